import type { Spot } from "./types.ts";

/** The numbers with which Cytoscape draws a calm S from the side of one node to a port on the side of another. */
export interface Curve {
  sourceEnd: string;
  targetEnd: string;
  weights: [number, number];
  distances: [number, number];
}

export function curveBetween(from: Spot, to: Spot, port: number): Curve {
  const rightward = to.x > from.x;
  const [sx, sy] = [from.x + (rightward ? from.width / 2 : -from.width / 2), from.y];
  const [tx, ty] = [to.x + (rightward ? -to.width / 2 : to.width / 2), to.y + port];
  const [dx, dy] = [tx - sx, ty - sy];
  const square = dx * dx + dy * dy || 1;
  const length = Math.sqrt(square);
  const a = 0.42 * dx;
  return {
    sourceEnd: rightward ? "50% 0px" : "-50% 0px",
    targetEnd: `${rightward ? "-50%" : "50%"} ${port.toFixed(1)}px`,
    weights: [round((a * dx) / square), round(1 - (a * dx) / square)],
    distances: [round((-a * dy) / length), round((a * dy) / length)],
  };
}

const round = (value: number) => Math.round(value * 10_000) / 10_000;
