import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { readCsv } from "../../../src/import/files/read-csv.ts";
import { mtdsg } from "../../../src/import/formats/mtdsg/index.ts";
import { readTable } from "../../../src/import/formats/mtdsg/participants.ts";
import { readProse } from "../../../src/import/formats/mtdsg/prose.ts";
import { numberOfFile } from "../../../src/import/formats/mtdsg/treaty-number.ts";
import { temporaryFolders } from "../../support/folder.ts";
import { type All, CLEAN_NAME, describeDataSet, namesOf, readAll, recordsOf } from "../data-sets.ts";

const FILE = fileURLToPath(new URL("xxx-1.en.xml", import.meta.url));

describe("the status XML of a treaty", () => {
  let all: All;
  beforeAll(async () => {
    all = await readAll(mtdsg, [FILE]);
  });
  const acts = (pattern: RegExp) => recordsOf(all, "action").filter(({ id }) => pattern.test(id));

  it("gives the treaty by the number in the file's name, its title without notes, and its days", () => {
    expect(recordsOf(all, "treaty")).toMatchObject([
      { id: "mtdsg:xxx-1", title: "Convention on Lighthouses", adoptedOn: "1992-05-09", inForceOn: "1994-09-06" },
    ]);
    expect(numberOfFile("/x/xxvii-7-d.en.xml")).toBe("XXVII-7-d");
    expect(numberOfFile("XI-B-16-1.xml.gz")).toBe("XI-B-16-1");
    expect(numberOfFile("III-2-2a.en.xml")).toBe("III-2-2a");
    expect(numberOfFile("lamps.xml")).toBeNull();
  });
  it("is read in the encoding that it declares, and numeric references with it", () => {
    expect([...namesOf(all)]).toEqual(
      expect.arrayContaining(["Arcadia", "Côte d'Azur", "Ruritania (Kingdom of the)", "Zembla", "Lower Zembla"]),
    );
    expect([...namesOf(all)].filter((name) => !CLEAN_NAME.test(name))).toEqual([]);
  });
  it("gives acts by the legend of their column", () => {
    expect(
      acts(/:(?:signature|ratification|accession|succession):/).map(({ id }) => id.replace("mtdsg:xxx-1:", "")),
    ).toEqual([
      "arcadia:signature:1992-05-09",
      "arcadia:ratification:1993-11-04",
      "cote-d-azur:accession:1995-01-02",
      "ruritania-kingdom-of-the:signature:1992-05-10",
      "ruritania-kingdom-of-the:accession:1999-03-03",
      "zembla:signature:1992-05-11",
      "zembla:ratification:1994-05-05",
      "lower-zembla:succession:1996-06-06",
    ]);
  });
  it("leaves out what is in brackets, what the graph has no kind for, and States of whom a note alone tells", () => {
    expect(all.leftOut.map(({ value, reason }) => [value, reason.split(":")[0]])).toEqual([
      ["1 Jan 1995 n", 'acts of the kind "Provisional application under article 23" are not taken'],
      [expect.stringContaining("[20 Jan"), "acts in square brackets are not taken"],
      ["Ruritania (Kingdom of the)", "declarations and objections of which only a note tells have no text here"],
    ]);
  });
  it("reports cells and rows that it cannot read with their line", () => {
    expect(all.bad.map(({ origin, value, reason }) => [origin.line, value, reason])).toEqual([
      [9, "soon", "the cell holds no dated act"],
      [9, "7 Jul 1996 x", "the header has no meaning for the letter x"],
      [10, "Atlantis | 1 Jul 1996", "the row has 2 cells, and the header 4"],
    ]);
  });
  it("parts the declarations of each State by their subheadings, with the day of the act upon which they were made", () => {
    const texts = acts(/:(?:declaration|reservation):/).filter(({ actor }) => actor.name !== "Lower Zembla");
    expect(
      texts.map(({ id, kind, date, provisions, confidence }) => [
        id.replace("mtdsg:xxx-1:", ""),
        kind,
        date,
        provisions,
        confidence,
      ]),
    ).toEqual([
      ["arcadia:declaration:1", "DECLARATION", "1992-05-09", undefined, "HIGH"],
      ["arcadia:reservation:1", "RESERVATION", "1992-05-09", ["9(2)"], "HIGH"],
      ["cote-d-azur:reservation:1", "RESERVATION", "1995-01-02", ["9", "12"], "MEDIUM"],
      ["zembla:reservation:1", "RESERVATION", "1994-05-05", ["3"], "HIGH"],
      ["zembla:reservation:2", "RESERVATION", "2001-03-01", ["7(2)"], "HIGH"],
    ]);
    expect(texts[1]?.text).toBe(
      "Arcadia reserves the right not to apply article 9, paragraph 2.\nIt keeps to article 36 of the Statute of the International Court of Justice.",
    );
  });
  it("links an objection to the reservation that it answers, where exactly one fits", () => {
    expect(
      acts(/:objection:/).map(({ id, date, objectsTo }) => [
        id.replace("mtdsg:xxx-1:", ""),
        date,
        objectsTo?.replace("mtdsg:xxx-1:", ""),
      ]),
    ).toEqual([
      ["zembla:objection:1", "1996-09-06", "arcadia:reservation:1"],
      ["ruritania-kingdom-of-the:objection:1:to:arcadia", "1996-09-07", "arcadia:reservation:1"],
      ["ruritania-kingdom-of-the:objection:1:to:cote-d-azur", "1996-09-07", "cote-d-azur:reservation:1"],
      ["ruritania-kingdom-of-the:objection:2", "2001-09-08", undefined],
      ["ruritania-kingdom-of-the:objection:3", "2001-09-09", "zembla:reservation:2"],
    ]);
  });
  it("holds no objection where a State says that it raises none", () => {
    expect(acts(/lower-zembla/).map(({ kind }) => kind)).toEqual(["SUCCESSION", "DECLARATION"]);
  });
  it("gives territorial applications, also of a participant named in an earlier row", () => {
    expect(acts(/territorial/).map(({ actor, date, text }) => [actor.name, date, text])).toEqual([
      ["Arcadia", "1996-04-07", "Isle of Reeds"],
      ["Arcadia", "1997-04-08", "Isle of Rushes"],
    ]);
  });
});

describe("a file that is no status XML", () => {
  const folder = temporaryFolders();
  const reasonOf = async (text: string | Buffer, name = "xxx-1.en.xml") => {
    const file = join(folder(), name);
    writeFileSync(file, text);
    const { bad, reads } = await readAll(mtdsg, [file]);
    expect(reads).toEqual([]);
    expect(bad).toHaveLength(1);
    return bad[0]?.reason;
  };
  it("is told to be a web page where the site was being maintained", async () => {
    expect(await reasonOf("<!DOCTYPE html><html><body>urgent maintenance</body></html>")).toContain(
      "a web page in place of the status XML",
    );
    expect(await reasonOf('<?xml version="1.0"?><html><body/></html>')).toContain(
      "a web page in place of the status XML",
    );
  });
  it("is refused where it declares entities, nests without end or is not well-formed", async () => {
    const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><ROOT>&c;</ROOT>';
    expect(await reasonOf(bomb)).toContain("document type declaration");
    expect(await reasonOf(`<?xml version="1.0"?>${"<a>".repeat(100)}${"</a>".repeat(100)}`)).toContain(
      "nested more than 64 deep",
    );
    expect(await reasonOf('<?xml version="1.0"?><ROOT><Treaty></ROOT>')).toContain("not well-formed");
    expect(await reasonOf('<?xml version="1.0"?><ROOT>&lamp;</ROOT>')).toContain("not well-formed");
    expect(await reasonOf(`<?xml version="1.0"?><ROOT>${"a".repeat(4_200_000)}</ROOT>`)).toContain(
      "one text has more than",
    );
  });
  it("is refused where its bytes are not in the encoding that it declares, or nobody knows the encoding", async () => {
    expect(
      await reasonOf(Buffer.from('<?xml version="1.0" encoding="UTF-8"?><ROOT>C\u00F4te</ROOT>', "latin1")),
    ).toContain("not in the encoding");
    expect(await reasonOf('<?xml version="1.0" encoding="klingon"?><ROOT/>')).toContain('the encoding "klingon"');
  });
  it("is refused where neither its name nor a setting tells the treaty's number", async () => {
    expect(await reasonOf('<?xml version="1.0"?><ROOT/>', "lamps.xml")).toContain(
      "does not tell the number of the treaty",
    );
    expect(await reasonOf('<?xml version="1.0"?><ROOT/>')).toBe("the XML has no title of a treaty");
  });
});

describeDataSet("mtdsg_samples_2026", (path) => {
  it("has 1,065 rows of participants, each of whose cells is read, and clean names", async () => {
    const names = new Set<string>();
    let rows = 0;
    let acts = 0;
    for await (const row of readCsv(path("participants_rows.csv"))) {
      if (row.type === "bad") throw new Error(row.reason);
      rows += 1;
      const header = (row.cells.header_row ?? "").split(" | ");
      const [name = "", ...cells] = (row.cells.row ?? "").split(" | ");
      // Empty cells were dropped there: a row is read under as many columns as it has cells, which have one kind of dates.
      const table = { header: header.slice(0, cells.length + 1), rows: [{ cells: [name, ...cells], line: rows }] };
      const read = readTable("rows", table);
      expect(read.rows.filter(({ leftOut }) => !leftOut)).toEqual([]);
      acts += cells.length;
      for (const one of read.names) names.add(one);
    }
    expect(rows).toBe(1_065);
    expect(acts).toBe(1_065);
    expect([...names].filter((name) => !CLEAN_NAME.test(name))).toEqual([]);
  });
  it("names in the prose of III-2 the States of its table, each at the beginning of its text", () => {
    const treaties = JSON.parse(gunzipSync(readFileSync(path("mtdsg_15_treaties.json.gz"))).toString()) as {
      treaty_id: string;
      text: string;
    }[];
    const text = treaties.find(({ treaty_id }) => treaty_id === "III-2")?.text ?? "";
    // The sample has run the lines together: those of two States are taken apart here as the XML has them.
    const at = (from: string, to: string) => text.slice(text.indexOf(from), text.indexOf(to));
    const lines = [
      "Qatar",
      "Reservation:",
      at("The State of Qatar does not", "Romania13The Socialist"),
      "Romania13",
      at("The Socialist Republic of Romania", "Russian Federation13Decl"),
    ];
    const { passages } = readProse(
      lines.map((one, line) => ({ text: one, line })),
      new Set(["Qatar", "Romania"]),
    );
    expect(passages.map(({ participant, heading }) => [participant, heading])).toEqual([
      ["Qatar", "Reservation:"],
      ["Romania", ""],
    ]);
  });
});
