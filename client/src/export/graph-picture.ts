import { OUTLINES } from "../graph/outlines.ts";
import type { Drawn, DrawnEdge, DrawnNode } from "../graph/primitives.ts";
import { escapeXml } from "./graph-xml.ts";

/** What the canvas shows, as SVG of our own: lines under nodes, words on top. */
export function graphBody({ box, nodes, edges }: Drawn, ground: string): string {
  const inner = [...edges.map((edge) => edgeSvg(edge, ground)), ...nodes.map(nodeSvg)].join("\n");
  return `<g transform="translate(${round(-box.x)} ${round(-box.y)})">${inner}</g>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Arrow heads at the origin, pointing right. */
const HEADS: Readonly<Record<string, string>> = {
  triangle: "M0 0L-9 -4.5L-9 4.5z",
  diamond: "M0 0L-5 -4L-10 0L-5 4z",
  square: "M0 -4H-8V4H0z",
  circle: "M0 0a4 4 0 1 1 -8 0a4 4 0 1 1 8 0z",
  tee: "M0 -6H-3V6H0z",
};

function edgeSvg(edge: DrawnEdge, ground: string): string {
  const head = HEADS[edge.arrow];
  const dash = edge.dash === null ? "" : ` stroke-dasharray="${edge.dash}"`;
  const line = `<path d="${edge.path}" fill="none" stroke="${edge.stroke}" stroke-width="${edge.width}"${dash}/>`;
  const fill = edge.hollow ? `fill="${ground}" stroke="${edge.stroke}" stroke-width="1.4"` : `fill="${edge.stroke}"`;
  const arrow =
    head === undefined
      ? ""
      : `<path d="${head}" ${fill} transform="translate(${round(edge.end.x)} ${round(edge.end.y)}) rotate(${round(edge.angle)})"/>`;
  return `<g opacity="${edge.opacity}">${line}${arrow}</g>`;
}

function nodeSvg(node: DrawnNode): string {
  const { x, y, width, height, look, size } = node;
  const shape =
    look === null
      ? ""
      : look === "provision"
        ? `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="6" fill="${node.fill}" stroke="${node.stroke}" stroke-width="1.5"/>`
        : `<path d="${OUTLINES[look]}" transform="translate(${round(x - width / 2)} ${round(y - height / 2)}) scale(${round(width / 18)} ${round(height / 18)})" fill="${node.fill}" fill-rule="evenodd" stroke="${node.stroke}" stroke-width="1.1"/>`;
  const lines = node.label
    .map(
      (line, at) =>
        `<text x="${round(node.labelX)}" y="${round(node.labelY + at * size * 1.15)}" text-anchor="${node.anchor}" font-size="${size}" font-weight="${node.weight}" fill="${node.color}">${escapeXml(line)}</text>`,
    )
    .join("");
  return `<g opacity="${node.opacity}">${shape}${lines}</g>`;
}
