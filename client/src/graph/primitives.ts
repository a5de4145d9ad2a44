import type { Core, EdgeSingular, NodeSingular } from "cytoscape";
import { LOOK_NAMES, type LookName } from "./kinds.ts";

/** What stands on the canvas, as plain values: enough to draw it again without Cytoscape. */
export interface DrawnNode {
  id: string;
  look: LookName | null;
  x: number;
  y: number;
  width: number;
  height: number;
  fill: string;
  stroke: string;
  opacity: number;
  label: readonly string[];
  labelX: number;
  labelY: number;
  anchor: "start" | "middle" | "end";
  size: number;
  weight: string;
  color: string;
}
export interface DrawnEdge {
  id: string;
  path: string;
  end: { x: number; y: number };
  angle: number;
  stroke: string;
  width: number;
  dash: string | null;
  arrow: string;
  hollow: boolean;
  opacity: number;
}
export interface Drawn {
  box: { x: number; y: number; width: number; height: number };
  nodes: readonly DrawnNode[];
  edges: readonly DrawnEdge[];
}

export function drawnBy(cy: Core): Drawn {
  const { x1, y1, w, h } = cy.elements().boundingBox();
  return {
    box: { x: x1, y: y1, width: w, height: h },
    nodes: cy.nodes(":visible").map(drawnNode),
    edges: cy.edges(":visible").map(drawnEdge),
  };
}

function drawnNode(node: NodeSingular): DrawnNode {
  const { x, y } = node.position();
  const [width, height] = [node.width(), node.height()];
  const [across, down] = [node.style("text-halign"), node.style("text-valign")];
  const size = Number.parseFloat(node.style("font-size"));
  const label = String(node.style("label") ?? "").split("\n");
  const [dx, dy] = [Number.parseFloat(node.style("text-margin-x")), Number.parseFloat(node.style("text-margin-y"))];
  const anchor = across === "left" ? "end" : across === "right" ? "start" : "middle";
  const rise = (label.length - 1) * size * 1.15;
  const labelY = down === "bottom" ? y + height / 2 + dy + size : y + dy + size * 0.36 - rise / 2;
  return {
    id: node.id(),
    look: LOOK_NAMES.find((name) => node.hasClass(name)) ?? null,
    x,
    y,
    width,
    height,
    fill: node.style("background-color"),
    stroke: node.style("border-color"),
    opacity: Number(node.style("opacity")),
    label,
    labelX: x + dx + (across === "left" ? -width / 2 : across === "right" ? width / 2 : 0),
    labelY,
    anchor,
    size,
    weight: node.style("font-weight"),
    color: node.style("color"),
  };
}

function drawnEdge(edge: EdgeSingular): DrawnEdge {
  const [from, to] = [edge.sourceEndpoint(), edge.targetEndpoint()];
  const bends = edge.controlPoints() ?? [];
  const last = bends.at(-1) ?? from;
  const point = ({ x, y }: { x: number; y: number }) => `${round(x)} ${round(y)}`;
  const way =
    bends.length >= 2
      ? `C${bends.slice(0, 2).map(point).join(" ")} ${point(to)}`
      : bends[0] !== undefined
        ? `Q${point(bends[0])} ${point(to)}`
        : `L${point(to)}`;
  const style = edge.style("line-style");
  return {
    id: edge.id(),
    path: `M${point(from)}${way}`,
    end: to,
    angle: (Math.atan2(to.y - last.y, to.x - last.x) * 180) / Math.PI,
    stroke: edge.style("line-color"),
    width: Number.parseFloat(edge.style("width")),
    dash: style === "dashed" ? String(edge.style("line-dash-pattern")) : null,
    arrow: edge.style("target-arrow-shape"),
    hollow: edge.style("target-arrow-fill") === "hollow",
    opacity: Number(edge.style("opacity")),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
