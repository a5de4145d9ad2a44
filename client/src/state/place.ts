import type { Stance } from "../api/contract.ts";

/** What the address bar holds: enough to see the same thing on another machine. */
export const VIEW_NAMES = ["ask", "graph", "table", "record"] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

export const RECORD_KINDS = ["actor", "provision", "issue", "document", "position", "treaty"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface RecordRef {
  kind: RecordKind;
  id: string;
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
  /** The node or edge that the side panel explains. */
  open: string | null;
  /** Stances switched off in the legend. */
  off: readonly Stance[];
  /** The record whose page is shown. */
  record: RecordRef | null;
  /** The record whose rows the table shows. */
  scope: RecordRef | null;
  sort: TableSort;
  /** Words that the rows of the table must hold. */
  filter: string;
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
  record: null,
  scope: null,
  sort: { column: "date", descending: true },
  filter: "",
};

/** A view over the same selection; what belongs to one view alone is left behind. */
export function turnTo(place: Place, view: Exclude<ViewName, "record">): Place {
  return { ...place, view, record: null };
}

export function askedAt(place: Place, question: string): Place {
  return { ...START, treaty: place.treaty, question };
}

export function graphAround(place: Place, ids: readonly string[]): Place {
  const [open = null] = ids;
  return { ...START, treaty: place.treaty, question: place.question, view: "graph", ids, open };
}

/** The rows of one actor, provision or issue, as a table. */
export function tableOf(place: Place, record: RecordRef): Place {
  return { ...START, treaty: place.treaty, view: "table", scope: record };
}

export function recordOf(place: Place, record: RecordRef): Place {
  return { ...START, treaty: place.treaty, question: place.question, view: "record", record };
}

export function expand(place: Place, id: string): Place {
  return place.expanded.includes(id) ? place : { ...place, expanded: [...place.expanded, id] };
}

export function switchStances(place: Place, stances: readonly Stance[], on: boolean): Place {
  const kept = place.off.filter((stance) => !stances.includes(stance));
  return { ...place, off: on ? kept : [...kept, ...stances] };
}
