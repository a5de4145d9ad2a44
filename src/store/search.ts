import { words } from "../domain/fold.ts";
import type { TextHit } from "./port.ts";

/** An entity that an engine's index proposed: its key and its indexed text, folded. */
export interface Candidate {
  readonly key: string;
  readonly text: string;
}

/** How many candidates an engine is asked for. More entities than this with all the words: the best by its own score. */
export const candidateLimit = 2000;

/** The folded words of a search, each once; at most 32, since no name is longer. */
export function searchWords(text: string): string[] {
  return [...new Set(words(text))].slice(0, 32);
}

/**
 * The hits among the candidates, best first: those that hold all the words or, if none does, any of them. The engines
 * score differently, so the order is made here: words found, then the words as a phrase, then how much of the entity's
 * text the words are, then the key. Both engines then give the same list.
 */
export function rankHits(wanted: readonly string[], candidates: readonly Candidate[], limit: number): TextHit[] {
  const phrase = ` ${wanted.join(" ")} `;
  const hits = candidates.map(({ key, text }) => {
    const held = text.split(" ");
    const vocabulary = new Set(held);
    const found = wanted.filter((word) => vocabulary.has(word));
    const share = found.length / held.length;
    return { key, found: found.length, score: found.length + (` ${text} `.includes(phrase) ? 0.5 : 0) + share / 2 };
  });
  const hasAll = hits.some((hit) => hit.found === wanted.length);
  return hits
    .filter((hit) => (hasAll ? hit.found === wanted.length : hit.found > 0))
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .slice(0, limit)
    .map(({ key, score }) => ({ key, score }));
}
