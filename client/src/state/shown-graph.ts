import { neighborhoodOperation } from "../api/operations.ts";
import type { Drawn } from "../graph/primitives.ts";
import { readColors } from "./colors.ts";
import { DRAWN_KINDS, type Drawing } from "./drawing.ts";
import type { Place } from "./place.ts";
import type { Shown } from "./shown.ts";

/** A drawing as it is carried away: what the switches leave of it. */
export function shownGraph(
  title: string,
  drawing: Drawing,
  place: Place,
  canvas: { current: (() => Drawn) | null },
): Shown {
  const edges = drawing.edges.filter((edge) => edge.stance === null || !place.off.includes(edge.stance));
  const file = async () => (await import("../export/graph-file.ts")).fileOfDrawing(drawing.nodes, edges);
  const name = new Map(drawing.nodes.map((node) => [node.id, node.label]));
  return {
    title,
    what: "graph",
    query: {
      text: neighborhoodOperation.text,
      variables: JSON.stringify({ ids: place.ids, depth: 2, kinds: DRAWN_KINDS, limit: 200 }),
    },
    picture: async () => {
      const { graphBody } = await import("../export/graph-picture.ts");
      const drawn = canvas.current?.();
      if (drawn === undefined) throw new Error("Nothing is drawn.");
      const { ground, ink } = readColors();
      return { width: drawn.box.width, height: drawn.box.height, body: graphBody(drawn, ground), ground, ink };
    },
    table: () => [
      ["source_id", "source", "relation", "stance", "side", "target_id", "target", "date", "confidence", "position"],
      ...edges.map((edge) => [
        edge.source,
        name.get(edge.source) ?? "",
        edge.label,
        edge.stance ?? "",
        edge.side ?? "",
        edge.target,
        name.get(edge.target) ?? "",
        edge.date ?? "",
        edge.confidence ?? "",
        edge.position ?? "",
      ]),
    ],
    data: () => ({ nodes: drawing.nodes, edges }),
    graph: file,
  };
}
