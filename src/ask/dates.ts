import { parsePartialDate } from "../domain/partial-date.ts";

const MONTHS = "january february march april may june july august september october november december".split(" ");
const MONTH = `(?<month>${MONTHS.map((month) => `${month}|${month.slice(0, 3)}`).join("|")}|sept)\\.?`;

/** Shapes of a date in words, the longest first. */
const SHAPES = [
  String.raw`(?<year>\d{4})-(?<monthNumber>\d{2})(?:-(?<day>\d{2}))?`,
  String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}\s*,?\s+(?<year>\d{4})`,
  String.raw`${MONTH}\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\s*,?\s+(?<year>\d{4})`,
  String.raw`${MONTH}\s*,?\s+(?:of\s+)?(?<year>\d{4})`,
  String.raw`(?<year>(?:19|20)\d{2})`,
].map((shape) => new RegExp(`(?<![\\p{L}\\p{N}/.-])${shape}(?![\\p{L}\\p{N}(/-])`, "giu"));

export interface DateMention {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

function monthOf(text: string): string {
  const place = MONTHS.findIndex((month) => text.slice(0, 3) === month.slice(0, 3));
  return String(place + 1).padStart(2, "0");
}

/** The dates that a text names, as precise as it names them, in their order; none overlaps another. */
export function readDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const { year, month, monthNumber, day } = match.groups ?? {};
      const [start, end] = [match.index, match.index + match[0].length];
      if (year === undefined || found.some((other) => start < other.end && other.start < end)) continue;
      const parts = [year];
      if (month !== undefined || monthNumber !== undefined)
        parts.push(monthNumber ?? monthOf((month ?? "").toLowerCase()));
      if (day !== undefined) parts.push(day.padStart(2, "0"));
      const date = parsePartialDate(parts.join("-"));
      if (date !== null) found.push({ date, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A span of days; an absent end is open. */
export interface Span {
  readonly from?: string;
  readonly to?: string;
}

/** The day before or after one. */
export function neighbourDay(day: string, step: -1 | 1): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}
