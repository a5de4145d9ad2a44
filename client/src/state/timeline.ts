import type { PartialDate, Side } from "../api/contract.ts";

/** Months counted from the year 0, so that time is a plain number. */
export const monthOf = (date: PartialDate): number =>
  Number(date.slice(0, 4)) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) - 1 : 0);
export const monthDate = (month: number): PartialDate =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;

export interface Bar {
  month: number;
  /** A year where no more is known of the date; else a month. */
  length: 1 | 12;
  counts: Map<Side, number>;
  total: number;
}
interface Dated {
  date: PartialDate | null;
  side: Side;
}

/** Positions by month, those known by the year only by year; the undated are in neither. */
export function toBars(rows: readonly Dated[]): { months: Bar[]; years: Bar[]; undated: number } {
  const bars = new Map<string, Bar>();
  let undated = 0;
  for (const { date, side } of rows) {
    if (date === null) {
      undated += 1;
      continue;
    }
    const key = date.slice(0, 7);
    const bar = bars.get(key) ?? {
      month: monthOf(date),
      length: key.length === 4 ? 12 : 1,
      counts: new Map(),
      total: 0,
    };
    bar.counts.set(side, (bar.counts.get(side) ?? 0) + 1);
    bar.total += 1;
    bars.set(key, bar);
  }
  const sorted = [...bars.values()].sort((a, b) => a.month - b.month);
  return {
    months: sorted.filter((bar) => bar.length === 1),
    years: sorted.filter((bar) => bar.length === 12),
    undated,
  };
}

/** The months to draw: whole years around all that is dated. */
export function spanOf(dates: readonly PartialDate[]): { from: number; to: number } | null {
  if (dates.length === 0) return null;
  const months = dates.map(monthOf);
  const last = dates.map((date) => monthOf(date) + (date.length === 4 ? 11 : 0));
  return { from: Math.floor(Math.min(...months) / 12) * 12, to: (Math.floor(Math.max(...last) / 12) + 1) * 12 };
}

/** Labels side by side on as many lines as they need. */
export function toLanes<Item extends { x: number; width: number }>(
  items: readonly Item[],
): (Item & { lane: number })[] {
  const ends: number[] = [];
  return [...items]
    .sort((a, b) => a.x - b.x)
    .map((item) => {
      const free = ends.findIndex((end) => end <= item.x);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = item.x + item.width;
      return { ...item, lane };
    });
}
