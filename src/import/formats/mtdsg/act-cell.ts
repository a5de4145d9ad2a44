/* A cell of a table of participants: dates, each with the letter of the column's legend, in brackets where undone. */

/** One act of a cell. `isBracketed`: the depositary marks it as undone since (withdrawn, and perhaps made again). */
export interface CellAct {
  readonly date: string;
  readonly letter?: string;
  readonly isBracketed: boolean;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** "22 Apr 2016", "6 September 1978": the day as ISO 8601; null where it is none, or does not exist. */
export function readDay(text: string): string | null {
  const match = /^(\d{1,2})\s+(\p{L}{3,9})\.?\s+(\d{4})$/u.exec(text.trim());
  if (!match) return null;
  const [, day = "", word = "", year = ""] = match;
  const month = (word.length === 3 ? MONTHS : FULL_MONTHS).indexOf(word.toLowerCase()) + 1;
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  if (month === 0 || Number(day) < 1 || Number(day) > last) return null;
  return `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const ACT = /(\[)?\s*(\d{1,2}\s+\p{L}{3,9}\.?\s+\d{4})\s*(\p{L}{1,2}(?![\p{L}\p{N}]))?\s*(\])?/gu;

/** The acts of a cell, in its order; none for an empty one; null where something else stands in it. */
export function readActs(cell: string): CellAct[] | null {
  const text = cell
    .replace(/<superscript>[^<]*<\/superscript>|<[^<>]*>/gi, " ")
    .replace(/\s+/g, " ")
    .trim();
  const acts: CellAct[] = [];
  let rest = text;
  for (const [whole, opening, day = "", letter, closing] of text.matchAll(ACT)) {
    const date = readDay(day);
    if (date === null) return null;
    acts.push({ date, isBracketed: opening !== undefined && closing !== undefined, ...(letter ? { letter } : {}) });
    rest = rest.replace(whole, " ");
  }
  return /[^\s,;]/.test(rest) ? null : acts;
}
