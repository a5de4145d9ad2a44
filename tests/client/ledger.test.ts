import { describe, expect, it } from "vitest";
import { toCsv } from "../../client/src/state/csv.ts";
import { filterRows, sortRows } from "../../client/src/state/rows.ts";
import { STANCES, sortByTally, stancesOf, tallyStances } from "../../client/src/state/stances.ts";
import { actor, provision, row, version } from "./rows.ts";

const final = version("final", "2024-12-24", true);
const rows = [
  row({
    id: "a",
    actor: actor("state:jp", "Japan"),
    date: "2024-02-01",
    provision: provision(final, "17"),
    ask: "Limit it.",
  }),
  row({
    id: "b",
    actor: actor("state:ci", "Côte d’Ivoire"),
    date: null,
    stance: "OPPOSES",
    provision: provision(final, "6(2)"),
  }),
  row({
    id: "c",
    actor: actor("hrw", "Human Rights Watch"),
    date: "2023-08",
    stance: "OPPOSES",
    provision: provision(final, "4"),
  }),
];
const ids = (list: readonly { id: string }[]) => list.map((one) => one.id).join("");

describe("the table", () => {
  it("finds words without their accents, in any field that it shows", () => {
    expect(ids(filterRows(rows, "cote d"))).toBe("b");
    expect(ids(filterRows(rows, "JAPAN limit"))).toBe("a");
    expect(ids(filterRows(rows, "  "))).toBe("abc");
  });

  it("keeps the undated last in either direction", () => {
    expect(ids(sortRows(rows, { column: "date", descending: true }))).toBe("acb");
    expect(ids(sortRows(rows, { column: "date", descending: false }))).toBe("cab");
  });

  it("sorts article numbers as numbers", () => {
    expect(ids(sortRows(rows, { column: "provision", descending: false }))).toBe("cba");
  });
});

describe("CSV", () => {
  it("quotes what needs it and makes formulas text", () => {
    const text = toCsv([row({ ask: '=SUM(1), "quoted"\nand more' })]);
    expect(text).toContain(`"'=SUM(1), ""quoted""\nand more"`);
    expect(text.endsWith("\r\n")).toBe(true);
  });

  it("has as many cells in each line as in the first", () => {
    const [head = "", line = ""] = toCsv([row()]).split("\r\n");
    expect(line.split(",").length).toBe(head.split(",").length);
  });
});

describe("stances", () => {
  it("each belong to one side", () => {
    expect(["FOR", "CRITICAL", "AGAINST", "NEITHER"].flatMap((side) => stancesOf(side as "FOR"))).toEqual([...STANCES]);
  });

  it("are told the most frequent first, and the strongest first among equals", () => {
    expect(tallyStances(rows)).toEqual([
      { stance: "OPPOSES", actors: 2 },
      { stance: "SUPPORTS", actors: 1 },
    ]);
    expect(ids(sortByTally(rows))).toBe("cba");
  });
});
