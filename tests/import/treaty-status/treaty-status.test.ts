import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { treatyStatus } from "../../../src/import/formats/treaty-status/treaty-status.ts";
import { temporaryFolders } from "../../support/folder.ts";
import { type All, CLEAN_NAME, countBy, describeDataSet, namesOf, readAll, recordsOf } from "../data-sets.ts";

const kinds = (all: All) => countBy(recordsOf(all, "action"), ({ kind }) => kind);

describe("a table of treaty actions", () => {
  const folder = temporaryFolders();
  const write = (text: string | Buffer): string => {
    const file = join(folder(), "lamps.csv");
    writeFileSync(file, text);
    return file;
  };
  const title = { settings: { title: "Convention on Lighthouses" } };
  const columns = { actor: "Country", signature: "Signed", ratification: "Ratified" };

  it("is read by the columns that the command names, an act a date", async () => {
    const file = write("Country,Signed,Ratified\nArcadia,09.05.1992,1993-11\nZembla,NA,31.12.9999\n");
    const all = await readAll(treatyStatus, [file], { columns, ...title });
    expect(recordsOf(all, "treaty")).toEqual([
      { type: "treaty", id: "treaty-status:convention-on-lighthouses", title: "Convention on Lighthouses" },
    ]);
    expect(recordsOf(all, "action")).toEqual([
      {
        type: "action",
        id: "treaty-status:convention-on-lighthouses:arcadia:signature:1992-05-09",
        kind: "SIGNATURE",
        actor: { name: "Arcadia" },
        treaty: "treaty-status:convention-on-lighthouses",
        date: "1992-05-09",
        confidence: "HIGH",
        evidence: { document: "treaty-status:lamps", locator: "line 2" },
      },
      expect.objectContaining({ kind: "RATIFICATION", date: "1993-11" }),
    ]);
    expect(all.bad).toEqual([]);
  });
  it("can be of a treaty that is held", async () => {
    const all = await readAll(treatyStatus, [write("Country,Signed\nArcadia,1992\n")], {
      columns: { actor: "Country", signature: "Signed" },
      settings: { treaty: "lighthouse" },
    });
    expect(recordsOf(all, "treaty")).toEqual([]);
    expect(recordsOf(all, "action")[0]?.treaty).toBe("lighthouse");
  });
  it("keeps the other acts of a row where one cell is no date, and says which cell", async () => {
    const all = await readAll(treatyStatus, [write("Country,Signed,Ratified\nArcadia,1992-05-32,1993-11-04\n")], {
      columns,
      ...title,
    });
    expect(kinds(all)).toEqual({ RATIFICATION: 1 });
    expect(all.bad).toMatchObject([
      { origin: { line: 2 }, field: "Signed", value: "1992-05-32", reason: "the cell is no date" },
    ]);
  });
  it("does not read 04/05/2016, which two countries read as two days", async () => {
    const all = await readAll(treatyStatus, [write("Country,Signed,Ratified\nArcadia,04/05/2016,\n")], {
      columns,
      ...title,
    });
    expect(all.bad[0]?.value).toBe("04/05/2016");
  });
  it("takes an act that two rows give once", async () => {
    const all = await readAll(treatyStatus, [write("Country,Signed,Ratified\nArcadia,1992,\nArcadia,1992,1994\n")], {
      columns,
      ...title,
    });
    expect(kinds(all)).toEqual({ SIGNATURE: 1, RATIFICATION: 1 });
    expect(all.leftOut[0]?.reason).toContain("taken once");
  });
  it("tells the kind of a consent by its own cell, and leaves out what is no act of the list", async () => {
    const header = "Code,Name,Date,Participation Type\n";
    const all = await readAll(
      treatyStatus,
      [write(`${header}ARC,Arcadia,2019-01-18,Approval\nZEM,Zembla,2019-01-19,Provisional application\n`)],
      title,
    );
    expect(recordsOf(all, "action")).toMatchObject([{ kind: "APPROVAL", actor: { name: "Arcadia", iso3: "ARC" } }]);
    expect(all.leftOut).toMatchObject([
      { origin: { line: 3 }, field: "Participation Type", value: "Provisional application" },
    ]);
  });
  it("refuses a header that names a column twice, where one would be lost", async () => {
    const all = await readAll(treatyStatus, [write("Country,Signed,Signed\nArcadia,1992,1993\n")], {
      columns,
      ...title,
    });
    expect(all.reads).toEqual([]);
    expect(all.bad[0]?.reason).toBe('the header names the column "Signed" twice');
  });
  it("refuses fields and columns that there are not, and a table without a treaty", async () => {
    const file = write("Country,Signed,Ratified\nArcadia,1992,\n");
    const reason = async (options: object) => (await readAll(treatyStatus, [file], options)).bad[0]?.reason;
    expect(await reason({ columns: { actor: "Land" } })).toContain('no column "Land"');
    expect(await reason({ columns: { country: "Country" } })).toContain('no field "country"');
    expect(await reason({})).toContain("the header is of no table that is known");
    expect(await reason({ columns })).toContain("does not name its treaty");
  });
  it("reads an 8-bit encoding that is named, and reports the cell where none is, never keeping a wrong letter", async () => {
    const file = write(Buffer.from("Country,Signed,Ratified\nCôte d'Azur,1992,\n", "latin1"));
    const named = await readAll(treatyStatus, [file], {
      columns,
      settings: { ...title.settings, encoding: "windows-1252" },
    });
    expect(recordsOf(named, "action")[0]?.actor.name).toBe("Côte d'Azur");
    const unnamed = await readAll(treatyStatus, [file], { columns, ...title });
    expect(recordsOf(unnamed, "action")).toEqual([]);
    expect(unnamed.bad).toMatchObject([{ origin: { line: 2 }, field: "Country", reason: "the cell is not UTF-8" }]);
    const unknown = await readAll(treatyStatus, [file], {
      columns,
      settings: { ...title.settings, encoding: "klingon" },
    });
    expect(unknown.bad[0]).toMatchObject({ field: "encoding", value: "klingon" });
  });
  it("says where a quotation mark is left open", async () => {
    const all = await readAll(treatyStatus, [write('Country,Signed,Ratified\nArcadia,1992,\n"Zembla,1992,\n')], {
      columns,
      ...title,
    });
    expect(all.bad).toMatchObject([{ origin: { line: 3 }, reason: expect.stringContaining("quotation mark") }]);
  });
});

describeDataSet("treaty_status_csv", (path) => {
  const read = (file: string, settings: Record<string, string> = {}) =>
    readAll(treatyStatus, [path(file)], { settings });

  it("has 198 rows on the Paris Agreement, of which 3 have no ratification", async () => {
    const all = await read("paris-agreement-entry-into-force.csv", { title: "Paris Agreement" });
    const { SIGNATURE, ...consents } = kinds(all);
    expect(Object.values(consents).reduce((sum, count) => sum + count, 0)).toBe(198 - 3);
    expect(SIGNATURE).toBe(195);
    expect(all.bad).toEqual([]);
    expect(new Set(recordsOf(all, "action").map(({ actor }) => actor.iso3)).size).toBe(198);
  });
  it("has 155 rows on the Kigali Amendment, one of which is a provisional application, and 147 acceptances of Doha", async () => {
    const kigali = await read("kigali-amendment.csv", { title: "Kigali Amendment" });
    expect(recordsOf(kigali, "action")).toHaveLength(154);
    expect(kigali.leftOut).toHaveLength(1);
    expect(kinds(await read("doha-amendment.csv", { title: "Doha Amendment" }))).toEqual({ ACCEPTANCE: 147 });
  });
  it("has 3,474 rows on 18 human-rights treaties: 2,304 parties, 983 without an act, 187 signatories", async () => {
    const all = await read("human_rights_18_treaties_2022.csv");
    expect(recordsOf(all, "treaty")).toHaveLength(18);
    expect(kinds(all)).toEqual({ RATIFICATION: 2_304, SIGNATURE: 187 });
    expect(all.leftOut).toHaveLength(983);
    expect(
      recordsOf(all, "action").every(({ kind, confidence }) => (kind === "RATIFICATION") === (confidence === "MEDIUM")),
    ).toBe(true);
  });
  it("has 145, 48 and 764 treaties of the environment and trade, and cells that are no dates", async () => {
    const environment = await read("huggo_env_parties.csv.gz");
    expect(recordsOf(environment, "treaty")).toHaveLength(145);
    expect(environment.bad.map(({ value }) => value)).toEqual([
      "1971-0706",
      "1985-11-01-",
      "1985-11-01-",
      "2010-02-29",
    ]);
    expect(recordsOf(await read("huggo_env_parties_additional.csv.gz"), "treaty")).toHaveLength(48);
    const trade = await read("huggo_trade_parties.csv.gz", { encoding: "macintosh" });
    expect(recordsOf(trade, "treaty")).toHaveLength(764);
    expect(namesOf(trade).has("St. Kitts and Nevis")).toBe(true);
    expect(trade.bad.map(({ value }) => value)).toEqual(["2020-99-99"]);
    expect([...namesOf(trade)].filter((name) => !CLEAN_NAME.test(name))).toEqual([]);
  });
});

describeDataSet("coe_cybercrime", (path) => {
  const read = (file: string) => readAll(treatyStatus, [path(file)]);
  it("has 52 signatories of the Second Protocol, 3 of which ratified", async () => {
    expect(kinds(await read("cets224_status.csv"))).toEqual({ SIGNATURE: 52, RATIFICATION: 3 });
  });
  it("has 49 rows on the Budapest Convention: 27 signatures, 23 dated consents, the other entries into force left out", async () => {
    const all = await read("ets185_status_partial.csv");
    const { SIGNATURE, ...consents } = kinds(all);
    expect(SIGNATURE).toBe(27);
    expect(Object.values(consents).reduce((sum, count) => sum + count, 0)).toBe(23);
    expect(new Set(all.leftOut.map(({ reason }) => reason))).toEqual(
      new Set(["an entry into force without an act of consent is not taken"]),
    );
  });
  it("has 69 signatories of the UN Convention against Cybercrime, 4 without a day", async () => {
    const all = await read("un_cybercrime_xviii16_signatories_partial.csv");
    expect(kinds(all)).toEqual({ SIGNATURE: 69 });
    expect(recordsOf(all, "action").filter(({ date }) => date === undefined)).toHaveLength(4);
  });
});
