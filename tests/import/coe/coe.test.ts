import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { coe } from "../../../src/import/formats/coe/index.ts";
import { temporaryFolders } from "../../support/folder.ts";
import { type All, countBy, describeDataSet, readAll, recordsOf } from "../data-sets.ts";

const kinds = (all: All) => countBy(recordsOf(all, "action"), ({ kind }) => kind);

/** Two States, one that left, and an organization; the codes are the office's own. */
const SIGNATURES = [
  [
    state("ARC", "Arcadia", {
      DateSignature: "2001-11-23T00:00:00",
      DateConsentement: "2004-01-15T00:00:00",
      DateEntreeVigueur: "2004-05-01T00:00:00",
    }),
    state("ZEM", "Zembla", { DateSignature: "23/11/2001" }),
  ],
  [
    state("RUR", "Ruritania", {
      DateConsentement: "2010-02-01",
      DateEntreeVigueur: "2010-06-01",
      DateDenonciation: "2020-01-02",
      DateEffetDenonciation: "2020-07-01",
    }),
  ],
  [],
];
function state(code: string, name: string, dates: Record<string, string>) {
  return { CodePays: code, LibPaysOrga: name, NumSTE: "185", ...dates };
}
const DECLARATIONS = [
  {
    code_Pays: { Value: "ARC" },
    nature_Dec: "Reservation",
    numero_Article: "14, 20(2)",
    date_Effet: "2004-05-01",
    date_Effet_Retrait: "2012-03-01",
    texte_Decl:
      "<p>Arcadia &amp; its isles reserve the right not to apply <b>Article 14</b>.</p><p>Signed&nbsp;so.</p>",
  },
  {
    code_Pays: { Value: "RUR" },
    nature_Dec: "Objection",
    numero_Article: "14",
    date_Effet: "2010-06-01",
    texte_Decl: "<p>Ruritania objects to the reservation made by Arcadia to Article 14.</p>",
  },
  {
    code_Pays: { Value: "ZEM" },
    nature_Dec: "Territorial application",
    numero_Article: "38",
    date_Effet: "2011-01-01",
    texte_Decl: "<p>The Convention extends to Nova Zembla.</p>",
  },
];

describe("the answers of the Treaty Office's service", () => {
  const newFolder = temporaryFolders();
  const write = (name: string, value: unknown) => {
    const file = join(newFolder(), name);
    writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
    return file;
  };

  it("tell signatures, consents with their entry into force, and who left", async () => {
    const all = await readAll(coe, [write("signatures.json", SIGNATURES)]);
    expect(all.bad).toEqual([]);
    expect(
      recordsOf(all, "action").map(({ actor, kind, date, effectiveOn }) => [actor.name, kind, date, effectiveOn]),
    ).toEqual([
      ["Arcadia", "SIGNATURE", "2001-11-23", undefined],
      ["Arcadia", "RATIFICATION", "2004-01-15", "2004-05-01"],
      ["Zembla", "SIGNATURE", "2001-11-23", undefined],
      ["Ruritania", "ACCESSION", "2010-02-01", "2010-06-01"],
      ["Ruritania", "DENUNCIATION", "2020-01-02", "2020-07-01"],
    ]);
    // The service does not tell by which act a State consented.
    expect(recordsOf(all, "action").map(({ confidence }) => confidence)).toEqual([
      "HIGH",
      "MEDIUM",
      "HIGH",
      "MEDIUM",
      "HIGH",
    ]);
    expect(recordsOf(all, "treaty")[0]).toMatchObject({ id: "coe:185", symbol: "ETS No. 185" });
  });
  it("tell reservations with their articles, their withdrawal, territories, and which reservation is objected to", async () => {
    const files = [write("declarations.json", DECLARATIONS), write("signatures.json", SIGNATURES)];
    const all = await readAll(coe, files);
    expect(all.bad).toEqual([]);
    const statements = recordsOf(all, "action").filter(
      ({ text }) => text?.includes(" ") && !text.startsWith("Consent"),
    );
    expect(
      statements.map(({ actor, kind, provisions, objectsTo }) => [actor.name, kind, provisions, objectsTo]),
    ).toEqual([
      ["Arcadia", "RESERVATION", ["14", "20(2)"], undefined],
      ["Arcadia", "WITHDRAWAL", ["14", "20(2)"], undefined],
      ["Zembla", "TERRITORIAL_APPLICATION", ["38"], undefined],
      ["Ruritania", "OBJECTION", ["14"], "coe:185:arcadia:reservation:1"],
    ]);
    expect(statements[0]?.text).toBe("Arcadia & its isles reserve the right not to apply Article 14.\nSigned so.");
    expect(statements[1]?.effectiveOn).toBe("2012-03-01");
  });
  it("are refused where nothing tells whose or under what a text is", async () => {
    const alone = await readAll(coe, [write("declarations.json", DECLARATIONS)]);
    expect(recordsOf(alone, "action")).toEqual([]);
    expect(alone.bad).toHaveLength(3);
    expect(alone.bad[0]?.allowed).toContain("api/signatures");
  });
  it("are refused where a date is none, or the file is no answer", async () => {
    const all = await readAll(coe, [write("signatures.json", [[state("ARC", "Arcadia", { DateSignature: "soon" })]])]);
    expect(all.bad).toMatchObject([{ origin: { line: 1 }, field: "DateSignature", value: "soon" }]);
    for (const text of ["[1, 2]", "[{", "nothing\n"])
      expect((await readAll(coe, [write("answer.json", text)])).bad).toHaveLength(1);
  });
});

describeDataSet("coe_cybercrime", (path) => {
  it("has 52 signatures and 3 ratifications of treaty 224, and 27 signatures, 23 consents of treaty 185", async () => {
    expect(kinds(await readAll(coe, [path("cets224_status.csv")]))).toEqual({ SIGNATURE: 52, RATIFICATION: 3 });
    const all = await readAll(coe, [path("ets185_status_partial.csv")]);
    const { SIGNATURE, RATIFICATION = 0, ACCESSION = 0 } = kinds(all);
    expect([SIGNATURE, RATIFICATION + ACCESSION]).toEqual([27, 23]);
    expect(all.bad).toEqual([]);
  });
  it("has 13 texts on three treaties, each with the article that it names", async () => {
    const all = await readAll(coe, [path("declarations_samples.jsonl")]);
    expect(all.bad).toEqual([]);
    expect(recordsOf(all, "action")).toHaveLength(13);
    expect(
      recordsOf(all, "treaty")
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["coe:185", "coe:189", "coe:224"]);
    expect(recordsOf(all, "action")[0]).toMatchObject({
      actor: { name: "Bulgaria" },
      kind: "RESERVATION",
      date: "2005-04-07",
      effectiveOn: "2005-08-01",
      provisions: ["14"],
    });
  });
});
