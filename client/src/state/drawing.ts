import type { EntityKind, GraphEdge, GraphNode, GraphPart } from "../api/contract.ts";

/** The part of the graph that is drawn, and what is known of the rest. */
export interface Drawing {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  /** Linked to what is drawn and read, but not drawn, by kind. */
  held: ReadonlyMap<EntityKind, number>;
  /** Stances on issues that are drawn only when the issue is expanded: otherwise they would hide those on provisions. */
  heldStances: number;
  /** Not even read: the server's limit cut it off. */
  omitted: number;
  /** The nodes that the drawing stands on. */
  focus: readonly string[];
  /** Those whose neighbours were added since, in order. */
  expanded: readonly string[];
}

export interface Expansion {
  id: string;
  part: GraphPart;
}

/** How many neighbours of each kind are drawn at first, so that every name can be read; `more` widens it. */
const FIRST: Partial<Record<EntityKind, number>> = { ACTOR: 20, PROVISION: 7, ISSUE: 4 };
const SHARE_OF_MORE: Partial<Record<EntityKind, number>> = { ACTOR: 0.6, PROVISION: 0.32, ISSUE: 0.08 };
const MOST_EXPANDED = 25;
export const DRAWN_KINDS: readonly EntityKind[] = ["ACTOR", "PROVISION", "ISSUE"];

/**
 * Chooses what to draw: the selection, its neighbours, then what shares most with these; and the neighbours of what was
 * expanded. The same input gives the same order.
 */
export function chooseDrawn(
  base: GraphPart,
  ids: readonly string[],
  expansions: readonly Expansion[],
  more: number,
  paths: readonly GraphPart[] = [],
): Drawing {
  const whole = joinParts([base, ...expansions.map((expansion) => expansion.part), ...paths]);
  const onPath = new Set(paths.slice(0, 1).flatMap((path) => path.edges.map((edge) => edge.id)));
  const known = base.nodes.filter((node) => ids.includes(node.id)).map((node) => node.id);
  const focus = known.length > 0 ? known : base.nodes.slice(0, 1).map((node) => node.id);
  const leads = new Set([...focus, ...expansions.map((expansion) => expansion.id)]);
  const kinds = new Map(whole.nodes.map((node) => [node.id, node.kind]));
  const edges = whole.edges.filter((edge) => isDrawable(edge, kinds, leads));
  const links = linksOf(edges);
  const drawn = new Set(focus);
  const counts = new Map<EntityKind, number>();
  const room = (kind: EntityKind) => (FIRST[kind] ?? 6) + Math.round(more * (SHARE_OF_MORE[kind] ?? 0.1));
  const draw = (nodes: readonly GraphNode[], around: ReadonlySet<string>, fits: (kind: EntityKind) => boolean) => {
    for (const { node } of byShare(nodes, links, around)) {
      if (drawn.has(node.id) || !fits(node.kind)) continue;
      drawn.add(node.id);
      counts.set(node.kind, (counts.get(node.kind) ?? 0) + 1);
    }
  };
  const hasRoom = (kind: EntityKind) => (counts.get(kind) ?? 0) < room(kind);
  draw(base.nodes, new Set(focus), hasRoom);
  draw(base.nodes, new Set(drawn), hasRoom);
  for (const { id, part } of expansions) {
    const most = drawn.size + MOST_EXPANDED;
    drawn.add(id);
    draw(part.nodes, new Set([id]), () => drawn.size < most);
  }
  for (const node of paths[0]?.nodes ?? []) drawn.add(node.id);
  const nodes = whole.nodes.filter((node) => drawn.has(node.id));
  const between = whole.edges.filter((edge) => drawn.has(edge.source) && drawn.has(edge.target));
  const shown = distinctEdges(between.filter((edge) => onPath.has(edge.id) || isDrawable(edge, kinds, leads)));
  const issueStances = between.filter((edge) => edge.stance !== null && !isDrawable(edge, kinds, leads));
  return {
    nodes,
    edges: shown,
    held: heldBy(whole, links, drawn),
    heldStances: issueStances.length,
    omitted: whole.omitted,
    expanded: expansions.map((expansion) => expansion.id),
    focus,
  };
}

/** Stances on provisions; stances on an issue, and what an issue concerns, where one of the ends leads the drawing. */
function isDrawable(edge: GraphEdge, kinds: ReadonlyMap<string, EntityKind>, leads: ReadonlySet<string>): boolean {
  if (edge.source === edge.target) return false;
  const target = kinds.get(edge.target);
  if (edge.stance !== null) return target === "PROVISION" || (target === "ISSUE" && leads.has(edge.target));
  return edge.type === "CONCERNS" && (leads.has(edge.source) || leads.has(edge.target));
}

function byShare(nodes: readonly GraphNode[], links: Links, around: ReadonlySet<string>) {
  return nodes
    .map((node) => ({ node, shared: new Set((links.get(node.id) ?? []).filter((end) => around.has(end))).size }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared);
}

function heldBy(whole: GraphPart, links: Links, drawn: ReadonlySet<string>): Map<EntityKind, number> {
  const held = new Map<EntityKind, number>();
  for (const { node } of byShare(whole.nodes, links, drawn)) {
    if (!drawn.has(node.id)) held.set(node.kind, (held.get(node.kind) ?? 0) + 1);
  }
  return held;
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

/** One line for a pair: the latest of its stances, its own before an inherited one; the panel has all of them. */
function distinctEdges(edges: readonly GraphEdge[]): GraphEdge[] {
  const byPair = new Map<string, GraphEdge>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.source, edge.target, edge.stance === null ? edge.type : "STANCE"]);
    const standing = byPair.get(key);
    if (standing === undefined || isLater(edge, standing)) byPair.set(key, edge);
  }
  return [...byPair.values()];
}

function isLater(edge: GraphEdge, than: GraphEdge): boolean {
  if (edge.inherited !== than.inherited) return than.inherited;
  return (edge.date ?? "") > (than.date ?? "");
}

export const isStance = (edge: GraphEdge): edge is GraphEdge & { stance: NonNullable<GraphEdge["stance"]> } =>
  edge.stance !== null;

export const countKind = (drawing: Drawing, kind: EntityKind): number =>
  drawing.nodes.filter((node) => node.kind === kind).length;
