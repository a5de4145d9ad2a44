import type { AnswerRow, ReadingRow } from "../api/contract.ts";
import type { Failure } from "../api/failure.ts";
import { askOperation, type PositionFilter } from "../api/operations.ts";
import { isStance } from "./drawing.ts";
import type { Place } from "./place.ts";
import { useOperation } from "./remote.ts";
import { scopeFilter } from "./scope-filter.ts";
import { useDrawing } from "./use-drawing.ts";

/** What the views stand on: one record, what is drawn, an answer, or all. */
export interface Selection {
  of: "record" | "graph" | "answer" | "all";
  /** Its name, where it is known. */
  label: string | null;
  /** The positions that belong to it; null while that is not known, or where there is none. */
  filter: PositionFilter | null;
  answer: AnswerRow | null;
  state: "waiting" | "late" | "ready";
  failed: { failure: Failure; retry: () => void } | null;
}

/** The server takes at most this many ids in one filter. */
const MOST_IDS = 500;

export function useSelection(place: Place): Selection {
  const of =
    place.scope !== null ? "record" : place.ids.length > 0 ? "graph" : place.question !== "" ? "answer" : "all";
  const drawing = useDrawing(of === "graph" ? place : { ...place, ids: [] });
  const asked = of === "answer" ? { question: place.question, treaty: place.treaty } : null;
  const answer = useOperation(askOperation, asked);
  const drawn = drawing.status === "ready" ? drawing.value.drawing : null;
  const label = drawn === null ? null : (drawn.nodes.find((node) => node.id === drawn.focus[0])?.label ?? null);
  const base = { of, label, answer: null } as const;
  const remote = of === "answer" ? answer : of === "graph" ? drawing : null;
  if (remote?.status === "failed") {
    const failed = { failure: remote.failure, retry: remote.retry };
    return { ...base, filter: null, state: "ready", failed };
  }
  if (remote?.status === "loading") {
    return { ...base, filter: null, state: remote.late ? "late" : "waiting", failed: null };
  }
  const rows = answer.status === "ready" ? answer.value.ask : null;
  const filter =
    of === "record"
      ? place.scope && scopeFilter(place.scope)
      : of === "graph"
        ? idsFilter(drawn?.edges.filter(isStance).flatMap((edge) => edge.position ?? []) ?? [])
        : of === "answer"
          ? rows && answerFilter(rows.readings)
          : place.treaty === null
            ? {}
            : { treaty: place.treaty };
  return { ...base, filter, answer: rows, state: "ready", failed: null };
}

/** The rows of an answer; of one that tells of a provision or an actor without rows, what is on record on it. */
function answerFilter(readings: readonly ReadingRow[]): PositionFilter | null {
  const ids = readings.flatMap((reading) => reading.positions.map((row) => row.id));
  if (ids.length > 0) return idsFilter(ids);
  const provisions = readings.flatMap((reading) => reading.provisions.map((provision) => provision.id));
  if (provisions.length > 0) return { provisions };
  const issues = readings.flatMap((reading) => reading.issues.map((issue) => issue.id));
  if (issues.length > 0) return { issues };
  const actors = readings.flatMap((reading) => reading.actors.map((actor) => actor.id));
  return actors.length > 0 ? { actors: actors.slice(0, MOST_IDS) } : null;
}

function idsFilter(ids: readonly string[]): PositionFilter | null {
  return ids.length === 0 ? null : { ids: [...new Set(ids)].sort().slice(0, MOST_IDS) };
}
