import type { Lexicon } from "./lexicon.ts";
import type { Word } from "./word.ts";

const AFTER_ARTICLE = new Set([
  "on",
  "about",
  "concerning",
  "regarding",
  "dealing",
  "deals",
  "covering",
  "covers",
  "regulating",
  "regulates",
]);
const ARTICLE_WORDS = new Set(["article", "articles", "provision", "provisions", "clause", "clauses"]);

/** "the article on extradition": the longest name of a provision after the words, or a part of a title that fits one only. */
export function articleOn(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
): { ids: readonly string[]; length: number } | null {
  if (!ARTICLE_WORDS.has(words[at]?.folded ?? "")) return null;
  let start = at + 1;
  if (words[start]?.folded === "that" || words[start]?.folded === "which") start++;
  if (!AFTER_ARTICLE.has(words[start]?.folded ?? "")) return null;
  if (words[start]?.folded.startsWith("deal") && words[start + 1]?.folded === "with") start++;
  start++;
  if (words[start]?.folded === "the") start++;
  for (let end = Math.min(words.length, start + 12); end > start; end--) {
    const phrase = words.slice(start, end).map(({ folded }) => folded);
    const ids = lexicon.provisionNames.get(phrase.join(" ")) ?? titlesHolding(lexicon, phrase);
    if (ids) return { ids, length: end - at };
  }
  return null;
}

/** Provisions whose title holds all the words, where these are of one article only. */
function titlesHolding(lexicon: Lexicon, phrase: readonly string[]): readonly string[] | null {
  if (!phrase.some((word) => word.length >= 5 && !lexicon.grammarWords.has(word))) return null;
  const found: string[] = [];
  for (const [id, words] of lexicon.titleWords) if (phrase.every((word) => words.has(word))) found.push(id);
  const [first] = found;
  if (first === undefined) return null;
  const family = lexicon.families.get(first);
  return found.every((id) => family?.has(id)) ? found : null;
}

/** "the extradition article": a name of a provision followed by the word. */
export function namedArticle(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
): { ids: readonly string[]; length: number } | null {
  for (let end = Math.min(words.length - 1, at + 9); end > at; end--) {
    if (!ARTICLE_WORDS.has(words[end]?.folded ?? "")) continue;
    const phrase = words.slice(at, end).map(({ folded }) => folded);
    const ids =
      lexicon.provisionNames.get(phrase.join(" ")) ?? (phrase.length > 1 ? titlesHolding(lexicon, phrase) : null);
    if (ids) return { ids, length: end + 1 - at };
  }
  return null;
}
