import { STANCES, type Stance } from "../domain/lists.ts";
import type { SlotReader } from "./slot-reader.ts";

/** The stances asked for: "did not support" is every stance but those; "supported deletion" is the deletion. */
export function stancesOf(reader: SlotReader): { stances: readonly Stance[]; refused: string | null } {
  const mentions = reader.stanceMentions;
  if (mentions.length === 0) return { stances: [], refused: null };
  const kindOf = (stances: readonly Stance[]) =>
    stances.includes("SUPPORTS")
      ? "for"
      : stances.length === 1 && (stances[0] === "CALLS_FOR_DELETION" || stances[0] === "PROPOSES_AMENDMENT")
        ? "change"
        : stances.includes("OPPOSES")
          ? "against"
          : "other";
  const changes = mentions.filter(({ stances }) => kindOf(stances) === "change");
  if (
    changes.length > 0 &&
    mentions.some(
      ({ stances, at }) =>
        kindOf(stances) === "against" && changes.some((change) => change.at > at && change.at - at <= 3),
    )
  ) {
    return { stances: [], refused: "opposed the change" };
  }
  const meant =
    changes.length > 0
      ? mentions.filter(
          ({ stances, at }) =>
            kindOf(stances) !== "for" || !changes.some((change) => change.at > at && change.at - at <= 3),
        )
      : mentions;
  // "supports ... with reservations": the narrower of the two.
  const qualified = meant.find(({ stances }) => stances.join() === "SUPPORTS_WITH_RESERVATIONS");
  if (qualified && meant.some(({ stances }) => kindOf(stances) === "for") && reader.negations.length === 0) {
    return { stances: qualified.stances, refused: null };
  }
  const found = new Set<Stance>();
  for (const { stances, at } of meant) {
    const asked = reader.isNegatedAt(at) ? STANCES.filter((one) => !stances.includes(one)) : stances;
    for (const one of asked) found.add(one);
  }
  return { stances: STANCES.filter((one) => found.has(one)), refused: null };
}
