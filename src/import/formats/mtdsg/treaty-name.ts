import { readDay } from "./act-cell.ts";
import { stripMarkup } from "./names.ts";

/** A treaty's title, and where and when it was concluded. `date` is the last one named: that of the text as it stands. */
export interface TreatyName {
  readonly title: string;
  readonly place?: string;
  readonly date?: string;
}

const DAY_AT_END = /(?:^|[\s,.])(\d{1,2} \p{L}{3,9} \d{4})$/u;

/** "New York, 16 December 1966" gives the place and the day. */
export function readConclusion(text: string): { place?: string; date?: string } {
  const clean = stripMarkup(text).replace(/[\s.]+$/, "");
  const day = DAY_AT_END.exec(clean)?.[1];
  const date = day === undefined ? null : readDay(day);
  const place = (date === null || day === undefined ? clean : clean.slice(0, -day.length)).replace(/[\s,]+$/, "");
  return { ...(place === "" ? {} : { place }), ...(date === null ? {} : { date }) };
}

/**
 * The index's one text for title, place and date: "Convention on X. Geneva, 28 July 1951". The title ends at the last full
 * stop before the place; nothing of it is lost, but for the star of a note. A text without a date is a title and a place.
 */
export function splitTreatyName(text: string): TreatyName {
  const clean = stripMarkup(text);
  const stop = clean.replace(/[\s.]+$/, "").lastIndexOf(". ");
  if (stop < 0) return { title: tidy(clean) };
  const conclusion = readConclusion(clean.slice(stop + 2));
  return { title: tidy(clean.slice(0, stop)), ...conclusion };
}

function tidy(title: string): string {
  return title.replace(/[\s.*]+$/, "").trim();
}
