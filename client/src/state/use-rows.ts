import { useEffect } from "preact/hooks";
import type { PositionRow } from "../api/contract.ts";
import { isWithin } from "./dates.ts";
import type { Place } from "./place.ts";
import { usePositions } from "./use-positions.ts";
import { type Selection, useSelection } from "./use-selection.ts";

/** The rows of the selection, whole, within the dates chosen. */
export interface Rows extends Pick<Selection, "of" | "label" | "filter" | "answer" | "state" | "failed"> {
  rows: readonly PositionRow[];
}

export function useRows(place: Place): Rows {
  const selection = useSelection(place);
  const { of, label, answer } = selection;
  const { page, readMore } = usePositions(of === "answer" ? null : selection.filter, "DATE_DESC");
  useEffect(() => readMore?.(), [readMore]); // all of it, page after page: sorting half of the rows would mislead
  const ready = (rows: readonly PositionRow[]): Rows => ({
    of,
    label,
    filter: selection.filter,
    answer,
    rows: place.from === null && place.to === null ? rows : rows.filter((row) => isWithin(row.date, place)),
    state: "ready",
    failed: null,
  });
  if (selection.failed !== null || selection.state !== "ready") return { ...selection, rows: [] };
  if (answer !== null) {
    const rows = new Map(answer.readings.flatMap((reading) => reading.positions).map((row) => [row.id, row]));
    return ready([...rows.values()]);
  }
  if (page.status === "failed") return { ...ready([]), failed: { failure: page.failure, retry: page.retry } };
  if (page.status === "loading") return { ...ready([]), state: page.late ? "late" : "waiting" };
  return ready(page.status === "ready" ? page.value.nodes : []);
}
