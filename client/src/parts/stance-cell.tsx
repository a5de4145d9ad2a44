import type { Cell } from "../state/matrix/cells.ts";
import { matrix, stanceWords } from "../text.ts";
import { Icon } from "./icon.tsx";
import { StanceSymbol, sideClass } from "./symbol.tsx";

/** One stance in a cell: tint where it is the actor's own, a dashed frame where inherited, hatched where hardly sure. */
export function StanceCell({ cell }: { cell: Cell }) {
  const { latest, before, inherited, low } = cell;
  const look = inherited ? "is-inherited" : low ? "is-low" : "";
  return (
    <span class={`stance-cell ${sideClass(latest.stance)} ${look}`}>
      {before !== null && (
        <>
          <StanceSymbol stance={before.stance} size={11} />
          <span class="moved-sign">
            <Icon name="chevron" size={11} />
          </span>
        </>
      )}
      <StanceSymbol stance={latest.stance} size={inherited ? 13 : 16} />
      {low && <b class="doubt">?</b>}
    </span>
  );
}

/** The same in words: "calls for deletion, before that proposes an amendment, 2 positions". */
export function cellWords(cell: Cell | undefined): string {
  if (cell === undefined) return matrix.noRecord;
  return [
    stanceWords[cell.latest.stance].word.toLowerCase(),
    ...(cell.before === null ? [] : [matrix.before(stanceWords[cell.before.stance].word.toLowerCase())]),
    ...(cell.inherited ? [matrix.inherited] : []),
    ...(cell.low ? [matrix.low] : []),
    ...(cell.rows.length > 1 ? [`${cell.rows.length} positions`] : []),
  ].join(", ");
}
