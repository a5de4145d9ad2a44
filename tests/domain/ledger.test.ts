/** Which positions meet a filter, how they are counted, and when a membership covers one. */
import { describe, expect, it } from "vitest";
import {
  type Criteria,
  compareByDate,
  compareByDateDescending,
  heldOn,
  holdsWords,
  type LedgerEntry,
  meets,
  tallySides,
  tallyStances,
} from "../../src/domain/ledger.ts";
import { type Stance, sideOf } from "../../src/domain/lists.ts";
import { earliestDay, latestDay } from "../../src/domain/partial-date.ts";

const datedOn = (date: string | null) => ({
  date,
  earliest: date === null ? null : earliestDay(date),
  latest: date === null ? null : latestDay(date),
});

/** Norway asks in February 2024 to delete Article 6(2): one invented entry, changed where a case needs it. */
function entry(changes: Partial<LedgerEntry> = {}): LedgerEntry {
  const stance: Stance = changes.stance ?? "CALLS_FOR_DELETION";
  return {
    id: "pos-0001",
    actorId: "state:no",
    actorKind: "STATE",
    groups: ["nordic"],
    stance,
    side: sideOf(stance),
    ...datedOn("2024-02"),
    confidence: "MEDIUM",
    inferred: false,
    treatyId: "lighthouse",
    negotiationId: "lighthouse",
    versionId: "lighthouse/rev2",
    askText: "wants the list of freedoms out",
    targets: ["lighthouse/rev2/6(2)"],
    issueIds: ["crews"],
    ...changes,
  };
}

const among = <T>(...values: T[]) => new Set(values);

describe("a filter", () => {
  const MET: readonly Criteria[] = [
    {},
    { ids: among("pos-0001", "pos-0002") },
    { actors: among("state:no") },
    { exceptActors: among("state:se") },
    { actorKinds: among("GROUP", "STATE") },
    { via: among("nordic") },
    { treaty: "lighthouse" },
    { negotiation: "lighthouse" },
    { provisions: among("lighthouse/final/17", "lighthouse/rev2/6(2)") },
    { versions: among("lighthouse/rev2") },
    { issues: among("crews", "colour") },
    { stances: among("CALLS_FOR_DELETION") },
    { sides: among("AGAINST") },
    { confidence: among("MEDIUM", "LOW") },
    { inferred: false },
    { text: "freedoms" },
    { text: "List of FREE" },
    { actors: among("state:no"), sides: among("AGAINST"), text: "out" },
  ];
  const NOT_MET: readonly Criteria[] = [
    { ids: among("pos-0002") },
    { actors: among<string>() },
    { exceptActors: among("state:no") },
    { actorKinds: among("GROUP") },
    { via: among("eu") },
    { treaty: "other" },
    { negotiation: "other" },
    { provisions: among("lighthouse/rev2/6") },
    { versions: among("lighthouse/final") },
    { issues: among("colour") },
    { stances: among("OPPOSES") },
    { sides: among("FOR") },
    { confidence: among("HIGH") },
    { inferred: true },
    { text: "reedoms" },
    { actors: among("state:no"), sides: among("FOR") },
  ];

  for (const criteria of MET) {
    const name = Object.keys(criteria).join(" and ") || "no condition";
    it(`is met by ${name}`, () => expect(meets(entry(), criteria)).toBe(true));
  }
  for (const criteria of NOT_MET) {
    it(`is not met by another value of ${Object.keys(criteria).join(" and ")}`, () =>
      expect(meets(entry(), criteria)).toBe(false));
  }

  it("needs one of each set of issues", () => {
    const both = entry({ issueIds: ["crews", "colour"] });
    expect(meets(both, { allIssues: [among("crews"), among("colour", "fog")] })).toBe(true);
    expect(meets(entry(), { allIssues: [among("crews"), among("colour")] })).toBe(false);
  });

  it("takes a date only if it lies in the span whichever day it means", () => {
    expect(meets(entry(), { from: "2024", to: "2024" })).toBe(true);
    expect(meets(entry(), { from: "2024-02" })).toBe(true);
    expect(meets(entry(), { from: "2024-02-02" })).toBe(false);
    expect(meets(entry(), { to: "2024-02-28" })).toBe(false);
    expect(meets(entry(datedOn("2024")), { from: "2024-02", to: "2024-02" })).toBe(false);
  });

  it("takes nothing undated where a time is asked for", () => {
    expect(meets(entry(datedOn(null)), { from: "1900" })).toBe(false);
    expect(meets(entry(datedOn(null)), { to: "2100" })).toBe(false);
    expect(meets(entry(datedOn(null)), {})).toBe(true);
  });

  it("finds words by their beginnings, in any order", () => {
    expect(holdsWords("cote d ivoire wants it out", "OUT côte")).toBe(true);
    expect(holdsWords("cote d ivoire", "voire")).toBe(false);
    expect(holdsWords("anything", "")).toBe(true);
  });
});

describe("the count of positions", () => {
  const entries = [
    entry({ id: "a", actorId: "x", stance: "SUPPORTS" }),
    entry({ id: "b", actorId: "x", stance: "SUPPORTS_WITH_RESERVATIONS" }),
    entry({ id: "c", actorId: "y", stance: "OPPOSES" }),
    entry({ id: "d", actorId: "x", stance: "ABSTAINS" }),
  ];

  it("is by side, in the order of the sides, an actor counted once a side", () => {
    expect(tallySides(entries)).toEqual([
      { side: "FOR", positions: 2, actors: 1 },
      { side: "AGAINST", positions: 1, actors: 1 },
      { side: "NEITHER", positions: 1, actors: 1 },
    ]);
  });

  it("is by stance, those without any left out", () => {
    expect(tallyStances(entries).map(({ stance }) => stance)).toEqual([
      "SUPPORTS",
      "SUPPORTS_WITH_RESERVATIONS",
      "OPPOSES",
      "ABSTAINS",
    ]);
    expect(tallyStances([])).toEqual([]);
  });
});

describe("the order of positions", () => {
  const ids = (compare: (a: LedgerEntry, b: LedgerEntry) => number) =>
    [
      entry({ id: "undated", ...datedOn(null) }),
      entry({ id: "month", ...datedOn("2024-02") }),
      entry({ id: "b", ...datedOn("2024-02-01") }),
      entry({ id: "a", ...datedOn("2024-02-01") }),
      entry({ id: "old", ...datedOn("2023") }),
    ]
      .sort(compare)
      .map(({ id }) => id);

  it("is by date, the undated last, then by id", () => {
    expect(ids(compareByDate)).toEqual(["old", "a", "b", "month", "undated"]);
  });

  it("can be the newest first, the undated last all the same", () => {
    expect(ids(compareByDateDescending)).toEqual(["month", "a", "b", "old", "undated"]);
  });
});

describe("a membership", () => {
  const span = (from: string | null, to: string | null) => ({
    fromEarliest: from === null ? null : earliestDay(from),
    toLatest: to === null ? null : latestDay(to),
  });
  const held = (from: string | null, to: string | null, date: string | null) => heldOn(span(from, to), datedOn(date));

  it("covers what was said on a day from its first to its last", () => {
    expect(held("1973-01-01", "2020-01-31", "2020-01-31")).toBe(true);
    expect(held("1973-01-01", "2020-01-31", "2020-02-01")).toBe(false);
    expect(held("1973-01-01", null, "1972-12-31")).toBe(false);
  });

  it("covers a date only if it held on every day that the date can mean", () => {
    expect(held("2024-02-09", null, "2024-02")).toBe(false);
    expect(held("2024", null, "2024-02")).toBe(true);
    expect(held(null, "2020-01-31", "2020-01")).toBe(true);
    expect(held(null, "2020-01-30", "2020-01")).toBe(false);
  });

  it("reads its own ends as widely as they are imprecise", () => {
    expect(held("2022-12", "2022-12", "2022-12")).toBe(true);
    expect(held("2022-12", "2022-12", "2022-12-15")).toBe(true);
  });

  it("is open where an end was not looked up, and covers the undated only without ends", () => {
    expect(held(null, null, "1900")).toBe(true);
    expect(held(null, null, null)).toBe(true);
    expect(held("2000", null, null)).toBe(false);
    expect(held(null, "2000", null)).toBe(false);
  });
});
