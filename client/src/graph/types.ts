import type { Css, ElementDefinition, StylesheetJson } from "cytoscape";

export type NodeShape = Css.NodeShape;
export type { ElementDefinition, StylesheetJson };

/** Where a node stands, and how large it is drawn. */
export interface Spot {
  x: number;
  y: number;
  width: number;
  height: number;
}
export type Spots = ReadonlyMap<string, Spot>;
