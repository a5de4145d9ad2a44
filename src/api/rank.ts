import { fold, words } from "../domain/fold.ts";
import { compareIds } from "../domain/ledger.ts";
import { editDistance } from "../domain/nearest.ts";

export interface Ranked<T> {
  readonly item: T;
  /** 1 for the very name, less for a part of it, least for a misspelling. */
  readonly score: number;
  /** The name that fits best. */
  readonly name: string;
}

/** Edits that are forgiven in a word of this length: short words and codes must be right. */
export function forgiven(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

function wordFits(wanted: string, word: string): number {
  if (word === wanted) return 1;
  if (word.startsWith(wanted)) return 0.85;
  const limit = forgiven(wanted.length);
  if (limit === 0 || /\d/.test(wanted)) return 0;
  const edits = Math.min(
    editDistance(wanted, word, limit),
    word.length > wanted.length ? editDistance(wanted, word.slice(0, wanted.length), limit) + 0.5 : limit + 1,
  );
  return edits <= limit ? 0.7 - 0.15 * edits : 0;
}

/** How well a folded text fits the name, 0 to 1: every word of the text must fit a word of the name. */
export function fits(text: string, name: string): number {
  const folded = fold(name);
  if (text === folded) return 1;
  const nameWords = words(name);
  let sum = 0;
  const wanted = text.split(" ");
  for (const word of wanted) {
    const best = Math.max(0, ...nameWords.map((candidate) => wordFits(word, candidate)));
    if (best === 0) return 0;
    sum += best;
  }
  const covered = wanted.length / Math.max(wanted.length, nameWords.length);
  return 0.95 * (sum / wanted.length) * (0.7 + 0.3 * covered);
}

/** The items with a name that fits, best first; equal ones in the given order. An empty text fits nothing. */
export function rankByName<T>(text: string, items: readonly T[], namesOf: (item: T) => readonly string[]): Ranked<T>[] {
  const folded = fold(text);
  if (folded === "") return [];
  const found: (Ranked<T> & { index: number })[] = [];
  for (const [index, item] of items.entries()) {
    let [score, name] = [0, ""];
    for (const candidate of namesOf(item)) {
      const fit = candidate === "" ? 0 : fits(folded, candidate);
      if (fit > score) [score, name] = [fit, candidate];
    }
    if (score > 0) found.push({ item, score, name, index });
  }
  return found.sort((a, b) => b.score - a.score || a.index - b.index || compareIds(a.name, b.name));
}
