import type { Side } from "../api/contract.ts";
import { SIDES } from "../state/stances.ts";

/** How many stand on each side, as a bar told by pattern as well as colour; the words are its label's task. */
export function Shares({ counts, width }: { counts: ReadonlyMap<Side, number>; width: number }) {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const sides = SIDES.filter((side) => (counts.get(side) ?? 0) > 0);
  const room = width - 2 * (sides.length - 1);
  return (
    <span class="shares" aria-hidden="true">
      {sides.map((side) => (
        <span
          key={side}
          class={`share side-${side.toLowerCase()} share-${side.toLowerCase()}`}
          style={{ width: `${Math.max(4, (room * (counts.get(side) ?? 0)) / total)}px` }}
        />
      ))}
    </span>
  );
}
