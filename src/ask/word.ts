import { fold } from "../domain/fold.ts";

const PLAIN = /^[ -~]*$/;

/** A word of a question, as it was typed and folded for comparing. */
export interface Word {
  readonly raw: string;
  readonly folded: string;
  /** Place in the question, in characters. */
  readonly start: number;
  readonly end: number;
}

/** "Russia's" is Russia, "the states' view" is states: the possessive is dropped, on both sides of a comparison. */
function withoutPossessives(text: string): string {
  return text.replace(/(\p{L})['’ʼ`]s(?![\p{L}\p{N}])/gu, "$1  ");
}

/** The words of a text with their places. Letters and digits only; "&" is "and"; "Rev.2" is two words, rev and 2. */
export function readWords(text: string): Word[] {
  const plain = withoutPossessives(text);
  const found: Word[] = [];
  for (const match of plain.matchAll(/&|\p{L}[\p{L}\p{M}]*|\p{N}+/gu)) {
    const folded = match[0] === "&" ? "and" : fold(match[0]);
    if (folded !== "") found.push({ raw: match[0], folded, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A phrase as the words by which it is looked up: those of `readWords`, folded. */
export function phraseOf(text: string): string[] {
  // Most names are plain, and a graph has many.
  if (PLAIN.test(text)) {
    const found = text
      .toLowerCase()
      .replace(/([a-z])['`]s(?![a-z0-9])/g, "$1  ")
      .match(/&|[a-z]+|[0-9]+/g);
    return found === null ? [] : found.map((word) => (word === "&" ? "and" : word));
  }
  return readWords(text).map(({ folded }) => folded);
}
