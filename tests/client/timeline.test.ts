import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWithin } from "../../client/src/state/dates.ts";
import { toMoments } from "../../client/src/state/moments.ts";
import { monthDate, monthOf, spanOf, toBars, toLanes } from "../../client/src/state/timeline.ts";

describe("time", () => {
  it("is counted in months there and back", () => {
    fc.assert(fc.property(fc.integer({ min: 12_000, max: 36_000 }), (month) => monthOf(monthDate(month)) === month));
  });

  it("keeps positions of which the year alone is known apart from the months, and counts the undated", () => {
    const rows = [
      { date: "2024-02-09", side: "FOR" as const },
      { date: "2024-02", side: "AGAINST" as const },
      { date: "2024", side: "FOR" as const },
      { date: null, side: "FOR" as const },
    ];
    const { months, years, undated } = toBars(rows);
    expect(months.map((bar) => [monthDate(bar.month), bar.total])).toEqual([["2024-02", 2]]);
    expect(years.map((bar) => [monthDate(bar.month), bar.total])).toEqual([["2024-01", 1]]);
    expect(undated).toBe(1);
  });

  it("is drawn in whole years", () => {
    expect(spanOf(["2023-08", "2024"])).toEqual({ from: 2023 * 12, to: 2025 * 12 });
    expect(spanOf([])).toBeNull();
  });

  it("puts no label over another", () => {
    const item = fc.record({ x: fc.nat(900), width: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const placed = toLanes(items);
        for (const a of placed) {
          for (const b of placed) {
            if (a !== b && a.lane === b.lane) expect(a.x + a.width <= b.x || b.x + b.width <= a.x).toBe(true);
          }
        }
        expect(placed.length).toBe(items.length);
      }),
    );
  });
});

describe("a span of dates", () => {
  it.each([
    ["2024-02-09", "2024-02", "2024-02", true],
    ["2024-02", "2024-02-10", null, false],
    ["2024", "2024", "2024", true],
    ["2024", "2024-03", null, false],
    ["2023-12", null, "2023", true],
    [null, "2023", null, false],
    [null, null, null, true],
  ] as const)("holds %s between %s and %s: %s", (date, from, to, held) => {
    expect(isWithin(date, { from, to })).toBe(held);
  });
});

describe("moments", () => {
  it("are votes, drafts and events in order; a treaty's only text is no draft, and the undated have no place", () => {
    const text = (id: string, date: string | null) => ({ id, label: id, symbol: null, date, isFinal: false });
    const moments = toMoments(
      {
        votes: {
          nodes: [
            {
              id: "v1",
              label: "v1",
              date: "2024-08",
              body: "Committee",
              subject: "On the text",
              inFavour: 1,
              against: 2,
              abstaining: null,
              outcome: "rejected",
              evidence: [],
            },
          ],
        },
        events: [
          {
            id: "e1",
            label: "Session",
            type: "session",
            date: "2023",
            endDate: null,
            place: "Vienna",
            description: null,
          },
          { id: "e2", label: "Undated", type: "session", date: null, endDate: null, place: null, description: null },
        ],
        treaties: {
          nodes: [
            { id: "t", label: "T", versions: [text("t/1", "2023-05"), text("t/2", "2024-02")] },
            { id: "old", label: "Old", versions: [text("old/1", "2001")] },
          ],
        },
      },
      null,
    );
    expect(moments.map((one) => one.id)).toEqual(["e1", "t/1", "t/2", "v1"]);
    expect(moments.at(-1)?.detail).toBe("Committee. 1 in favour, 2 against, 0 abstaining. rejected");
  });
});
