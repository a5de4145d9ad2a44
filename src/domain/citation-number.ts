/**
 * Numbers of provisions as they are cited: "17", "17 bis", "6(2)", "22(2)(d)", "preamble". Text, never numbers.
 * Paragraphs hang on their article by the number alone: "22(2)(d)" is part of "22(2)", which is part of "22".
 */

/** The numbers that contain this one, nearest first: "22(2)(d)" gives ["22(2)", "22"]. */
export function containingNumbers(number: string): string[] {
  const found: string[] = [];
  let rest = number;
  while (/\([^()]*\)$/.test(rest)) {
    rest = rest.replace(/\([^()]*\)$/, "");
    found.push(rest);
  }
  return found;
}

/** Whether the number cites a paragraph or smaller unit rather than an article. */
export function isParagraphNumber(number: string): boolean {
  return number.endsWith(")");
}

/** A key whose code-point order is the order of the text: "6(2)" before "6(10)" before "17", the preamble first. */
export function numberSortKey(number: string): string {
  const key = number.replace(/\d+/g, (digits) => digits.padStart(5, "0"));
  return /^\d/.test(number) ? `1${key}` : `0${key}`;
}
