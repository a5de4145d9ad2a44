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

/** How well a word fits the wanted one: 1 for itself, less for a beginning, least for a misspelling; 0 for another. */
export function fitOfWords(wanted: string, word: string): number {
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
  const best = text.split(" ").map((word) => Math.max(0, ...nameWords.map((candidate) => fitOfWords(word, candidate))));
  return scoreOf(best, nameWords.length);
}

/** The score of a name of so many words, of which the best fits each wanted one so well. Not one may be without. */
export function scoreOf(best: readonly number[], nameWords: number): number {
  if (best.includes(0)) return 0;
  return scoreOfSum(
    best.reduce((all, fit) => all + fit, 0),
    best.length,
    nameWords,
  );
}

/** The score where so many wanted words fit, by the sum of how well. */
export function scoreOfSum(sum: number, wanted: number, nameWords: number): number {
  const covered = wanted / Math.max(wanted, nameWords);
  return 0.95 * (sum / wanted) * (0.7 + 0.3 * covered);
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
