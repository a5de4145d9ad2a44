import type { ActorMeta, CellRow } from "../../api/matrix.ts";
import { firstDay, isWithin, lastDay } from "../dates.ts";
import type { MatrixColumns, Place } from "../place.ts";

/** What one actor said on one thing, oldest first. */
export interface Cell {
  rows: readonly CellRow[];
  latest: CellRow;
  /** The stance before, where it was another. */
  before: CellRow | null;
  inherited: boolean;
  low: boolean;
}
/** By actor, then by column. */
export type Cells = ReadonlyMap<string, ReadonlyMap<string, Cell>>;

export type Shown = Pick<Place, "columns" | "off" | "offMarks" | "from" | "to">;

/** The columns that a position belongs to; a provision counts under its number in the adopted text. */
export const columnsOf = (row: CellRow, columns: MatrixColumns): string[] =>
  columns === "issues"
    ? row.issues.map((issue) => issue.id)
    : [...new Set(row.provisions.map((provision) => provision.adopted?.id ?? provision.id))];

/** Positions to cells: own ones, then what is inherited where an actor has none of its own. */
export function toCells(rows: readonly CellRow[], actors: ReadonlyMap<string, ActorMeta>, shown: Shown): Cells {
  const kept = rows.filter(
    (row) => isWithin(row.date, shown) && !(row.confidence === "LOW" && shown.offMarks.includes("low")),
  );
  const lists = new Map<string, Map<string, CellRow[]>>();
  const put = (actor: string, column: string, row: CellRow) => {
    const own = lists.get(actor) ?? new Map<string, CellRow[]>();
    lists.set(actor, own.set(column, [...(own.get(column) ?? []), row]));
  };
  for (const row of kept) for (const column of columnsOf(row, shown.columns)) put(row.actor.id, column, row);
  const cells = new Map<string, Map<string, Cell>>();
  const make = (source: typeof lists, inherited: boolean) => {
    for (const [actor, own] of source) {
      for (const [column, list] of own) {
        const cell = toCell(list, inherited);
        if (shown.off.includes(cell.latest.stance)) continue;
        cells.set(actor, (cells.get(actor) ?? new Map<string, Cell>()).set(column, cell));
      }
    }
  };
  make(lists, false);
  if (!shown.offMarks.includes("inherited")) make(inheritedBy(kept, lists, actors, shown.columns), true);
  return cells;
}

function toCell(list: readonly CellRow[], inherited: boolean): Cell {
  const rows = [...list].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  const latest = rows[rows.length - 1] as CellRow;
  const before = rows.findLast((row) => row.stance !== latest.stance) ?? null;
  return { rows, latest, before: inherited ? null : before, inherited, low: latest.confidence === "LOW" };
}

/** Positions of groups, for those who belonged to the group on the day and have none of their own in that place. */
function inheritedBy(
  rows: readonly CellRow[],
  own: ReadonlyMap<string, ReadonlyMap<string, readonly CellRow[]>>,
  actors: ReadonlyMap<string, ActorMeta>,
  columns: MatrixColumns,
): Map<string, Map<string, CellRow[]>> {
  const byGroup = new Map<string, CellRow[]>();
  for (const row of rows) byGroup.set(row.actor.id, [...(byGroup.get(row.actor.id) ?? []), row]);
  const inherited = new Map<string, Map<string, CellRow[]>>();
  for (const actor of actors.values()) {
    for (const span of actor.memberOf) {
      for (const row of byGroup.get(span.group.id) ?? []) {
        if (!isHeld(span, row.date)) continue;
        for (const column of columnsOf(row, columns)) {
          if (own.get(actor.id)?.has(column) === true) continue;
          const mine = inherited.get(actor.id) ?? new Map<string, CellRow[]>();
          inherited.set(actor.id, mine.set(column, [...(mine.get(column) ?? []), row]));
        }
      }
    }
  }
  return inherited;
}

/** Whether a membership lasted on the whole of what a date may mean; an open end is no limit. */
function isHeld(span: { from: string | null; to: string | null }, date: string | null): boolean {
  if (date === null) return span.from === null && span.to === null;
  return (
    (span.from === null || firstDay(span.from) <= firstDay(date)) &&
    (span.to === null || lastDay(date) <= lastDay(span.to))
  );
}
