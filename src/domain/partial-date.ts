/**
 * Calendar dates as precise as their source: "2024", "2024-02" or "2024-02-09" (ISO 8601), never padded.
 * A partial date stands for a span of days, so two of them may be neither before nor after one another:
 * February 2024 neither precedes nor follows 9 February 2024.
 */
export type PartialDate = string & { readonly __partialDate: unique symbol };

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The last day of a month, leap years included. */
function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date, or null where the text is not one: another shape, a thirteenth month, 30 February, the year 0000. */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = SHAPE.exec(text);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? "1"), Number(parts[3] ?? "1")];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > lastDayOf(year, month)) return null;
  return text as PartialDate;
}

/** The first day that the date can mean: "2024-02" gives "2024-02-01". For comparing only, never for showing. */
export function earliestDay(date: string): string {
  if (date.length === 4) return `${date}-01-01`;
  return date.length === 7 ? `${date}-01` : date;
}

/** The last day that the date can mean: "2024-02" gives "2024-02-29". For comparing only, never for showing. */
export function latestDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  return `${date}-${String(lastDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))).padStart(2, "0")}`;
}

/** Whether every day that `a` can mean is before every day that `b` can mean. */
export function isBefore(a: string, b: string): boolean {
  return latestDay(a) < earliestDay(b);
}

/** Whether every day that `date` can mean lies in the span; an absent end is open. */
export function isWithin(date: string, from: string | null, to: string | null): boolean {
  return (from === null || earliestDay(date) >= earliestDay(from)) && (to === null || latestDay(date) <= latestDay(to));
}

/** Whether some day that `date` can mean lies in the span, and some does not: the source is too imprecise to tell. */
export function isPerhapsWithin(date: string, from: string | null, to: string | null): boolean {
  const overlaps =
    (from === null || latestDay(date) >= earliestDay(from)) && (to === null || earliestDay(date) <= latestDay(to));
  return overlaps && !isWithin(date, from, to);
}

/** A span of dates as a range of their texts: those from `from` to `to`, but for those of `tooWide`. */
export interface TextSpan {
  readonly from: string;
  readonly to: string;
  /** Dates in the range that reach past its end: "2024-05" where it ends on 2024-05-20. */
  readonly tooWide: string[];
}

/** The range of the texts of the dates that lie in the span as `isWithin` has it, for a store, which knows texts alone. */
export function textSpan(from: string | null, to: string | null): TextSpan {
  // "2024" lies in a span from 2024-01-01 and precedes it as a text, so the range begins with the shortest name of the day.
  const start = from === null ? "" : earliestDay(from).replace(/(-01)?-01$/, "");
  if (to === null) return { from: start, to: "9999-12-31", tooWide: [] };
  const end = latestDay(to);
  return { from: start, to: end, tooWide: [end.slice(0, 4), end.slice(0, 7)].filter((wide) => latestDay(wide) > end) };
}

/** A total order for listing: by first possible day, the more precise first, the undated last. */
export function compareForListing(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  const [first, second] = [earliestDay(a), earliestDay(b)];
  if (first !== second) return first < second ? -1 : 1;
  return b.length - a.length;
}

/** A text whose order is that of `compareForListing`, for a store, which knows texts alone: "2024-02-01~1" is of "2024-02". */
export function listingPlace(date: string | null): string {
  if (date === null) return "9999-99-99";
  return `${earliestDay(date)}~${date.length === 10 ? 0 : date.length === 7 ? 1 : 2}`;
}
