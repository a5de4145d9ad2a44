import type { EntityKind, GraphEdge, GraphNode, GraphPart } from "../api/contract.ts";

/** The part of the graph that is drawn, and what is known of the rest. */
export interface Drawing {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  /** Read, but not drawn, by kind. */
  held: ReadonlyMap<EntityKind, number>;
  /** Not even read: the server's limit cut it off. */
  omitted: number;
  /** The nodes that the drawing stands on. */
  focus: readonly string[];
}

/** How many neighbours of each kind are drawn at first, so that every name can be read; `more` widens it. */
const FIRST: Partial<Record<EntityKind, number>> = { ACTOR: 20, PROVISION: 9, ISSUE: 4 };
const SHARE_OF_MORE: Partial<Record<EntityKind, number>> = { ACTOR: 0.6, PROVISION: 0.32, ISSUE: 0.08 };
export const DRAWN_KINDS: readonly EntityKind[] = ["ACTOR", "PROVISION", "ISSUE"];

/**
 * Chooses what to draw. What stands in the selection, then its neighbours, then the neighbours of those that share the
 * most with what is drawn; what was expanded is drawn whole. The order is the same for the same input.
 */
export function chooseDrawn(
  base: GraphPart,
  ids: readonly string[],
  expansions: readonly GraphPart[],
  more: number,
): Drawing {
  const links = linksOf(base.edges);
  const focus = base.nodes.filter((node) => ids.includes(node.id)).map((node) => node.id);
  const standing = focus.length > 0 ? focus : base.nodes.slice(0, 1).map((node) => node.id);
  const drawn = new Set(standing);
  const room = (kind: EntityKind) => (FIRST[kind] ?? 6) + Math.round(more * (SHARE_OF_MORE[kind] ?? 0.1));
  const count = (kind: EntityKind) => base.nodes.filter((node) => drawn.has(node.id) && node.kind === kind).length;
  const near = base.nodes.filter((node) => !drawn.has(node.id) && linked(links, node.id, standing) > 0);
  const far = base.nodes.filter((node) => !drawn.has(node.id) && !near.includes(node));
  for (const ring of [near, far]) {
    const around = [...drawn];
    const byShare = ring
      .map((node) => ({ node, shared: linked(links, node.id, around) }))
      .sort((a, b) => b.shared - a.shared);
    for (const { node, shared } of byShare) if (shared > 0 && count(node.kind) < room(node.kind)) drawn.add(node.id);
  }
  const whole = joinParts([base, ...expansions]);
  for (const part of expansions) for (const node of part.nodes) drawn.add(node.id);
  const nodes = whole.nodes.filter((node) => drawn.has(node.id));
  const held = new Map<EntityKind, number>();
  for (const node of whole.nodes) if (!drawn.has(node.id)) held.set(node.kind, (held.get(node.kind) ?? 0) + 1);
  return { nodes, edges: distinctEdges(whole.edges, drawn), held, omitted: whole.omitted, focus: standing };
}

function joinParts(parts: readonly GraphPart[]): GraphPart {
  const nodes = new Map(parts.flatMap((part) => part.nodes).map((node) => [node.id, node]));
  const edges = new Map(parts.flatMap((part) => part.edges).map((edge) => [edge.id, edge]));
  const omitted = parts.reduce((sum, part) => sum + part.omitted, 0);
  return { nodes: [...nodes.values()], edges: [...edges.values()], truncated: omitted > 0, omitted };
}

type Links = ReadonlyMap<string, readonly string[]>;

function linksOf(edges: readonly GraphEdge[]): Links {
  const links = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const ends = links.get(from) ?? [];
    ends.push(to);
    links.set(from, ends);
  };
  for (const edge of edges) {
    add(edge.source, edge.target);
    add(edge.target, edge.source);
  }
  return links;
}

const linked = (links: Links, id: string, among: readonly string[]): number => {
  const set = new Set(among);
  return new Set((links.get(id) ?? []).filter((end) => set.has(end))).size;
};

/** Edges between drawn nodes; the same stance of the same actor on the same provision is one line. */
function distinctEdges(edges: readonly GraphEdge[], drawn: ReadonlySet<string>): GraphEdge[] {
  const byMeaning = new Map<string, GraphEdge>();
  for (const edge of edges) {
    if (!drawn.has(edge.source) || !drawn.has(edge.target) || edge.source === edge.target) continue;
    const key = JSON.stringify([edge.source, edge.target, edge.stance ?? edge.type, edge.inherited]);
    if (!byMeaning.has(key)) byMeaning.set(key, edge);
  }
  return [...byMeaning.values()];
}

export const isStance = (edge: GraphEdge): edge is GraphEdge & { stance: NonNullable<GraphEdge["stance"]> } =>
  edge.stance !== null;

export const countKind = (drawing: Drawing, kind: EntityKind): number =>
  drawing.nodes.filter((node) => node.kind === kind).length;
