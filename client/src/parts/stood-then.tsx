import type { PositionRow, Stance } from "../api/contract.ts";
import { joinWords } from "../state/sentences.ts";
import { tallyStances } from "../state/stances.ts";
import { stanceWords, lineage as text } from "../text.ts";
import { StanceSymbol, sideClass } from "./symbol.tsx";

/** So many names are written out. */
const NAMES = 3;

/** The stances on one version, each with who took it. */
export function StoodThen({ rows }: { rows: readonly PositionRow[] }) {
  if (rows.length === 0) return <p class="muted">{text.noRecord}</p>;
  return (
    <>
      {tallyStances(rows).map(({ stance }) => (
        <div key={stance} class={`stood ${sideClass(stance)}`}>
          <span class="panel-stance">
            <StanceSymbol stance={stance} size={13} />
            <span class="stance">{stanceWords[stance].short}</span>
          </span>
          <span dir="auto">{namesOf(rows, stance)}</span>
        </div>
      ))}
    </>
  );
}

function namesOf(rows: readonly PositionRow[], stance: Stance): string {
  const names = [...new Set(rows.filter((row) => row.stance === stance).map((row) => row.actor.name))];
  if (names.length <= NAMES + 1) return joinWords(names);
  return `${names.slice(0, NAMES).join(", ")} ${text.more(names.length - NAMES)}`;
}
