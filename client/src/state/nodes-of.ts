import type { ReadingRow } from "../api/contract.ts";

/** What a reading is about: its provisions under their newest number, else its actors and issues. */
function selectionOf(reading: ReadingRow): string[] {
  const provisions = reading.provisions.map((provision) => provision.adopted?.id ?? provision.id);
  const others = [...reading.actors.map((actor) => actor.id), ...reading.issues.map((issue) => issue.id)];
  return provisions.length > 0 ? provisions : others;
}

/** What the readings of an answer are about, each once. */
export const nodesOf = (readings: readonly ReadingRow[]): string[] => [...new Set(readings.flatMap(selectionOf))];
