import type { EntityKind, GraphEdge, GraphNode, GraphPart, Stance } from "../../client/src/api/contract.ts";
import { SIDE_OF } from "../../client/src/state/stances.ts";

export const node = (id: string, kind: EntityKind = "ACTOR", label = id): GraphNode => ({
  id,
  kind,
  actorKind: kind === "ACTOR" ? "STATE" : null,
  label,
  detail: null,
  degree: 3,
});

export const stance = (source: string, target: string, taken: Stance = "SUPPORTS"): GraphEdge => ({
  id: `${source}>${target}:${taken}`,
  source,
  target,
  type: "STANCE",
  label: "supports",
  side: SIDE_OF[taken],
  stance: taken,
  inherited: false,
  confidence: "HIGH",
  position: `pos ${source} ${target}`,
  date: null,
});

export const link = (source: string, target: string, type = "CONCERNS"): GraphEdge => ({
  ...stance(source, target),
  id: `${source}-${type}-${target}`,
  type,
  label: "concerns",
  side: null,
  stance: null,
  confidence: null,
  position: null,
});

export const part = (nodes: GraphNode[], edges: GraphEdge[], omitted = 0): GraphPart => ({
  nodes,
  edges,
  omitted,
  truncated: omitted > 0,
});

/** Article 6 with as many actors as wanted, each of which also stands on Article 7. */
export function crowd(actors: number): GraphPart {
  const names = Array.from({ length: actors }, (_, at) => `state:${String(at).padStart(3, "0")}`);
  return part(
    [
      node("a/6", "PROVISION", "Article 6"),
      node("a/7", "PROVISION", "Article 7"),
      node("rights", "ISSUE"),
      ...names.map((name) => node(name)),
    ],
    [
      ...names.map((name, at) => stance(name, "a/6", at % 2 === 0 ? "SUPPORTS" : "OPPOSES")),
      ...names.slice(0, 3).map((name) => stance(name, "a/7", "CONCERNED")),
      ...names.slice(0, 2).map((name) => stance(name, "rights")),
      link("a/6", "rights"),
    ],
  );
}
