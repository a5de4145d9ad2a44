import type { GraphPart } from "../api/contract.ts";
import { neighborhoodOperation } from "../api/operations.ts";
import { chooseDrawn, DRAWN_KINDS, type Drawing, type Expansion } from "./drawing.ts";
import type { Place } from "./place.ts";
import { askOnce, type Remote, useRemote } from "./remote.ts";

const BASE_LIMIT = 200;
const EXPANSION_LIMIT = 100;

interface Parts {
  base: GraphPart;
  expansions: Expansion[];
}

export interface Staged {
  drawing: Drawing;
  /** The same drawing as it grew: what stood first keeps its place, on any machine. */
  stages: readonly Drawing[];
}

/** The drawing that a place asks for. What was read before is not read again, so that an expansion is one request. */
export function useDrawing(place: Place): Remote<Staged> {
  const { ids, expanded, more } = place;
  const limit = Math.min(BASE_LIMIT + more, 1000);
  const key = ids.length === 0 ? null : JSON.stringify(["drawing", ids, expanded, limit]);
  const load = async (signal: AbortSignal): Promise<Parts> => {
    const read = async (of: readonly string[], depth: number, most: number) =>
      (await askOnce(neighborhoodOperation, { ids: of, depth, kinds: DRAWN_KINDS, limit: most }, signal)).neighborhood;
    const [base, ...parts] = await Promise.all([
      read(ids, 2, limit),
      ...expanded.map((id) => read([id], 1, EXPANSION_LIMIT)),
    ]);
    return { base, expansions: parts.flatMap((part, at) => ({ id: expanded[at] ?? "", part })) };
  };
  const remote = useRemote<Parts>(key, load);
  const choose = ({ base, expansions }: Parts): Staged => {
    const drawing = chooseDrawn(base, ids, expansions, more);
    const before = expansions.map((_, count) => chooseDrawn(base, ids, expansions.slice(0, count), more));
    return { drawing, stages: [chooseDrawn(base, ids, [], 0), ...before, drawing] };
  };
  switch (remote.status) {
    case "idle":
      return remote;
    case "ready":
      return { status: "ready", value: choose(remote.value) };
    default:
      return { ...remote, before: remote.before === null ? null : choose(remote.before) };
  }
}
