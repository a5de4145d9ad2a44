import type { GraphNode } from "../api/contract.ts";
import { lookOf } from "./kinds.ts";
import type { Spot, Spots } from "./types.ts";

const FIRST_RING = 110;
const RING = 64;
const ROOM = 56;

/** New nodes in rings round the one that was expanded, each where nothing stands yet; what stands does not move. */
export function placeAround(placed: Spots, fresh: readonly GraphNode[], center: string | null): Map<string, Spot> {
  const spots = new Map(placed);
  const middle = spots.get(center ?? "") ?? { x: 0, y: 0 };
  let [ring, at] = [0, 0];
  for (const node of fresh) {
    if (spots.has(node.id)) continue;
    for (;;) {
      const radius = FIRST_RING + ring * RING;
      const count = Math.floor((2 * Math.PI * radius) / ROOM);
      if (at >= count) {
        [ring, at] = [ring + 1, 0];
        continue;
      }
      const angle = (2 * Math.PI * at) / count - Math.PI / 2;
      at += 1;
      const [x, y] = [Math.round(middle.x + radius * Math.cos(angle)), Math.round(middle.y + radius * Math.sin(angle))];
      if ([...spots.values()].some((spot) => Math.hypot(spot.x - x, spot.y - y) < ROOM * 0.8)) continue;
      const { width, height } = lookOf(node);
      spots.set(node.id, { x, y, width, height });
      break;
    }
  }
  return spots;
}
