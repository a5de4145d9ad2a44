import { editDistance } from "../domain/nearest.ts";
import { inSteps, type Steps } from "../domain/steps.ts";
import type { Entry, Lexicon } from "./lexicon.ts";

/** How many edits are forgiven in an unknown word. */
const forgiven = (length: number) => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** One word of several that are its plurals: "saudi" of "saudi" and "saudis"; null of words that differ otherwise. */
function singularOf(words: readonly string[]): string | null {
  const [shortest] = [...words].sort((a, b) => a.length - b.length);
  return shortest !== undefined && words.every((word) => word === shortest || word === `${shortest}s`)
    ? shortest
    : null;
}

/** The one known word that a misspelling is nearest to; null where none is near, or two are equally near. */
export function correct(lexicon: Lexicon, word: string): string | null {
  const limit = forgiven(word.length);
  if (limit === 0 || /\d/.test(word)) return null;
  // A word of a name that is not said whole: it is spelt right.
  if (lexicon.spelling.includes(word)) return null;
  let best = limit + 1;
  let found: string[] = [];
  for (const candidate of lexicon.spelling) {
    if (candidate[0] !== word[0] && candidate[1] !== word[1]) continue;
    // "Lybia": the right letters in another order.
    const isShuffled =
      word.length >= 5 && word.length === candidate.length && [...word].sort().join() === [...candidate].sort().join();
    const edits = isShuffled ? 1 : editDistance(word, candidate, limit);
    // Two edits may mend a word, not turn one into another that is longer or shorter.
    if (edits === 2 && Math.abs(word.length - candidate.length) > 1) continue;
    if (edits < best) [best, found] = [edits, [candidate]];
    else if (edits === best && edits <= limit) found.push(candidate);
  }
  return singularOf(found);
}

const NAMES: ReadonlySet<string> = new Set(["actor", "region", "issue", "provision", "version", "treaty"]);

/** Words of names and of the grammar's meaningful words, against which an unknown word is compared. */
export function* spellingOf(entries: readonly Entry[]): Steps<string[]> {
  const found = new Set<string>();
  yield* inSteps(entries, ({ words, senses, forms }) => {
    if (
      forms !== null ||
      senses.every(
        ({ type, ...sense }) =>
          type === "refused" ||
          type === "time" ||
          type === "join" ||
          type === "not" ||
          (type === "cue" && "cue" in sense && sense.cue !== "article"),
      ) ||
      senses.every(({ type }) => type === "filler" || type === "document" || type === "event" || type === "vote")
    )
      return;
    // A word inside a phrase of the grammar ("said no to") is nothing by itself.
    const isName = senses.some(({ type }) => NAMES.has(type));
    if (!isName && words.length > 1) return;
    for (const word of words) if (word.length >= 4 && !/\d/.test(word)) found.add(word);
  });
  return [...found].sort();
}
