import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/import/files/read-csv.ts";
import { readActs, readDay } from "../../../src/import/formats/mtdsg/act-cell.ts";
import { meaningOf, meaningOfAll } from "../../../src/import/formats/mtdsg/kinds.ts";
import { phrasesOf, readLegend } from "../../../src/import/formats/mtdsg/legend.ts";
import { cleanName } from "../../../src/import/formats/mtdsg/names.ts";
import { describeDataSet } from "../data-sets.ts";

describe("the header of a column", () => {
  it("gives each phrase its letter, and none to the phrase that needs none", () => {
    expect(readLegend("Acceptance(A), Ratification, Approval(AA), Accession(a)")).toEqual([
      { text: "Acceptance", letter: "A" },
      { text: "Ratification" },
      { text: "Approval", letter: "AA" },
      { text: "Accession", letter: "a" },
    ]);
  });
  it("keeps a phrase whole where a comma stands within it", () => {
    expect(readLegend("Ratification, Acceptance by article 10 (1) of the Pact of 1923, as amended(A)")).toEqual([
      { text: "Ratification" },
      { text: "Acceptance by article 10 (1) of the Pact of 1923, as amended", letter: "A" },
    ]);
  });
  it("does not take the letter of a citation for one of its own", () => {
    expect(readLegend("Notification under article 7 (1) (b)")).toEqual([
      { text: "Notification under article 7 (1) (b)" },
    ]);
    expect(readLegend("Participation under articles 3 (2) and (3)(P)")).toEqual([
      { text: "Participation under articles 3 (2) and (3)", letter: "P" },
    ]);
    expect(readLegend("Provisional application under article 23(n)")[0]?.letter).toBe("n");
    expect(readLegend("Signature ad referendum (s)")[0]?.letter).toBe("s");
  });
  it("tells letters apart by their case", () => {
    const legend = readLegend("Acceptance(A), Accession(a), Ratification");
    expect(phrasesOf(legend, "a").map(({ text }) => text)).toEqual(["Accession"]);
    expect(phrasesOf(legend, "A").map(({ text }) => text)).toEqual(["Acceptance"]);
    expect(phrasesOf(legend, undefined).map(({ text }) => text)).toEqual(["Ratification"]);
    expect(phrasesOf(legend, "d")).toEqual([]);
  });
});

describe("the kind of an act", () => {
  it("is that of the phrase, also for a convention as amended", () => {
    expect(meaningOf("Accession to the Convention as amended by the Protocol")).toEqual({
      kind: "ACCESSION",
      isNearest: false,
    });
    expect(meaningOf("Definitive acceptance")).toEqual({ kind: "ACCEPTANCE", isNearest: false });
  });
  it("is the nearest where the depositary counts the State among the parties or signatories by it", () => {
    expect(meaningOf("Consent to be bound")).toEqual({ kind: "ACCEPTANCE", isNearest: true });
    expect(meaningOf("Succession to signature")).toEqual({ kind: "SIGNATURE", isNearest: true });
  });
  it("is none where the list has no such kind, and says so", () => {
    for (const text of [
      "Application",
      "Provisional application",
      "Extension",
      "Definitive signature or acceptance of the Protocol",
    ])
      expect(meaningOf(text)).toEqual({ kind: null, reason: expect.stringContaining(`"${text}"`) });
  });
  it("is not guessed where a date without a letter can be of several kinds", () => {
    const legend = readLegend("Definitive signature of the Protocol, Acceptance of the Protocol");
    expect(meaningOfAll(phrasesOf(legend, undefined))).toEqual({
      kind: null,
      reason: expect.stringContaining("several kinds"),
    });
  });
});

describe("a cell", () => {
  it("holds a day, however it is spaced, and a letter", () => {
    expect(readActs("22 Apr\t 2016 ")).toEqual([{ date: "2016-04-22", isBracketed: false }]);
    expect(readActs("3 Oct 2016 AA")).toEqual([{ date: "2016-10-03", letter: "AA", isBracketed: false }]);
  });
  it("may hold an act in brackets beside the one that stands", () => {
    expect(readActs("[20 Jan\t 2021 A] 3 Feb 2027 A")).toEqual([
      { date: "2021-01-20", letter: "A", isBracketed: true },
      { date: "2027-02-03", letter: "A", isBracketed: false },
    ]);
  });
  it("is none where the day does not exist or other words stand in it", () => {
    expect(readActs("30 Feb 2016")).toBeNull();
    expect(readActs("see note 4")).toBeNull();
    expect(readDay("6 September 1978")).toBe("1978-09-06");
    expect(readActs("")).toEqual([]);
  });
});

describe("a participant's name", () => {
  it("is read without marks of notes", () => {
    expect(cleanName("Arcadia<superscript>6,7,8</superscript>")).toBe("Arcadia");
    expect(cleanName("Ruritania (Kingdom of the)3,4")).toBe("Ruritania (Kingdom of the)");
    expect(cleanName("Zembla13")).toBe("Zembla");
    expect(cleanName("Participant3,4,5")).toBe("Participant");
  });
});

describeDataSet("un_treaties_2015", (path) => {
  it("has 114 headers, and each phrase of each says its kind or why it has none", async () => {
    let headers = 0;
    for await (const row of readCsv(path("column_headers.csv"))) {
      if (row.type === "bad") throw new Error(row.reason);
      headers += 1;
      const legend = readLegend(row.cells.column_header ?? "");
      expect(legend.length).toBeGreaterThan(0);
      for (const { text, letter } of legend) {
        expect(text).toMatch(/^\p{Lu}/u);
        expect(letter ?? "").toMatch(/^(?:|A|AA|a|d|s|c|n|P|p|C)$/);
        const meaning = meaningOf(text);
        expect(meaning.kind === null ? meaning.reason : meaning.kind).not.toBe("");
      }
    }
    expect(headers).toBe(114);
  });
});
