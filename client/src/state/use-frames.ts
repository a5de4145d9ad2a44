import { useMemo, useRef } from "preact/hooks";
import { actorsOperation, issueReachOperation } from "../api/matrix.ts";
import type { Coalitions, Holder } from "./coalitions.ts";
import { type Drawing, isStance } from "./drawing.ts";
import { blocFrames, type Frame, issueFrames, regionFrames } from "./frames.ts";
import { readAll } from "./pages.ts";
import type { Framing, Place } from "./place.ts";
import { askOnce, type Remote, useRemote } from "./remote.ts";
import { useCoalitions } from "./use-coalitions.ts";

export interface Framed {
  /** What coalitions rest on, where they are asked for. */
  found: Coalitions | null;
  frames: readonly Frame[];
  /** False while what tells who belongs together is being read. */
  isReady: boolean;
  failed: Extract<Remote<unknown>, { status: "failed" }> | null;
  nameOf: (id: string) => string;
}

type Finder = (drawing: Drawing) => Frame[];

/** What stands together among what is drawn, each a frame round its members. Only the free layout has frames. */
export function useFrames(
  drawing: Drawing,
  { framing: asked, layout, shared }: Place,
  label: (at: number, ids: readonly string[], nameOf: (id: string) => string) => string,
): Framed {
  const framing = layout === "force" ? asked : "none";
  const holders = useMemo(() => (framing === "coalition" ? holdersOf(drawing) : null), [drawing, framing]);
  const found = useCoalitions(holders, shared);
  const reading = useFinder(framing);
  const finder = reading.status === "ready" ? reading.value : null;
  const names = useMemo(() => new Map(drawing.nodes.map((node) => [node.id, node.label])), [drawing]);
  const nameOf = (id: string) => names.get(id) ?? id;
  const made = useMemo(() => {
    if (framing === "coalition") {
      return (found?.coalitions ?? []).map(({ actors }, at): Frame => {
        return { id: `frame ${at}`, label: label(at, actors, nameOf), members: actors, of: "actors" };
      });
    }
    return finder === null ? NONE : finder(drawing);
  }, [found, framing, finder, drawing]);
  const frames = useStable(made);
  const isReady = framing === "none" || (framing === "coalition" ? found !== null : finder !== null);
  return { found, frames, isReady, failed: reading.status === "failed" ? reading : null, nameOf };
}
const NONE: readonly Frame[] = [];

/** The same list while it says the same: a stance switched off lays nothing out anew. */
function useStable<Value>(value: Value): Value {
  const kept = useRef(value);
  if (JSON.stringify(kept.current) !== JSON.stringify(value)) kept.current = value;
  return kept.current;
}

/** Reads once who belongs to which region, bloc or issue. */
function useFinder(framing: Framing): Remote<Finder> {
  return useRemote<Finder>(framing === "none" || framing === "coalition" ? null : `frames ${framing}`, async () => {
    if (framing === "issue") {
      const { issues } = await askOnce(issueReachOperation, {});
      return (drawing) => issueFrames(drawing, issues);
    }
    const actors = await readAll(actorsOperation, {}, (result) => result.actors);
    return (drawing) => (framing === "region" ? regionFrames(drawing, actors) : blocFrames(drawing, actors));
  });
}

function holdersOf(drawing: Drawing): Holder[] {
  const sides = new Map<string, [string, string][]>();
  for (const edge of drawing.edges.filter(isStance)) {
    if (edge.inherited) continue;
    sides.set(edge.source, [...(sides.get(edge.source) ?? []), [edge.target, edge.side ?? ""]]);
  }
  return [...sides].map(([id, list]) => ({ id, sides: list }));
}
