import type { CoverageRow } from "../api/contract.ts";
import { coverageText, reading } from "../text.ts";

/** How much the records cover of what was asked: always there where stances were asked for. */
export function CoverageLine({ coverage }: { coverage: CoverageRow }) {
  const text = coverageText(coverage);
  if (text === "") return null;
  return (
    <p class="coverage">
      <b>{reading.coverage}</b> <span>{text}</span>
    </p>
  );
}
