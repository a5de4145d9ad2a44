import { useMemo } from "preact/hooks";
import type { Coalitions, Holder } from "./coalitions.ts";
import { type Drawing, isStance } from "./drawing.ts";
import type { Place } from "./place.ts";
import { useCoalitions } from "./use-coalitions.ts";

export interface Framed {
  found: Coalitions | null;
  frames: readonly { id: string; label: string; members: readonly string[] }[];
  nameOf: (id: string) => string;
}

/** Coalitions among the actors that are drawn, each a frame round its members. */
export function useFrames(
  drawing: Drawing,
  { group, shared }: Place,
  label: (at: number, ids: readonly string[], nameOf: (id: string) => string) => string,
): Framed {
  const holders = useMemo(() => (group === "coalition" ? holdersOf(drawing) : null), [drawing, group]);
  const found = useCoalitions(holders, shared);
  const names = useMemo(() => new Map(drawing.nodes.map((node) => [node.id, node.label])), [drawing]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const frames = useMemo(
    () =>
      group !== "coalition" || found === null
        ? NONE
        : found.coalitions.map(({ actors }, at) => ({
            id: `frame ${at}`,
            label: label(at, actors, nameOf),
            members: actors,
          })),
    [found, group, names],
  );
  return { found, frames, nameOf };
}
const NONE: Framed["frames"] = [];

function holdersOf(drawing: Drawing): Holder[] {
  const sides = new Map<string, [string, string][]>();
  for (const edge of drawing.edges.filter(isStance)) {
    if (edge.inherited) continue;
    sides.set(edge.source, [...(sides.get(edge.source) ?? []), [edge.target, edge.side ?? ""]]);
  }
  return [...sides].map(([id, list]) => ({ id, sides: list }));
}
