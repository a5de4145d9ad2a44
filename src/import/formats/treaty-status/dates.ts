import { parsePartialDate } from "../../../domain/partial-date.ts";

/*
 * Dates of plain tables: 2016-04-22, 22.04.2016, 2016-04, 2016. A day before the month is told by its full stops alone, for
 * 04/05/2016 means two days in two countries.
 */

const NONE = new Set(["", "na", "n/a", "null", "none", "-", "–"]);
/** The year that tables write for an open end. */
const OPEN = /\b9999\b/;

/** The date as ISO 8601 of the source's precision; null where the cell has none or an open end; undefined where it is none. */
export function readTableDate(cell: string): string | null | undefined {
  const text = cell.trim();
  if (NONE.has(text.toLowerCase()) || OPEN.test(text)) return null;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [, day = "", month = "", year = ""] = dotted ?? [];
  const iso = dotted ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
  return parsePartialDate(iso) ?? undefined;
}

export const DATES_ALLOWED = "2016-04-22, 22.04.2016, 2016-04, 2016, or NA for none";
