import type { EntityKind, Stance } from "../api/contract.ts";

/** What the address bar holds: enough to see the same thing on another machine. */
export const VIEW_NAMES = ["ask", "matrix", "graph", "lineage", "timeline", "table", "record"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];
export const SELECTION_VIEWS = VIEW_NAMES.filter((name) => name !== "record");

export const RECORD_KINDS = ["actor", "provision", "issue", "document", "position", "treaty"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface RecordRef {
  kind: RecordKind;
  id: string;
}

export const MATRIX_COLUMNS = ["provisions", "issues"] as const;
export const MATRIX_GROUPS = ["region", "bloc", "kind", "coalition", "none"] as const;
export const MATRIX_ORDERS = ["count", "agreement", "name"] as const;
export const LAYOUTS = ["columns", "force", "lineage"] as const;
/** What the free drawing frames: who stands together, or the actors of a region or bloc, or the provisions of an issue. */
export const FRAMINGS = ["none", "coalition", "region", "bloc", "issue"] as const;
export const MARKS = ["inherited", "low"] as const;
export const SPANS = ["article", "neighbours", "whole"] as const;
export type MatrixColumns = (typeof MATRIX_COLUMNS)[number];
export type MatrixGroup = (typeof MATRIX_GROUPS)[number];
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];
export type Framing = (typeof FRAMINGS)[number];
export type Layout = (typeof LAYOUTS)[number];
/** What can be switched off beside stances: inherited stances, records of low confidence. */
export type MarkName = (typeof MARKS)[number];
export type LineageSpan = (typeof SPANS)[number];

export interface Pin {
  id: string;
  x: number;
  y: number;
}

export interface Place {
  view: ViewName;
  question: string;
  /** The treaty meant where the question names none. */
  treaty: string | null;
  /** The nodes that the graph and the table stand on: the selection. */
  ids: readonly string[];
  /** Nodes expanded since, in order. */
  expanded: readonly string[];
  /** How many more neighbours are drawn than at first. */
  more: number;
  /** The node, edge, cell or version that is explained. */
  open: string | null;
  /** Stances switched off in the legend. */
  off: readonly Stance[];
  offMarks: readonly MarkName[];
  offKinds: readonly EntityKind[];
  /** Only what was said between these days; null is open. */
  from: string | null;
  to: string | null;
  /** The record whose page is shown. */
  record: RecordRef | null;
  /** The record whose rows the table and the matrix show. */
  scope: RecordRef | null;
  sort: TableSort;
  /** Words that the rows of the table must hold. */
  filter: string;
  columns: MatrixColumns;
  group: MatrixGroup;
  order: MatrixOrder;
  /** Rows for silent states too. */
  everyone: boolean;
  /** Groups of the matrix that are folded. */
  folded: readonly string[];
  /** How many records two actors must share before they count as standing together. */
  shared: number;
  layout: Layout;
  framing: Framing;
  /** Frames that are closed to one node. */
  closed: readonly string[];
  hidden: readonly string[];
  pins: readonly Pin[];
  /** The node to which the shortest connection from the open one is asked for. */
  path: readonly string[];
  span: LineageSpan;
}

export const TABLE_COLUMNS = ["date", "actor", "stance", "provision"] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];
export interface TableSort {
  column: TableColumn;
  descending: boolean;
}

export const START: Place = {
  view: "ask",
  question: "",
  treaty: null,
  ids: [],
  expanded: [],
  more: 0,
  open: null,
  off: [],
  offMarks: [],
  offKinds: [],
  from: null,
  to: null,
  record: null,
  scope: null,
  sort: { column: "date", descending: true },
  filter: "",
  columns: "provisions",
  group: "region",
  order: "count",
  everyone: false,
  folded: [],
  shared: 2,
  layout: "columns",
  framing: "none",
  closed: [],
  hidden: [],
  pins: [],
  path: [],
  span: "neighbours",
};

/** What a reader brings along to whatever is asked next. */
const carried = ({ treaty, from, to }: Place) => ({ ...START, treaty, from, to });

/** A view over the same selection; a record that was read is the selection of the views over it. */
export function turnTo(place: Place, view: Exclude<ViewName, "record">): Place {
  const scope = place.record === null || view === "ask" ? place.scope : place.record;
  return { ...place, view, record: null, scope };
}

export function askedAt(place: Place, question: string): Place {
  return { ...carried(place), question };
}

export function graphAround(place: Place, ids: readonly string[]): Place {
  const [open = null] = ids;
  return { ...carried(place), question: place.question, view: "graph", ids, open };
}

/** The rows of one actor, provision or issue, as a table, a matrix or a line of versions. */
export function viewOf(place: Place, view: "table" | "matrix" | "lineage" | "timeline", record: RecordRef): Place {
  return { ...carried(place), view, scope: record };
}
export const tableOf = (place: Place, record: RecordRef): Place => viewOf(place, "table", record);

export function recordOf(place: Place, record: RecordRef): Place {
  return { ...carried(place), question: place.question, view: "record", record };
}

export function expand(place: Place, id: string): Place {
  return place.expanded.includes(id) ? place : { ...place, expanded: [...place.expanded, id] };
}

export function collapse(place: Place, id: string): Place {
  return { ...place, expanded: place.expanded.filter((one) => one !== id) };
}

export function switchStances(place: Place, stances: readonly Stance[], on: boolean): Place {
  const kept = place.off.filter((stance) => !stances.includes(stance));
  return { ...place, off: on ? kept : [...kept, ...stances] };
}

/** Takes an entry out of a list, or puts it in. */
export const toggle = <Entry>(list: readonly Entry[], entry: Entry): Entry[] =>
  list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];
