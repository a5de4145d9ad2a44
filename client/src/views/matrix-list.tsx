import { PairBody } from "../panels/pair.tsx";
import { Icon } from "../parts/icon.tsx";
import { cellWords, StanceCell } from "../parts/stance-cell.tsx";
import { cellAt, type Matrix } from "../state/matrix/build.ts";
import { shortLabel } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { matrix as text } from "../text.ts";
import { cellId, readCellId } from "./cell-popover.tsx";

/** On a phone: one provision at a time, and who stands where on it. */
export function MatrixList({ matrix }: { matrix: Matrix }) {
  const [place, history] = usePlace();
  const open = readCellId(place.open);
  const counts = new Map(
    matrix.columns.map((column) => [column.id, [...matrix.cells.values()].filter((own) => own.has(column.id)).length]),
  );
  const most = [...matrix.columns].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))[0];
  const chosen = matrix.columns.find((column) => column.id === open?.column) ?? most;
  const choose = (id: string) => history.go({ ...place, open: cellId("*", id) });
  if (chosen === undefined) return null;
  const actor = open === null ? undefined : matrix.actors.get(open.actor);
  const cell = actor === undefined ? undefined : cellAt(matrix, actor.id, chosen.id);
  if (actor !== undefined && cell !== undefined) {
    return (
      <section class="card matrix-list">
        <aside class="side-panel card" aria-labelledby="pair-title">
          <PairBody
            pair={{
              actor: { id: actor.id, label: actor.name },
              target: { kind: chosen.kind, id: chosen.id, label: shortLabel(chosen.label) },
              ...(cell.inherited ? { inherited: cell.rows.map((row) => row.id) } : {}),
            }}
            onClose={() => choose(chosen.id)}
          />
        </aside>
      </section>
    );
  }
  return (
    <section class="card graph-list matrix-list">
      <label class="choose">
        <span class="muted">{text.picker}</span>
        <span class="choose-box">
          <select value={chosen.id} onChange={(event) => choose(event.currentTarget.value)}>
            {matrix.columns.map((column) => (
              <option key={column.id} value={column.id}>
                {shortLabel(column.label)}
                {column.title !== null && `, ${column.title}`} ({counts.get(column.id)})
              </option>
            ))}
          </select>
          <Icon name="down" size={12} />
        </span>
      </label>
      {matrix.groups.map((group) => {
        const members = group.actors.filter((one) => cellAt(matrix, one.id, chosen.id) !== undefined);
        if (members.length === 0) return null;
        return (
          <section key={group.id} aria-label={group.label}>
            <h2>
              {group.label} <span class="muted">{members.length}</span>
            </h2>
            <ul>
              {members.map((one) => {
                const stance = cellAt(matrix, one.id, chosen.id);
                return stance === undefined ? null : (
                  <li key={one.id}>
                    <button type="button" onClick={() => history.go({ ...place, open: cellId(one.id, chosen.id) })}>
                      <StanceCell cell={stance} />
                      <span>
                        <b dir="auto">{one.name}</b> <span class="muted">{cellWords(stance)}</span>
                      </span>
                    </button>
                  </li>
                );
              })}
            </ul>
          </section>
        );
      })}
    </section>
  );
}
