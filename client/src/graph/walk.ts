import type { GraphEdge } from "../api/contract.ts";
import type { Spots } from "./types.ts";

/** Where the keyboard is: on a node, with one of its edges in hand. */
export interface Walker {
  node: string;
  edge: string | null;
}
export type Step = "left" | "right" | "up" | "down";

/** The edges of a node from the top, and of the same end in the order of their names. */
export function edgesOf(node: string, edges: readonly GraphEdge[], spots: Spots): GraphEdge[] {
  const y = (edge: GraphEdge) => spots.get(otherEnd(edge, node))?.y ?? 0;
  return edges
    .filter(
      (edge) => (edge.source === node || edge.target === node) && spots.has(edge.source) && spots.has(edge.target),
    )
    .sort((a, b) => y(a) - y(b) || a.id.localeCompare(b.id));
}

export const otherEnd = (edge: Pick<GraphEdge, "source" | "target">, node: string): string =>
  edge.source === node ? edge.target : edge.source;

/** Left and right go along the edge in hand, up and down take the next edge of the same node. Null where there is no way. */
export function walk(walker: Walker, step: Step, edges: readonly GraphEdge[], spots: Spots): Walker | null {
  const own = edgesOf(walker.node, edges, spots);
  const at = own.findIndex((edge) => edge.id === walker.edge);
  const held = own[at] ?? own[0];
  if (held === undefined) return null;
  if (step === "up" || step === "down") {
    if (at === -1) return { node: walker.node, edge: held.id };
    const next = own[(at + (step === "down" ? 1 : -1) + own.length) % own.length];
    return next === undefined ? null : { node: walker.node, edge: next.id };
  }
  const onward = liesToward(walker.node, held, step, spots)
    ? held
    : own.find((edge) => liesToward(walker.node, edge, step, spots));
  return onward === undefined ? null : { node: otherEnd(onward, walker.node), edge: onward.id };
}

function liesToward(node: string, edge: GraphEdge, step: "left" | "right", spots: Spots): boolean {
  const [from, to] = [spots.get(node), spots.get(otherEnd(edge, node))];
  if (from === undefined || to === undefined) return false;
  return Math.abs(to.x - from.x) < 1 || to.x > from.x === (step === "right");
}

/** Where to begin: on the open node, else on the first. */
export function startWalk(open: string | null, edges: readonly GraphEdge[], spots: Spots): Walker | null {
  const openEdge = edges.find((edge) => edge.id === open);
  if (openEdge !== undefined) return { node: openEdge.source, edge: openEdge.id };
  const [first] = spots.keys();
  const node = open !== null && spots.has(open) ? open : first;
  return node === undefined ? null : { node, edge: edgesOf(node, edges, spots)[0]?.id ?? null };
}
