/*
 * What the header of a column says of the dates below it: "Ratification, Accession(a), Succession(d)" means that a date
 * followed by "a" is an accession, and one followed by nothing a ratification. Each table has a legend of its own; "d" is a
 * succession in one and a notification in another.
 */

/** One phrase of a header, and the letter that stands for it; none where the date stands alone. */
export interface Phrase {
  readonly text: string;
  readonly letter?: string;
}

/** A comma parts two phrases where a capital follows: "of 12 September 1923, as amended(A)" is one. */
const BETWEEN_PHRASES = /,\s+(?=\p{Lu})/u;
/** "(a)" after a word or number is a letter of the legend; after "7 (1) " it is part of a citation. */
const LETTER = /^(.*?[^\s)]|.*\))\((\p{L}{1,2})\)$|^(.*\p{L})\s+\((\p{L}{1,2})\)$/u;

function readPhrase(part: string): Phrase {
  const text = part.trim();
  const match = LETTER.exec(text);
  const [phrase, letter] = match ? [match[1] ?? match[3], match[2] ?? match[4]] : [undefined, undefined];
  return phrase !== undefined && letter !== undefined ? { text: phrase.trim(), letter } : { text };
}

/** The phrases of a header, in its order. Notes of the depositary ("Participant3,4") are to be taken off before. */
export function readLegend(header: string): Phrase[] {
  return header
    .replace(/\s+/g, " ")
    .split(BETWEEN_PHRASES)
    .map(readPhrase)
    .filter(({ text }) => text !== "");
}

/**
 * The phrases that a letter, or its absence, can mean in a legend. Letters are told apart by their case. A column of one
 * phrase needs no letter: "Signature ad referendum (s)" holds bare dates.
 */
export function phrasesOf(legend: readonly Phrase[], letter: string | undefined): readonly Phrase[] {
  if (letter === undefined && legend.length === 1) return legend;
  return legend.filter((phrase) => phrase.letter === letter);
}
