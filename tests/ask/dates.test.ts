import { describe, expect, it } from "vitest";
import { neighbourDay, readDates } from "../../src/ask/dates.ts";

const dates = (text: string) => readDates(text).map(({ date }) => date);

describe("dates in a text", () => {
  for (const [text, expected] of [
    ["in 2024", ["2024"]],
    ["February 2024", ["2024-02"]],
    ["feb 2024", ["2024-02"]],
    ["Sept. 2023", ["2023-09"]],
    ["September, 2023", ["2023-09"]],
    ["February of 2024", ["2024-02"]],
    ["9 February 2024", ["2024-02-09"]],
    ["9th of February 2024", ["2024-02-09"]],
    ["the 1st February 2024", ["2024-02-01"]],
    ["February 9, 2024", ["2024-02-09"]],
    ["february 9th 2024", ["2024-02-09"]],
    ["2024-02-09", ["2024-02-09"]],
    ["2024-02", ["2024-02"]],
    ["between 2022 and May 2023", ["2022", "2023-05"]],
    ["29 February 2024", ["2024-02-29"]],
  ] as const) {
    it(`reads “${text}”`, () => {
      expect(dates(text)).toEqual(expected);
    });
  }

  for (const text of [
    "",
    "Article 20",
    "in May",
    "the year 24",
    "A/RES/2024",
    "2024(1)",
    "12024",
    "13 apples",
    "1799",
  ]) {
    it(`finds none in “${text}”`, () => {
      expect(dates(text)).toEqual([]);
    });
  }

  it("makes no day of one that the calendar does not have", () => {
    for (const text of ["30 February 2024", "29 February 2023", "2024-13", "2024-02-30", "31 April 2024"])
      for (const date of dates(text)) expect(date.length, text).toBeLessThan(10);
  });

  it("gives the places of what it found", () => {
    const text = "from 9 February 2024 to 2025";
    expect(readDates(text).map(({ start, end }) => text.slice(start, end))).toEqual(["9 February 2024", "2025"]);
  });

  it("gives the day before and the day after, over months and years", () => {
    expect(neighbourDay("2024-03-01", -1)).toBe("2024-02-29");
    expect(neighbourDay("2023-12-31", 1)).toBe("2024-01-01");
  });
});
