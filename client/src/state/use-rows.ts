import { useEffect } from "preact/hooks";
import type { PositionRow } from "../api/contract.ts";
import type { Failure } from "../api/failure.ts";
import { askOperation, type PositionFilter } from "../api/operations.ts";
import { isStance } from "./drawing.ts";
import type { Place, RecordRef } from "./place.ts";
import { useOperation } from "./remote.ts";
import { useDrawing } from "./use-drawing.ts";
import { usePositions } from "./use-positions.ts";

/** The rows of the selection: of one record, of what is drawn, of the answer, or all. */
export interface Rows {
  of: "record" | "graph" | "answer" | "all";
  /** The name of what the rows belong to, where it is known. */
  label: string | null;
  rows: readonly PositionRow[];
  state: "waiting" | "late" | "ready";
  failed: { failure: Failure; retry: () => void } | null;
}

/** The server takes at most this many ids in one filter. */
const MOST_IDS = 500;

export function useRows(place: Place): Rows {
  const of =
    place.scope !== null ? "record" : place.ids.length > 0 ? "graph" : place.question !== "" ? "answer" : "all";
  const drawing = useDrawing(of === "graph" ? place : { ...place, ids: [] });
  const answer = useOperation(
    askOperation,
    of === "answer" ? { question: place.question, treaty: place.treaty } : null,
  );
  const drawn = drawing.status === "ready" ? drawing.value.drawing : null;
  const ids = drawn === null ? null : drawn.edges.filter(isStance).flatMap((edge) => edge.position ?? []);
  const filter = filterOf(of, place.scope, ids);
  const { page, readMore } = usePositions(filter, "DATE_DESC");
  useEffect(() => readMore?.(), [readMore]); // all of it, page after page: sorting half of the rows would mislead

  const label = drawn === null ? null : (drawn.nodes.find((node) => node.id === drawn.focus[0])?.label ?? null);
  const base = { of, label } as const;
  const asked = of === "answer" ? answer : of === "graph" && drawing.status !== "ready" ? drawing : page;
  if (asked.status === "failed") {
    return { ...base, rows: [], state: "ready", failed: { failure: asked.failure, retry: asked.retry } };
  }
  if (asked.status === "loading") return { ...base, rows: [], state: asked.late ? "late" : "waiting", failed: null };
  if (answer.status === "ready") {
    const rows = new Map(answer.value.ask.readings.flatMap((reading) => reading.positions).map((row) => [row.id, row]));
    return { ...base, rows: [...rows.values()], state: "ready", failed: null };
  }
  return { ...base, rows: page.status === "ready" ? page.value.nodes : [], state: "ready", failed: null };
}

function filterOf(of: Rows["of"], scope: RecordRef | null, ids: readonly string[] | null): PositionFilter | null {
  switch (of) {
    case "answer":
      return null;
    case "all":
      return {};
    case "graph":
      return ids === null || ids.length === 0 ? null : { ids: [...new Set(ids)].sort().slice(0, MOST_IDS) };
    case "record":
      return scope === null ? null : scopeFilter(scope);
  }
}

function scopeFilter({ kind, id }: RecordRef): PositionFilter {
  switch (kind) {
    case "actor":
      return { actors: [id] };
    case "provision":
      return { provisions: [id] };
    case "issue":
      return { issues: [id] };
    case "document":
      return { documents: [id] };
    case "treaty":
      return { treaty: id };
    case "position":
      return { ids: [id] };
  }
}
