import { type CitationParts, citationPartsOf } from "./citation-parts.ts";
import { type DateMention, readDates } from "./dates.ts";
import { type Citation, findCitations } from "./find-citations.ts";
import { type Entry, type Lexicon, lexiconOf, type Sense } from "./lexicon.ts";
import { articleOn, namedArticle } from "./named-articles.ts";
import { namedTreaty } from "./popular-names.ts";
import { correct } from "./spelling.ts";
import { readSymbols } from "./symbols.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { readWords, type Word } from "./word.ts";

/** A stretch of the question and what it can mean. */
export interface Mention {
  readonly senses: readonly Sense[];
  readonly citation: Citation | null;
  readonly date: string | null;
  /** The symbol of a text that no record of the vocabulary bears. */
  readonly symbol: string | null;
  /** The words that it covers, as they were typed. */
  readonly text: string;
  /** Places of its words, from 0; `last` is included. */
  readonly first: number;
  readonly last: number;
  /** Set where a misspelling was read as something else. */
  readonly corrected: string | null;
}

export interface Scanned {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
  /** Words that nothing was made of. */
  readonly unread: readonly Word[];
  citationParts(): CitationParts;
}

function fitsAt(entry: Entry, words: readonly Word[], at: number, isShouted: boolean): boolean {
  if (at + entry.words.length > words.length) return false;
  if (!entry.words.every((word, index) => words[at + index]?.folded === word)) return false;
  if (entry.forms === null) return true;
  if (isShouted) return false;
  const raw = words
    .slice(at, at + entry.words.length)
    .map((word) => word.raw)
    .join("");
  if (entry.forms.includes(raw)) return true;
  // "the us" in a question typed without capitals is the state; "us" alone is not.
  const before = words[at - 1]?.folded;
  return (
    before === "the" &&
    entry.words.length === 1 &&
    raw.length >= 2 &&
    !["who", "it", "all"].includes(raw) &&
    /^[a-z]+$/.test(raw) &&
    entry.forms.some(
      (form) =>
        form.length === raw.length &&
        form.length <= 3 &&
        form.toLowerCase() === raw &&
        ["us", "eu", "un"].includes(raw),
    )
  );
}

/** The longest entries that fit at a word; several with different ways of writing are joined. */
function longestAt(
  lexicon: Lexicon,
  words: readonly Word[],
  at: number,
  isShouted: boolean,
): { senses: Sense[]; length: number } | null {
  const fitting = (lexicon.byFirstWord.get(words[at]?.folded ?? "") ?? []).filter((entry) =>
    fitsAt(entry, words, at, isShouted),
  );
  const length = Math.max(0, ...fitting.map((entry) => entry.words.length));
  if (length === 0) return null;
  return { senses: fitting.filter((entry) => entry.words.length === length).flatMap(({ senses }) => senses), length };
}

/** Reads a question into mentions: at each word the longest citation, date or phrase; then misspelt words are corrected. */
export function scan(text: string, vocabulary: Vocabulary): Scanned {
  const lexicon = lexiconOf(vocabulary);
  const typed = readWords(text);
  const words: Word[] = [...typed];
  const corrections = new Map<number, string>();
  const first = pass(text, words, vocabulary, corrections);
  if (first.unread.length === 0 || first.unread.length > 12) return first;
  for (const [index, word] of words.entries()) {
    if (!first.unread.includes(word)) continue;
    const meant = correct(lexicon, word.folded);
    if (meant === null) continue;
    corrections.set(index, word.raw);
    words[index] = { ...word, folded: meant };
  }
  if (corrections.size === 0) return first;
  // Spelt right, a word may begin a citation or a longer phrase: the whole question is read again.
  const spelt = respelt(text, typed, words);
  const again = readWords(spelt);
  if (again.length !== typed.length) return first;
  const second = pass(spelt, again, vocabulary, corrections);
  return second.unread.length < first.unread.length ? second : first;
}

/** The text with corrected words in the place of the misspelt ones. */
function respelt(text: string, typed: readonly Word[], words: readonly Word[]): string {
  let result = text;
  for (let index = typed.length - 1; index >= 0; index--) {
    const [before, after] = [typed[index], words[index]];
    if (before && after && before.folded !== after.folded) {
      result = result.slice(0, before.start) + after.folded + result.slice(before.end);
    }
  }
  return result;
}

function pass(
  text: string,
  words: readonly Word[],
  vocabulary: Vocabulary,
  corrections: ReadonlyMap<number, string>,
): Scanned {
  const lexicon = lexiconOf(vocabulary);
  const letters = text.replace(/[^\p{L}]/gu, "");
  const isShouted = letters.length > 6 && letters === letters.toUpperCase();
  const citations = findCitations(text);
  const dates = readDates(text);
  const symbols = readSymbols(text);
  const mentions: Mention[] = [];
  const unread: Word[] = [];
  const wordsWithin = (start: number, end: number) =>
    words.flatMap((word, index) => (word.start < end && word.end > start ? [index] : []));
  const spanOf = (span: { start: number; end: number } | undefined, at: number) => {
    if (!span) return null;
    const covered = wordsWithin(span.start, span.end);
    return covered[0] === at ? { length: covered.length } : null;
  };
  for (let at = 0; at < words.length; ) {
    const here = words[at];
    if (!here) break;
    const citation: Citation | undefined = citations.find(
      (one) => one.start <= here.start && here.start < one.end && wordsWithin(one.start, one.end)[0] === at,
    );
    const date: DateMention | undefined = dates.find((one) => one.start === here.start);
    const phrase = longestAt(lexicon, words, at, isShouted);
    const article = articleOn(lexicon, words, at) ?? namedArticle(lexicon, words, at);
    const treaty = namedTreaty(vocabulary, words, at);
    const symbol = symbols.find((one) => one.nounStart === here.start || one.start === here.start);
    const bare = words.findIndex(({ start }) => start === symbol?.start);
    // "resolution 74/247": the symbol is one that the records bear.
    const isKnown = bare > at && longestAt(lexicon, words, bare, isShouted) !== null;
    const symbolSpan = isKnown || !symbol ? null : spanOf({ start: here.start, end: symbol.end }, at);
    const options = [
      ...(phrase
        ? [{ length: phrase.length, senses: phrase.senses, citation: null, date: null as string | null }]
        : []),
      ...(article
        ? [
            {
              length: article.length,
              senses: [{ type: "provision", ids: article.ids } as Sense],
              citation: null,
              date: null,
            },
          ]
        : []),
      ...(date && spanOf(date, at)
        ? [{ length: spanOf(date, at)?.length ?? 1, senses: [], citation: null, date: date.date }]
        : []),
      ...(citation && spanOf(citation, at)
        ? [{ length: spanOf(citation, at)?.length ?? 1, senses: [], citation, date: null }]
        : []),
    ];
    const known = Math.max(0, ...options.map((option) => option.length));
    // A part of a title is a name only where nothing else in the words is; a symbol likewise.
    if (treaty && treaty.length > known)
      options.push({
        length: treaty.length,
        senses: treaty.ids.map((id): Sense => ({ type: "treaty", id })),
        citation: null,
        date: null,
      });
    const isSymbol = symbolSpan !== null && symbolSpan.length > known;
    if (isSymbol) options.push({ length: symbolSpan.length, senses: [], citation: null, date: null });
    const length = Math.max(0, ...options.map((option) => option.length));
    const best = options.filter((option) => option.length === length);
    if (best.length === 0) {
      unread.push(here);
      at++;
      continue;
    }
    const last = words[at + length - 1];
    const correctedWords = [...corrections]
      .filter(([index]) => index >= at && index < at + length)
      .map(([, raw]) => raw);
    mentions.push({
      senses: best.flatMap((option) => option.senses),
      citation: best.find((option) => option.citation)?.citation ?? null,
      date: best.find((option) => option.date !== null)?.date ?? null,
      symbol: isSymbol && length === symbolSpan.length ? (symbol?.symbol ?? null) : null,
      text: text.slice(here.start, last?.end ?? here.end),
      first: at,
      last: at + length - 1,
      corrected: correctedWords.length > 0 ? correctedWords.join(" ") : null,
    });
    at += length;
  }
  return { text, words, mentions, unread, citationParts: () => citationPartsOf(mentions, unread) };
}
