import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareForListing,
  earliestDay,
  isBefore,
  isPerhapsWithin,
  isWithin,
  latestDay,
  listingPlace,
  parsePartialDate,
  textSpan,
} from "../../src/domain/partial-date.ts";

const two = (number: number) => String(number).padStart(2, "0");
/** Days that exist, counted by the calendar of JavaScript and not by the code under test. */
const day = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Partial dates of all three precisions. */
const partial = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const near = fc.tuple(
  fc.integer({ min: 2022, max: 2025 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
);
/** Few enough that two of them often meet. */
const crowded = fc
  .tuple(near, fc.constantFrom(4, 7, 10))
  .map(([[year, month, date], length]) => `${year}-${two(month)}-${two(date)}`.slice(0, length));

describe("a partial date", () => {
  it("is a year, a month or a day that exists", () => {
    for (const text of ["2024", "2024-02", "2024-02-29", "0001", "9999-12-31"])
      expect(parsePartialDate(text)).toBe(text);
  });

  it("is no other form, no thirteenth month, no day that does not exist and no year 0000", () => {
    for (const text of [
      "",
      "24",
      "2024-2",
      "2024-02-9",
      "2024/02",
      "2024-02-09T00:00",
      " 2024",
      "2024-",
      "-2024",
      "20240209",
    ])
      expect(parsePartialDate(text), text).toBeNull();
    for (const text of ["0000", "2024-00", "2024-13", "2024-01-00", "2024-01-32", "2024-04-31", "2024-02-30"])
      expect(parsePartialDate(text), text).toBeNull();
  });

  it("knows leap years: every fourth, but of the hundreds only every fourth", () => {
    for (const year of ["2024", "2000", "1600"]) expect(parsePartialDate(`${year}-02-29`)).not.toBeNull();
    for (const year of ["2023", "1900", "2100"]) expect(parsePartialDate(`${year}-02-29`)).toBeNull();
    expect([latestDay("2024-02"), latestDay("2023-02"), latestDay("1900-02")]).toEqual([
      "2024-02-29",
      "2023-02-28",
      "1900-02-28",
    ]);
  });

  it("stands for the days from its first to its last", () => {
    expect([earliestDay("2024"), latestDay("2024")]).toEqual(["2024-01-01", "2024-12-31"]);
    expect([earliestDay("2024-04"), latestDay("2024-04")]).toEqual(["2024-04-01", "2024-04-30"]);
    expect([earliestDay("2024-02-09"), latestDay("2024-02-09")]).toEqual(["2024-02-09", "2024-02-09"]);
  });

  it("is kept as it was written, never padded", () => {
    fc.assert(fc.property(partial, (date) => parsePartialDate(date) === date));
  });

  it("has a last day that exists, whose morrow is in another month or year", () => {
    fc.assert(
      fc.property(partial, (date) => {
        const last = latestDay(date);
        expect(parsePartialDate(last)).toBe(last);
        const morrow = new Date(Date.parse(`${last}T00:00:00Z`) + 86_400_000).toISOString();
        if (!morrow.startsWith("+")) expect(morrow.startsWith(date)).toBe(false);
        expect(last.startsWith(date) && earliestDay(date).startsWith(date)).toBe(true);
      }),
    );
  });
});

describe("the order of partial dates", () => {
  it("leaves February 2024 neither before nor after 9 February 2024", () => {
    expect(isBefore("2024-02", "2024-02-09")).toBe(false);
    expect(isBefore("2024-02-09", "2024-02")).toBe(false);
    expect(isBefore("2024-01-31", "2024-02")).toBe(true);
    expect(isBefore("2023", "2024-01-01")).toBe(true);
    expect(isBefore("2024", "2024-06")).toBe(false);
  });

  it("is strict: nothing is before itself, not both are before one another, and it can be followed on", () => {
    fc.assert(
      fc.property(crowded, crowded, crowded, (a, b, c) => {
        expect(isBefore(a, a)).toBe(false);
        expect(isBefore(a, b) && isBefore(b, a)).toBe(false);
        if (isBefore(a, b) && isBefore(b, c)) expect(isBefore(a, c)).toBe(true);
      }),
    );
  });

  it("agrees with every day that the dates can mean", () => {
    fc.assert(
      fc.property(crowded, crowded, (a, b) => {
        expect(isBefore(a, b)).toBe(latestDay(a) < earliestDay(b));
        expect(isBefore(earliestDay(a), latestDay(a))).toBe(a.length < 10);
      }),
    );
  });

  it("for listing is total, puts the more precise first and the undated last", () => {
    const dates = ["2024", null, "2024-01", "2023-12-31", "2024-01-01", "2024-02"];
    expect(dates.toSorted(compareForListing)).toEqual(["2023-12-31", "2024-01-01", "2024-01", "2024", "2024-02", null]);
    const any = fc.option(crowded);
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareForListing(a, b)) + Math.sign(compareForListing(b, a))).toBe(0);
        expect(compareForListing(a, b) === 0).toBe(a === b);
        if (compareForListing(a, b) <= 0 && compareForListing(b, c) <= 0)
          expect(compareForListing(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("a span of time", () => {
  it("holds a date only if it holds every day that the date can mean", () => {
    expect(isWithin("2024-02", "2024", "2024")).toBe(true);
    expect(isWithin("2024", "2024-02", null)).toBe(false);
    expect(isWithin("2024-02-09", "2024-02", "2024-02")).toBe(true);
    expect(isWithin("2024-02", null, "2024-02-09")).toBe(false);
    expect(isWithin("2024", null, null)).toBe(true);
  });

  it("perhaps holds a date of which it holds some days", () => {
    expect(isPerhapsWithin("2024", "2024-02", "2024-03")).toBe(true);
    expect(isPerhapsWithin("2024-02", null, "2024-02-09")).toBe(true);
    expect(isPerhapsWithin("2024-02-09", "2024-02", null)).toBe(false);
    expect(isPerhapsWithin("2023", "2024", null)).toBe(false);
  });

  it("holds, perhaps holds, or lies before or after a date: one of these", () => {
    const end = fc.option(crowded);
    fc.assert(
      fc.property(crowded, end, end, (date, from, to) => {
        fc.pre(from === null || to === null || earliestDay(from) <= latestDay(to));
        const outside = (from !== null && isBefore(date, from)) || (to !== null && isBefore(to, date));
        const found = [isWithin(date, from, to), isPerhapsWithin(date, from, to), outside];
        expect(found.filter(Boolean)).toHaveLength(1);
      }),
    );
  });
});

describe("a span as a range of texts", () => {
  it("holds the dates that lie in the span, and no other", () => {
    const end = fc.option(crowded);
    fc.assert(
      fc.property(crowded, end, end, (date, from, to) => {
        const span = textSpan(from, to);
        const isHeld = date >= span.from && date <= span.to && !span.tooWide.includes(date);
        return isHeld === isWithin(date, from, to);
      }),
      { numRuns: 2000 },
    );
  });
  it("begins with a year that begins on its first day, and leaves out one that outlasts its last", () => {
    expect(textSpan("2024-01-01", "2024-02-29")).toEqual({ from: "2024", to: "2024-02-29", tooWide: ["2024"] });
    expect(textSpan("2024-02-02", "2024-02-28").tooWide).toEqual(["2024", "2024-02"]);
  });
});

describe("the place of a date in a list", () => {
  it("is ordered as a text as the dates themselves are, the undated last", () => {
    const date = fc.option(crowded);
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [one, other] = [listingPlace(a), listingPlace(b)];
        return Math.sign(compareForListing(a, b)) === (one === other ? 0 : one < other ? -1 : 1);
      }),
      { numRuns: 2000 },
    );
    expect(["2024", "2024-01", "2024-01-01", null].map(listingPlace).sort()).toEqual([
      listingPlace("2024-01-01"),
      listingPlace("2024-01"),
      listingPlace("2024"),
      listingPlace(null),
    ]);
  });
});
