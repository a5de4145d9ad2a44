import type { Side } from "../../api/contract.ts";
import type { MatrixOrder } from "../place.ts";
import type { Cell, Cells } from "./cells.ts";

const names = new Intl.Collator("en", { sensitivity: "base" });
type Named = { id: string; name: string };
type Own = ReadonlyMap<string, Cell>;
const NONE: Own = new Map();

/** How two actors stand to one another on the things on which both are on record. */
export interface Likeness {
  shared: number;
  same: number;
}

export function likeness(a: Own, b: Own): Likeness {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let [shared, same] = [0, 0];
  for (const [column, cell] of few) {
    const other = many.get(column);
    if (other === undefined) continue;
    shared += 1;
    if (other.latest.side === cell.latest.side) same += 1;
  }
  return { shared, same };
}

export const recordCount = (own: Own | undefined): number =>
  [...(own?.values() ?? [])].filter((cell) => !cell.inherited).reduce((sum, cell) => sum + cell.rows.length, 0);

/** By how much is on record, by name, or so that those who stand alike stand next to one another. */
export function orderActors<Actor extends Named>(actors: readonly Actor[], cells: Cells, order: MatrixOrder): Actor[] {
  const byName = [...actors].sort((a, b) => names.compare(a.name, b.name));
  if (order === "name") return byName;
  const counts = new Map(actors.map((actor) => [actor.id, recordCount(cells.get(actor.id))]));
  const byCount = byName.sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return order === "count" ? byCount : alikeTogether(byCount, cells);
}

/** From the one with most records on, each time the one nearest to the last: more of the same, less of the different. */
function alikeTogether<Actor extends Named>(actors: readonly Actor[], cells: Cells): Actor[] {
  const left = [...actors];
  const placed: Actor[] = [];
  for (let last = left.shift(); last !== undefined; ) {
    placed.push(last);
    const own = cells.get(last.id) ?? NONE;
    let [best, most] = [0, Number.NEGATIVE_INFINITY];
    for (const [at, actor] of left.entries()) {
      const { shared, same } = likeness(own, cells.get(actor.id) ?? NONE);
      const near = shared === 0 ? -0.5 : same - (shared - same);
      if (near > most) [best, most] = [at, near];
    }
    [last] = left.splice(best, 1);
  }
  return placed;
}

/** How many actors stand on each side of one thing. */
export function countSides(cells: Iterable<Cell>): Map<Side, number> {
  const counts = new Map<Side, number>();
  for (const { latest } of cells) counts.set(latest.side, (counts.get(latest.side) ?? 0) + 1);
  return counts;
}
