import { once } from "./once.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { phraseOf } from "./word.ts";

/** The names of all issues, in words. */
const namesOf = once(({ issues }) =>
  issues.flatMap(({ id, label, synonyms }) => [label, ...synonyms].map((name) => ({ id, held: phraseOf(name) }))),
);

/**
 * Issues whose label or one of whose other names holds all of the words; the shortest such name decides. Empty where no
 * issue has them all, or more than three have them equally: then the words say too little.
 */
export function issuesByWords(words: readonly string[], vocabulary: Vocabulary): string[] {
  if (words.length === 0 || words.every((word) => word.length < 5)) return [];
  // One word of a long name may be any adjective: half of the name must have been said.
  const isEnough = (held: readonly string[]) => words.length * 2 >= held.length;
  let best = Number.POSITIVE_INFINITY;
  let found: string[] = [];
  for (const { id, held } of namesOf(vocabulary)) {
    if (!isEnough(held) || !words.every((word) => held.includes(word)) || held.length > best) continue;
    found = held.length < best ? [id] : [...found, id];
    best = held.length;
  }
  const ids = [...new Set(found)];
  return ids.length <= 3 ? ids : [];
}
