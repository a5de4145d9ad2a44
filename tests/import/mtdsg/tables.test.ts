import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { readCsv } from "../../../src/import/files/read-csv.ts";
import { mtdsg } from "../../../src/import/formats/mtdsg/index.ts";
import { temporaryFolders } from "../../support/folder.ts";
import { type All, CLEAN_NAME, countBy, describeDataSet, namesOf, readAll, recordsOf } from "../data-sets.ts";

const table = (name: string) => fileURLToPath(new URL(`tables/${name}`, import.meta.url));

describe("the tables of 2015", () => {
  const folder = temporaryFolders();
  const files = [table("declarations.jsonl"), table("actions_long.csv"), table("treaty_index.csv")];
  let all: All;
  beforeAll(async () => {
    all = await readAll(mtdsg, files);
  });

  it("give the treaties and the depositary's page on each before what refers to them, in whichever order the files come", () => {
    expect(all.reads.slice(0, 4).map(({ record }) => record.type)).toEqual([
      "document",
      "treaty",
      "document",
      "treaty",
    ]);
    expect(recordsOf(all, "treaty")[0]).toMatchObject({
      id: "mtdsg:xxx-1",
      title: "Convention on Lighthouses",
      symbol: "MTDSG XXX-1",
      adoptedOn: "1992-05-09",
    });
  });
  it("give each act with its kind, its day and its evidence", () => {
    const acts = recordsOf(all, "action").filter(
      ({ id }) => /:(?:signature|ratification|accession|acceptance):/.test(id) && !id.includes("lamp"),
    );
    expect(acts.map(({ id, kind, text, confidence }) => [id, kind, text, confidence])).toEqual([
      ["mtdsg:xxx-1:arcadia:signature:1992-05-09", "SIGNATURE", undefined, "HIGH"],
      ["mtdsg:xxx-1:arcadia:ratification:1993-11-04", "RATIFICATION", undefined, "HIGH"],
      ["mtdsg:xxx-1:zembla-kingdom-of:accession:1994-01-02", "ACCESSION", undefined, "HIGH"],
      ["mtdsg:xxx-1:ruritania:acceptance:1995-01-02", "ACCEPTANCE", "Consent to be bound", "MEDIUM"],
    ]);
    expect(acts[1]).toMatchObject({
      actor: { name: "Arcadia" },
      treaty: "mtdsg:xxx-1",
      date: "1993-11-04",
      evidence: {
        document: "mtdsg:xxx-1:status",
        locator: "Ratification, Accession(a), Succession(d): Arcadia, 4 Nov 1993",
      },
    });
  });
  it("bring the organizations that take part, once and before their acts", () => {
    const organization = { id: "mtdsg:org:world-lamp-organization", name: "World Lamp Organization" };
    expect(recordsOf(all, "actor")).toEqual([
      { type: "actor", kind: "INTERGOVERNMENTAL_ORGANIZATION", ...organization },
    ]);
    const acts = recordsOf(all, "action").filter(({ actor }) => actor.name === organization.name);
    expect(acts.map(({ kind, actor }) => [kind, actor])).toEqual([
      ["FORMAL_CONFIRMATION", organization],
      ["SIGNATURE", organization],
    ]);
  });
  it("give reservations and declarations with the articles that they name, a State's second one as another", () => {
    const texts = recordsOf(all, "action").filter(({ id }) => /:(?:reservation|declaration):/.test(id));
    expect(texts.map(({ id, kind, provisions }) => [id, kind, provisions])).toEqual([
      ["mtdsg:xxx-1:arcadia:reservation:1", "RESERVATION", ["9(2)"]],
      ["mtdsg:xxx-1:zembla:declaration:1", "DECLARATION", ["12"]],
      ["mtdsg:xxx-1:zembla:declaration:2", "DECLARATION", undefined],
    ]);
  });
  it("leave out, with the reason, what the graph has no kind for and what they leave open", () => {
    expect(all.leftOut.map(({ origin, reason }) => [origin.line, reason.replace(/:.*/, "")])).toEqual([
      [6, 'acts of the kind "Application" are not taken'],
      [7, "the column holds several kinds of acts, and the date does not say which it is"],
      [14, "acts of a territory are not taken"],
      [4, "declarations of which only a note tells have no text here"],
    ]);
  });
  it("report every row that cannot be taken by file and line", () => {
    expect(all.bad.map(({ origin, field, value, reason }) => [origin.line, field, value, reason])).toEqual([
      [8, "raw_value", "30 Feb 1996", "the cell is not one dated act"],
      [9, "treaty_id", "30-2", "no treaty of the index has this number"],
      [10, "raw_value", "3 Feb 1996 x", 'the header "Ratification, Accession(a)" has no meaning for the letter x'],
      [11, "raw_value", "3 Feb 1996 a", "the cell is not one dated act"],
      [12, undefined, "mtdsg:xxx-1:arcadia:signature:1992-05-09", "the act stands already in line 2"],
      [13, undefined, undefined, "the row has 3 cells, and the header 8 columns"],
      [5, undefined, '{"treaty_id": "30-1", "participant": "Ruritania"\n', "the line is not a JSON object"],
    ]);
    expect(new Set(all.bad.map(({ origin }) => origin.file))).toEqual(new Set(files.slice(0, 2)));
  });
  it("are read as well when packed by gzip, and said to be damaged when cut off", async () => {
    const packed = gzipSync(readFileSync(table("treaty_index.csv")));
    const [whole, half] = ["whole.csv.gz", "half.csv.gz"].map((name) => join(folder(), name)) as [string, string];
    writeFileSync(whole, packed);
    writeFileSync(half, packed.subarray(0, packed.length / 2));
    expect(recordsOf(await readAll(mtdsg, [whole]), "treaty")).toHaveLength(2);
    expect((await readAll(mtdsg, [half])).bad[0]?.reason).toContain("gzip packing is damaged or cut off");
  });
  it("are refused where the file is in another form or absent", async () => {
    const other = join(folder(), "other.csv");
    writeFileSync(other, "a,b\n1,2\n");
    const { bad } = await readAll(mtdsg, [other, join(folder(), "absent.csv")]);
    expect(bad.map(({ reason }) => reason)).toEqual([
      "the file is in no form that mtdsg reads",
      "the file cannot be read: there is no such file",
    ]);
  });
});

describeDataSet("un_treaties_2015", (path) => {
  let all: All;
  beforeAll(async () => {
    all = await readAll(mtdsg, ["treaty_index.csv", "actions_long.csv.gz", "declarations.jsonl.gz"].map(path));
  });
  const dated = () => recordsOf(all, "action").filter(({ date }) => date !== undefined);

  it("has 401 treaties and no row that cannot be read", () => {
    expect(recordsOf(all, "treaty")).toHaveLength(401);
    expect(all.bad).toEqual([]);
  });
  it("has 31,134 acts, each taken or left out with a reason", () => {
    const leftOut = all.leftOut.filter(({ origin }) => origin.file.includes("actions"));
    expect(dated().length + leftOut.length).toBe(31_134);
  });
  it("gives of each kind as many acts as the table has rows of it", async () => {
    const rows: Record<string, number> = {};
    const territories = new Set(
      all.leftOut.flatMap(({ origin, reason }) =>
        reason.includes("territory") && origin.file.includes("actions") ? [origin.line] : [],
      ),
    );
    const ofTerritories: string[] = [];
    for await (const row of readCsv(path("actions_long.csv.gz"))) {
      if (row.type === "bad") throw new Error(row.reason);
      const { action = "", code = "" } = row.cells;
      if (territories.has(row.line)) ofTerritories.push(action.toUpperCase());
      rows[`${action}/${code}`] = (rows[`${action}/${code}`] ?? 0) + 1;
    }
    const counts = countBy([...dated().map(({ kind }) => kind as string), ...ofTerritories], (kind) => kind);
    // The README's count of accessions holds 9 participations by virtue of another treaty, that of signatures no successions.
    expect(counts.RATIFICATION).toBe(7_360);
    expect(counts.SUCCESSION).toBe(1_203);
    expect(counts.APPROVAL).toBe(197);
    expect(counts.ACCESSION).toBe(7_099 - 9);
    expect(counts.SIGNATURE).toBe(8_901 + (rows["succession_to_signature/d"] ?? 0));
    // Beside 364 definitive signatures the table counts 73 of "definitive signature or" something else: two kinds.
    expect(counts.DEFINITIVE_SIGNATURE).toBe(rows["definitive_signature/s"]);
    expect(counts.ACCEPTANCE).toBe(3_050 + 344 + (rows["simplified_procedure/p"] ?? 0) + (rows["other/A"] ?? 0));
  });
  it("leaves the 571 ambiguous acts out, and every application to an agency", async () => {
    const left = new Set(all.leftOut.map(({ origin }) => origin.line));
    let ambiguous = 0;
    for await (const row of readCsv(path("actions_long.csv.gz"))) {
      if (row.type === "row" && row.cells.action === "ambiguous") {
        ambiguous += 1;
        expect(left.has(row.line)).toBe(true);
      }
    }
    expect(ambiguous).toBe(571);
    expect(all.leftOut.filter(({ reason }) => reason.includes('"Application"'))).toHaveLength(1_602);
  });
  it("has 1,386 declarations, with a text or left out for having none", () => {
    const texts = recordsOf(all, "action").filter(({ date }) => date === undefined);
    expect(texts.length + all.leftOut.filter(({ origin }) => origin.file.includes("declarations")).length).toBe(1_386);
  });
  it("yields clean names and ids that no two records share", () => {
    expect([...namesOf(all)].filter((name) => !CLEAN_NAME.test(name))).toEqual([]);
    const ids = all.reads.map(({ record }) => ("id" in record ? record.id : ""));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
