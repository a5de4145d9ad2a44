import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toCell } from "../../src/export/csv/cell.ts";
import { writeCsv } from "../../src/export/csv/write.ts";
import { openSource } from "../../src/export/source.ts";
import type { PropertyModel } from "../../src/store/model.ts";
import { useGraph } from "../support/graph.ts";
import { carriedOf, DATASET, filesOf, graphOf, sourceOf } from "./graph-of.ts";
import { breachesOf } from "./package-rules.ts";
import { randomGraph } from "./random-graph.ts";
import { readCell, readTable, readTables } from "./read-csv.ts";

const graph = useGraph();
const TEXT = { type: "string", optional: false, derived: false, internal: false } as PropertyModel;

describe("a cell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-2", "'-2"],
    ["@x", "'@x"],
    [" =x", "' =x"],
    ["\tx", "'\tx"],
    ["\u0007", "'\u0007"],
    ["＝1", "'＝1"],
    ["", "'"],
    ["'quoted'", "''quoted'"],
    [" x", '" x"'],
    ["a-b=c", "a-b=c"],
    ['say "no", twice', '"say ""no"", twice"'],
    ["a\r\nb", '"a\r\nb"'],
  ])("of the text %j is %j", (text, cell) => expect(toCell(text)).toBe(cell));

  it("of a number, a yes or a list is as JSON has it, and of nothing is empty", () => {
    expect([-2, true, ["=1", "b,c"], undefined].map((value) => toCell(value))).toEqual([
      "-2",
      "true",
      '"[""=1"",""b,c""]"',
      "",
    ]);
  });

  it("is never taken for a formula, and always gives its text back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 6 }), (text) => {
        const [row] = readTable(`a\r\n${toCell(text)}\r\n`);
        expect(row?.a).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
        expect(readCell(row?.a ?? "", TEXT)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("travaux export csv", () => {
  it("loses nothing of any small graph of the model", async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, async ({ nodes, links }) => {
        const files = await filesOf(writeCsv(sourceOf(nodes, links)));
        expect(carriedOf(readTables(files))).toEqual(carriedOf({ nodes, links }));
      }),
      { numRuns: 100 },
    );
  });

  it("keeps the rules of a Data Package, and loses nothing of the dossier", { timeout: 60_000 }, async () => {
    const source = await openSource(graph.store);
    const files = await filesOf(writeCsv(source));
    expect(breachesOf(files)).toEqual([]);
    expect(carriedOf(readTables(files))).toEqual(carriedOf(await graphOf(source)));
  });

  it("has a table of each label and type, if only its header, and says where the data are from", async () => {
    const files = await filesOf(writeCsv(sourceOf([], [])));
    expect(breachesOf(files)).toEqual([]);
    expect(files.get("relationships/CAST.csv")).toBe(
      "from_key,to_key,release,source,choice,confidence,sources,note\r\n",
    );
    expect(JSON.parse(files.get("datapackage.json") ?? "")).toMatchObject({
      id: `sha256:${DATASET.hash}`,
      version: "1.0.0",
      licenses: [{ name: "CC-BY-4.0", title: "CC BY 4.0" }],
      dataset: DATASET,
    });
  });
});

describe("the check of the rules", () => {
  it("finds what it is there to find", async () => {
    const files = await filesOf(writeCsv(await openSource(graph.store)));
    const spoilt = (file: string, from: string | RegExp, to: string) =>
      breachesOf(new Map(files).set(file, (files.get(file) ?? "").replace(from, to))).join("\n");
    expect(spoilt("relationships/CAST.csv", "state:jp,", "state:xx,")).toMatch(
      /cast refers to state:xx, which actor lacks/,
    );
    expect(spoilt("relationships/CAST.csv", ",NO,", ",MAYBE,")).toMatch(/cast.choice has MAYBE/);
    expect(spoilt("nodes/Vote.csv", /2024-08-\d\d/, "8 August")).toMatch(/vote.date has 8 August/);
    expect(spoilt("datapackage.json", "CC-BY-4.0", "CC BY 4.0")).toMatch(/a licence has no name/);
  });
});
