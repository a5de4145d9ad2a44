import type { CoverageRow } from "../api/contract.ts";
import { coverageText, reading } from "../text.ts";

/** Always there: how much the records cover of what was asked. */
export function CoverageLine({ coverage }: { coverage: CoverageRow }) {
  return (
    <p class="coverage">
      <b>{reading.coverage}</b> <span>{coverageText(coverage)}</span>
    </p>
  );
}
