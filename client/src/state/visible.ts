import type { GraphEdge, GraphNode } from "../api/contract.ts";
import { isWithin } from "./dates.ts";
import type { Drawing } from "./drawing.ts";
import type { Place } from "./place.ts";

export type Switches = Pick<Place, "off" | "offMarks" | "offKinds" | "hidden" | "from" | "to">;

/** Whether the switches leave a line: stances by stance, mark and date; the rest is not switched. */
export function isEdgeOn(edge: GraphEdge, { off, offMarks, from, to }: Switches): boolean {
  if (edge.stance === null) return true;
  if (off.includes(edge.stance)) return false;
  if (edge.inherited && offMarks.includes("inherited")) return false;
  if (edge.confidence === "LOW" && offMarks.includes("low")) return false;
  return isWithin(edge.date, { from, to });
}

export const isNodeOn = (node: GraphNode, { offKinds, hidden }: Switches): boolean =>
  !offKinds.includes(node.kind) && !hidden.includes(node.id);

/** What the switches leave of a drawing. */
export function visiblePart(drawing: Drawing, switches: Switches): Drawing {
  const nodes = drawing.nodes.filter((node) => isNodeOn(node, switches));
  const ids = new Set(nodes.map((node) => node.id));
  const edges = drawing.edges.filter(
    (edge) => ids.has(edge.source) && ids.has(edge.target) && isEdgeOn(edge, switches),
  );
  return { ...drawing, nodes, edges };
}
