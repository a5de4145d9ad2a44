import { CONFIDENCES, type Confidence, STANCES, type Stance } from "../../../domain/lists.ts";
import { nearest } from "../../../domain/nearest.ts";

/** The word of a closed list that a cell means, however it is written ("calls for deletion"); null where it is none. */
function wordOf<T extends string>(cell: string, list: readonly T[]): T | null {
  const word = cell
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/g, "_");
  return list.find((one) => one === word) ?? null;
}

/** A stance, or undefined; "supports with reservations" is SUPPORTS_WITH_RESERVATIONS. */
export function toStance(cell: string): Stance | null {
  return wordOf(cell, STANCES);
}

export function toConfidence(cell: string): Confidence | null {
  return wordOf(cell, CONFIDENCES);
}

/** Why a cell is no stance, with the nearest one. */
export function tellNoStance(cell: string): string {
  const near = nearest(cell.toUpperCase().replace(/[\s-]+/g, "_"), STANCES);
  return `This is no stance${near === null ? "" : `; the nearest is ${near}`}.`;
}
