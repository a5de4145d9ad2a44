import { useMemo } from "preact/hooks";
import type { GraphPart } from "../api/contract.ts";
import { neighborhoodOperation, pathsOperation } from "../api/operations.ts";
import { chooseDrawn, DRAWN_KINDS, type Drawing, type Expansion } from "./drawing.ts";
import type { Place } from "./place.ts";
import { askOnce, type Remote, useRemote } from "./remote.ts";

const BASE_LIMIT = 200;
const EXPANSION_LIMIT = 100;
const HUNDRED = 100;

interface Parts {
  base: GraphPart;
  expansions: Expansion[];
  /** Shortest connections between two chosen nodes; empty where none are asked for, or there are none. */
  path: GraphPart[];
}

export interface Staged {
  drawing: Drawing;
  /** The same drawing as it grew: what stood first keeps its place, on any machine. */
  stages: readonly Drawing[];
  paths: readonly GraphPart[];
  /** What a free layout is made of; the rest is put round it. It changes only by the hundred, so that a few more move nothing. */
  laidOut: Drawing;
}

/** The drawing that a place asks for. What was read before is not read again, so that an expansion is one request. */
export function useDrawing(place: Place): Remote<Staged> {
  const { ids, expanded, more } = place;
  const [from, to] = place.path;
  const limit = Math.min(BASE_LIMIT + more, 1000);
  const key = ids.length === 0 ? null : JSON.stringify(["drawing", ids, expanded, limit, place.path]);
  const load = async (): Promise<Parts> => {
    const read = async (of: readonly string[], depth: number, most: number) =>
      (await askOnce(neighborhoodOperation, { ids: of, depth, kinds: DRAWN_KINDS, limit: most })).neighborhood;
    const readPath = async () =>
      from === undefined || to === undefined ? [] : (await askOnce(pathsOperation, { from, to, first: 3 })).paths;
    const [path, base, ...parts] = await Promise.all([
      readPath(),
      read(ids, 2, limit),
      ...expanded.map((id) => read([id], 1, EXPANSION_LIMIT)),
    ]);
    return { base, path, expansions: parts.flatMap((part, at) => ({ id: expanded[at] ?? "", part })) };
  };
  const remote = useRemote<Parts>(key, load);
  const parts = remote.status === "ready" ? remote.value : remote.status === "idle" ? null : remote.before;
  const value = useMemo(() => (parts === null ? null : stage(parts, ids, more)), [parts, ids.join(" "), more]);
  switch (remote.status) {
    case "idle":
      return remote;
    case "ready":
      return value === null ? { status: "idle" } : { status: "ready", value };
    default:
      return { ...remote, before: value };
  }
}

const staged = new WeakMap<Parts, Map<string, Staged>>();

/** Made once for what was read, whoever asks. */
function stage(parts: Parts, ids: readonly string[], more: number): Staged {
  const { base, expansions, path } = parts;
  const made = staged.get(parts) ?? new Map<string, Staged>();
  staged.set(parts, made);
  const key = `${more} ${ids.join(" ")}`;
  const before = made.get(key);
  if (before !== undefined) return before;
  const grown = (count: number, wide: number) => chooseDrawn(base, ids, expansions.slice(0, count), wide);
  const isPlain = expansions.length === 0 && path.length === 0;
  const drawing = chooseDrawn(base, ids, expansions, more, path);
  const hundreds = more - (more % HUNDRED);
  const first = isPlain && more === 0 ? drawing : grown(0, 0);
  const result: Staged = {
    drawing,
    stages: [first, ...expansions.map((_, count) => grown(count, more)), drawing],
    paths: path,
    laidOut: hundreds === 0 ? first : isPlain && hundreds === more ? drawing : grown(0, hundreds),
  };
  made.set(key, result);
  return result;
}
