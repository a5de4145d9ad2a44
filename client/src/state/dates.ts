import type { PartialDate } from "../api/contract.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** As precise as the source: "30 Aug 2023", "Feb 2024", "2024". Anything else is shown as it came. */
export function formatDate(date: PartialDate, months: "short" | "long" = "short"): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (parts === null) return date;
  const [, year, month, day] = parts;
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const shown = name === undefined ? undefined : months === "short" ? name.slice(0, 3) : name;
  return [day === undefined ? undefined : String(Number(day)), shown, year]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** "Feb 2024", "Feb to Aug 2024", "2023 to 2024"; null where nothing is dated. */
export function formatSpan(from: PartialDate | null, to: PartialDate | null): string | null {
  const start = from ?? to;
  const end = to ?? from;
  if (start === null || end === null) return null;
  const [startYear, endYear] = [start.slice(0, 4), end.slice(0, 4)];
  if (startYear !== endYear) return `${startYear} to ${endYear}`;
  if (start.length < 7 || end.length < 7) return startYear;
  const [startMonth, endMonth] = [start.slice(0, 7), end.slice(0, 7)];
  if (startMonth === endMonth) return formatDate(startMonth);
  return `${formatDate(startMonth).slice(0, 3)} to ${formatDate(endMonth)}`;
}

/** The first and the last day that a date may mean. */
export const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);
export const lastDay = (date: PartialDate): string => (date.length === 4 ? `${date}-12-31` : `${date}-31`.slice(0, 10));

/** Whether all that a date may mean lies between two others; the undated lie within no bounds. */
export function isWithin(
  date: PartialDate | null,
  { from, to }: { from: PartialDate | null; to: PartialDate | null },
): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  return (from === null || firstDay(date) >= firstDay(from)) && (to === null || lastDay(date) <= lastDay(to));
}
