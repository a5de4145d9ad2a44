import { describe, expect, it } from "vitest";
import { scan } from "../../src/ask/scan.ts";
import { readTime } from "../../src/ask/time.ts";
import type { EventWords, VersionWords, Vocabulary } from "../../src/ask/vocabulary.ts";

const event = (id: string, title: string, date: string, endDate: string | null): EventWords => ({
  id,
  title,
  type: "session",
  aliases: [],
  date,
  endDate,
  treatyId: "t",
});
const draft: VersionWords = {
  id: "t/one",
  label: "First draft",
  aliases: [],
  symbol: null,
  date: "2021-06-29",
  order: 1,
  standing: "draft",
  isFinal: false,
  isNumbered: true,
  treatyId: "t",
};

/** A graph with two sessions and one draft, and nothing else. */
const vocabulary: Vocabulary = {
  hash: "test",
  asOf: "2026-01-01",
  treaties: [
    {
      id: "t",
      label: "Treaty of Tea",
      title: "Treaty of Tea",
      kind: "treaty",
      symbol: null,
      aliases: [],
      positions: 1,
    },
  ],
  versions: [draft],
  provisions: [],
  lineage: [],
  actors: [],
  regions: [],
  issues: [],
  documents: [],
  votes: [],
  events: [
    event("one", "Sixth session", "2023-08-21", "2023-09-01"),
    event("two", "February session", "2024-01-29", "2024-02-09"),
  ],
  bodies: [],
  silenceCountedOver: new Set(),
};

function timeOf(text: string) {
  const { time, refused } = readTime(scan(text, vocabulary).mentions, vocabulary);
  return { from: time?.from ?? null, to: time?.to ?? null, refused: refused.length };
}

describe("the span of time that a question names", () => {
  for (const [text, from, to] of [
    ["in 2024", "2024", "2024"],
    ["in February 2024", "2024-02", "2024-02"],
    ["on 9 February 2024", "2024-02-09", "2024-02-09"],
    ["what was said 2024", "2024", "2024"],
    ["since 2024", "2024", null],
    ["after 2023", "2024-01-01", null],
    ["after 9 February 2024", "2024-02-10", null],
    ["before 2024", null, "2023-12-31"],
    ["before March 2024", null, "2024-02-29"],
    ["until 2023", null, "2023"],
    ["up to May 2023", null, "2023-05"],
    ["between 2022 and 2023", "2022", "2023"],
    ["from 2022 to 2023", "2022", "2023"],
    ["between May 2022 and 1 June 2023", "2022-05", "2023-06-01"],
    ["after 2021 and before 2024", "2022-01-01", "2023-12-31"],
    ["at the sixth session", "2023-08-21", "2023-09-01"],
    ["during the February session", "2024-01-29", "2024-02-09"],
    ["before the February session", null, "2024-01-28"],
    ["after the sixth session", "2023-09-02", null],
    ["between the sixth session and the February session", "2023-08-21", "2024-02-09"],
    ["before the first draft", null, "2021-06-28"],
  ] as const) {
    it(`reads “${text}”`, () => {
      expect(timeOf(text)).toEqual({ from, to, refused: 0 });
    });
  }

  it("takes a text for no time where it is what is spoken of", () => {
    expect(timeOf("in the first draft")).toEqual({ from: null, to: null, refused: 0 });
  });

  it("names no time where there is none", () => {
    expect(timeOf("who opposed it")).toEqual({ from: null, to: null, refused: 0 });
  });

  it("refuses a second time that does not fit the first into one span", () => {
    expect(timeOf("in 2022 and in 2024").refused).toBe(1);
  });
});
