import { once } from "./once.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { phraseOf, type Word } from "./word.ts";

/** What a treaty calls itself, and what it is called by. */
const HEADS = new Set("convention covenant treaty protocol agreement charter statute constitution pact".split(" "));
const LINKS = new Set("on against for of relating to concerning regarding about the and in".split(" "));
/** Words of so many titles that they tell none from another. */
const COMMON = new Set(
  "international united nations european additional optional first second third framework general universal world states between member amendment amendments".split(
    " ",
  ),
);
/** More treaties than these under one name are no name. */
const MOST = 4;
const LONGEST = 7;

const singular = (word: string) => (word.length > 4 ? word.replace(/s$/, "") : word);

const titlesOf = once(({ treaties }) =>
  treaties.map(({ id, title }) => {
    const words = phraseOf(title);
    return { id, head: words.find((word) => HEADS.has(word)), words: new Set(words.map(singular)) };
  }),
);

function holding(vocabulary: Vocabulary, head: string, words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !LINKS.has(word) && word !== head);
  if (!telling.some((word) => word.length > 3 && !COMMON.has(word) && !HEADS.has(word))) return [];
  const found = titlesOf(vocabulary).filter(
    (title) => title.head === head && telling.every((word) => title.words.has(singular(word))),
  );
  return found.length > MOST ? [] : found.map(({ id }) => id);
}

/**
 * Treaties by a part of their title, as people call them: "the Genocide Convention", "Convention against Torture". Every
 * word must be in the title, and what it calls itself must be the word; the longest name that some treaty bears counts.
 */
export function namedTreaty(
  vocabulary: Vocabulary,
  words: readonly Word[],
  at: number,
): { readonly ids: readonly string[]; readonly length: number } | null {
  const folded = words.slice(at, at + LONGEST).map((word) => word.folded);
  const [first = ""] = folded;
  if (LINKS.has(first) && first !== "the") return null;
  for (let length = folded.length; length > 1; length--) {
    const phrase = folded.slice(0, length);
    const last = phrase.at(-1) ?? "";
    const head = HEADS.has(first) && LINKS.has(phrase[1] ?? "") ? first : HEADS.has(last) ? last : undefined;
    if (head === undefined || LINKS.has(last)) continue;
    const ids = holding(vocabulary, head, phrase);
    if (ids.length > 0) return { ids, length };
  }
  return null;
}
