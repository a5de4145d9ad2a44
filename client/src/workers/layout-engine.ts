import cytoscape, { type ElementDefinition } from "cytoscape";
import dagre from "cytoscape-dagre";
import fcose from "cytoscape-fcose";
import { seeded } from "../state/louvain.ts";

export interface LayoutRequest {
  id: number;
  layout: "force" | "lineage";
  nodes: { id: string; width: number; height: number; parent: string | null }[];
  edges: { id: string; source: string; target: string }[];
  fixed: { id: string; x: number; y: number }[];
}
export interface LayoutReply {
  id: number;
  spots: [string, number, number][];
}

cytoscape.use(fcose);
cytoscape.use(dagre);

/** Lays the graph out without a page, the same for the same request. */
export function layOut({ id, layout, nodes, edges, fixed }: LayoutRequest): LayoutReply {
  Math.random = seeded(20_241_224); // the same drawing for the same data, on any machine
  const parents = [...new Set(nodes.flatMap((node) => node.parent ?? []))];
  const elements: ElementDefinition[] = [
    ...parents.map((parent) => ({ data: { id: parent } })),
    ...nodes.map(({ id: name, width, height, parent }) => ({
      data: { id: name, width, height, ...(parent === null ? {} : { parent }) },
    })),
    ...edges.map((edge) => ({ data: edge })),
  ];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    style: [{ selector: "node:childless", style: { width: "data(width)", height: "data(height)" } }],
  });
  const options =
    layout === "lineage"
      ? { name: "dagre", rankDir: "LR", nodeSep: 26, rankSep: 150, animate: false }
      : {
          name: "fcose",
          animate: false,
          quality: nodes.length > 400 ? "default" : "proof",
          randomize: true,
          nodeSeparation: 110,
          idealEdgeLength: nodes.length > 200 ? 70 : 130,
          nodeRepulsion: 9000,
          nodeDimensionsIncludeLabels: false,
          packComponents: false,
          fixedNodeConstraint: fixed.map(({ id: nodeId, x, y }) => ({ nodeId, position: { x, y } })),
        };
  cy.layout(options as never).run();
  const spots = cy
    .nodes(":childless")
    .map((node): [string, number, number] => [
      node.id(),
      Math.round(node.position("x")),
      Math.round(node.position("y")),
    ]);
  cy.destroy();
  return { id, spots };
}
