import type { ActorKind } from "../../api/contract.ts";
import type { ActorMeta, CellRow, ProvisionHead } from "../../api/matrix.ts";
import type { Place } from "../place.ts";
import { type Cell, type Cells, columnsOf, toCells } from "./cells.ts";
import { type Community, type Group, groupActors } from "./groups.ts";

export interface Column {
  id: string;
  kind: "provision" | "issue";
  /** 6(2); of an issue its name. */
  head: string;
  title: string | null;
  label: string;
  chapter: string | null;
}

export interface Matrix {
  columns: readonly Column[];
  groups: readonly Group[];
  cells: Cells;
  actors: ReadonlyMap<string, ActorMeta>;
  /** How many columns hold a record: with the silent ones shown too, not all do. */
  columnsOnRecord: number;
  /** How many things could be columns, and how many states could be rows. */
  allColumns: number;
  allStates: number;
  statesOnRecord: number;
}

/** Everything that the server gave; read once for one version of the data. */
export interface MatrixData {
  rows: readonly CellRow[];
  actors: readonly ActorMeta[];
  treaties: readonly { id: string; label: string; provisions: readonly ProvisionHead[] }[];
  issues: readonly { id: string; label: string }[];
}

export function buildMatrix(data: MatrixData, place: Place, communities: readonly Community[] = []): Matrix {
  const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
  const cells = toCells(data.rows, actors, place);
  const columns = toColumns(data, place, cells);
  const states = data.actors.filter((actor) => actor.kind === "STATE" && !isFormer(actor));
  const isMember = (actor: ActorMeta) => cells.has(actor.id) || (place.everyone && states.includes(actor));
  const shown = data.actors.filter(isMember);
  const ownsOne = (actor: ActorMeta) => [...(cells.get(actor.id)?.values() ?? [])].some((cell) => !cell.inherited);
  const used = new Set([...cells.values()].flatMap((own) => [...own.keys()]));
  return {
    columns,
    columnsOnRecord: columns.filter(({ id }) => used.has(id)).length,
    groups: groupActors(shown, cells, place, communities),
    cells,
    actors,
    allColumns:
      place.columns === "issues"
        ? data.issues.length
        : new Set([...headsOf(data), ...columns].map((one) => one.id)).size,
    allStates: states.length,
    statesOnRecord: states.filter(ownsOne).length,
  };
}

/** A state that is no more, whose memberships have all ended: its silence tells nothing. */
const isFormer = (actor: ActorMeta) => actor.memberOf.length > 0 && actor.memberOf.every(({ to }) => to !== null);

const headsOf = (data: MatrixData) => data.treaties.flatMap((treaty) => treaty.provisions);

/** In the order of the text, what left the text last; issues by how many records they have. */
function toColumns(data: MatrixData, place: Place, cells: Cells): Column[] {
  const used = new Set([...cells.values()].flatMap((own) => [...own.keys()]));
  if (place.columns === "issues") {
    const counts = new Map<string, number>();
    for (const row of data.rows) for (const id of columnsOf(row, "issues")) counts.set(id, (counts.get(id) ?? 0) + 1);
    return data.issues
      .filter((issue) => place.everyone || used.has(issue.id))
      .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
      .map(({ id, label }) => ({ id, kind: "issue", head: label, title: null, label, chapter: null }));
  }
  const several = data.treaties.filter(({ provisions }) => provisions.some(({ id }) => used.has(id))).length > 1;
  const columns: Column[] = [];
  for (const treaty of data.treaties) {
    const chapters = new Map(treaty.provisions.map((one) => [one.id, one.chapter]));
    const isConcerned = treaty.provisions.some((one) => used.has(one.id));
    for (const one of treaty.provisions) {
      const wanted = used.has(one.id) || (place.everyone && isConcerned && one.parent === null);
      if (!wanted) continue;
      const chapter = one.chapter ?? chapters.get(one.parent?.id ?? "") ?? null;
      columns.push(provisionColumn(one, several ? treaty.label : chapter));
    }
  }
  const known = new Set(columns.map((column) => column.id));
  const left = data.rows.flatMap((row) => row.provisions).filter((one) => one.adopted === null && used.has(one.id));
  for (const one of left) {
    if (known.has(one.id)) continue;
    known.add(one.id);
    columns.push(provisionColumn(one, DROPPED));
  }
  return columns;
}

/** Stands for the words in text.ts: what has no counterpart in the adopted text. */
export const DROPPED = "\u0000dropped";

const provisionColumn = (
  one: { id: string; label: string; number: string; title: string | null },
  chapter: string | null,
): Column => ({ id: one.id, kind: "provision", head: one.number, title: one.title, label: one.label, chapter });

export const cellAt = (matrix: Pick<Matrix, "cells">, actor: string, column: string): Cell | undefined =>
  matrix.cells.get(actor)?.get(column);

export const KIND_ORDER: readonly ActorKind[] = [
  "STATE",
  "INTERGOVERNMENTAL_ORGANIZATION",
  "GROUP",
  "CIVIL_SOCIETY",
  "INDUSTRY",
  "ACADEMIA",
  "BODY",
  "PERSON",
];
