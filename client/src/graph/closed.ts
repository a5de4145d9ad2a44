import type { Frame } from "../state/frames.ts";
import type { Pin } from "../state/place.ts";
import { LOOKS } from "./kinds.ts";
import type { Spot, Spots } from "./types.ts";

/** A closed frame stands in the middle of where its members stand; nothing else moves when one is closed or opened. */
export function withClosed(
  spots: Spots,
  frames: readonly Frame[],
  closed: readonly string[],
  pins: readonly Pin[],
): Spots {
  const shut = frames.filter((frame) => closed.includes(frame.id));
  if (shut.length === 0) return spots;
  const result = new Map<string, Spot>(spots);
  for (const { id, members, of } of shut) {
    const own = members.flatMap((member) => spots.get(member) ?? []);
    if (own.length === 0) continue;
    for (const member of members) result.delete(member);
    const pin = pins.find((one) => one.id === id);
    const { width, height } = of === "actors" ? LOOKS.group : LOOKS.issue;
    const middle = (pick: (spot: Spot) => number) =>
      Math.round(own.reduce((sum, spot) => sum + pick(spot), 0) / own.length);
    result.set(id, { x: pin?.x ?? middle((spot) => spot.x), y: pin?.y ?? middle((spot) => spot.y), width, height });
  }
  return result;
}
