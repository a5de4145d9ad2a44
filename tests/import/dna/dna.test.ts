import { join } from "node:path";
import sqlite from "node-sqlite3-wasm";
import { describe, expect, it } from "vitest";
import { dna } from "../../../src/import/formats/dna/dna.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import type { BadRow } from "../../../src/import/record.ts";
import { temporaryFolders } from "../../support/folder.ts";
import { useGraph } from "../../support/graph.ts";
import { countBy, describeDataSet, readAll, recordsOf } from "../data-sets.ts";

const DAY = Date.UTC(2024, 1, 9) / 1000;

/** A small database in the tables of version 2 or 3: one text, statements of organizations on concepts. */
function writeDna(folder: string, version: 2 | 3, statements: readonly (readonly [string, string, number])[]): string {
  const file = join(folder, `ours${version}.dna`);
  const database = new sqlite.Database(file);
  database.exec(`CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT);
    CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Author TEXT, Source TEXT, Date INTEGER);
    CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT);
    CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER);
    CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER, Coder INTEGER);
    CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, ${version === 3 ? "Entity INTEGER" : "Value TEXT"});
    CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
    CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER);
    CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT);
    ${version === 3 ? "CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT);" : ""}
    INSERT INTO CODERS VALUES (2, 'A coder');
    INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement'), (2, 'Annotation');
    INSERT INTO VARIABLES VALUES (1, 'organization', 'short text', 1), (2, 'concept', 'short text', 1), (3, 'agreement', 'boolean', 1), (4, 'note', 'long text', 2);
    INSERT INTO STATEMENTS VALUES (99, 2, 1, 0, 3, 2);`);
  database.run(
    "INSERT INTO DOCUMENTS VALUES (1, 'A hearing', 'We  hold\nthat lamps matter.', 'A. Writer', 'Gazette', ?)",
    [version === 3 ? DAY : DAY * 1000],
  );
  let entity = 0;
  for (const [place, [actor, concept, agreement]] of statements.entries()) {
    const id = place + 1;
    database.run("INSERT INTO STATEMENTS VALUES (?, 1, 1, 0, 13, 2)", [id]);
    for (const [variable, value] of [
      [1, actor],
      [2, concept],
    ] as const) {
      entity += 1;
      if (version === 3) database.run("INSERT INTO ENTITIES VALUES (?, ?, ?)", [entity, variable, value]);
      database.run("INSERT INTO DATASHORTTEXT VALUES (NULL, ?, ?, ?)", [id, variable, version === 3 ? entity : value]);
    }
    database.run("INSERT INTO DATABOOLEAN VALUES (NULL, ?, 3, ?)", [id, agreement]);
  }
  database.close();
  return file;
}

describe("a database of Discourse Network Analyzer", () => {
  const newFolder = temporaryFolders();
  const graph = useGraph();

  it.each([2, 3] as const)("of version %i gives positions with their day, coder and coded words", async (version) => {
    const all = await readAll(dna, [
      writeDna(newFolder(), version, [
        ["Norway", "privacy", 1],
        ["Japan", "Article 6(2)", 0],
        ["", "privacy", 1],
      ]),
    ]);
    expect(all.bad).toEqual([]);
    expect(all.leftOut.map(({ reason }) => reason)).toEqual(["statements in which the variable organization is empty"]);
    expect(recordsOf(all, "document")).toMatchObject([
      { id: "dna:document:1", title: "A hearing", date: "2024-02-09", publisher: "A. Writer, Gazette" },
    ]);
    expect(recordsOf(all, "position")).toMatchObject([
      {
        actor: { name: "Norway" },
        stance: "SUPPORTS",
        concept: "privacy",
        date: "2024-02-09",
        coder: "A coder",
        quote: "We hold that",
      },
      { actor: { name: "Japan" }, stance: "OPPOSES", concept: "Article 6(2)" },
    ]);
  });
  it("says which type or variable it lacks, and which it has", async () => {
    const file = writeDna(newFolder(), 3, []);
    const first = async (settings: Record<string, string>) => (await readAll(dna, [file], { settings })).bad[0];
    expect(await first({ actor: "organisation" })).toMatchObject({
      reason: 'The file has none of this name; the nearest is "organization".',
    });
    expect(await first({ type: "Claim" })).toMatchObject({ field: "type", allowed: "DNA Statement, Annotation" });
    expect(await first({ concpet: "x" })).toMatchObject({ field: "concpet", reason: "There is no such setting." });
    expect(await first({ "actor-kind": "robot" })).toMatchObject({ field: "actor-kind" });
  });
  it("matches a concept to an issue area or a provision, and never guesses", async () => {
    const told: BadRow[] = [];
    const load = (settings: Record<string, string>, statements: readonly (readonly [string, string, number])[]) =>
      importFiles(
        graph.store,
        {
          format: dna,
          files: [writeDna(newFolder(), 3, statements)],
          source: "dna",
          options: { settings },
          skipBad: false,
          today: "2026-11-25",
        },
        { onBad: (row) => told.push(row), onProgress: () => {} },
      );
    const statements = [
      ["Norway", "Privacy", 1],
      ["Japan", "Article 6(2)", 0],
      ["Lamp Society", "Lamps are bright", 1],
    ] as const;
    expect((await load({ treaty: "uncc" }, statements)).status).toBe("refused");
    expect(told.map(({ origin, field, value }) => [origin.line, field, value])).toEqual([
      [3, "concept", "Lamps are bright"],
      [3, "actor", "Lamp Society"],
    ]);
    told.length = 0;
    expect(await load({ treaty: "uncc", bring: "yes" }, statements), JSON.stringify(told)).toMatchObject({
      status: "imported",
      bad: 0,
    });
    const { positions } = await graph.get(
      '{ positions(filter: { ids: ["dna:statement:1", "dna:statement:2", "dna:statement:3"] }) { nodes { id importedFrom actor { id } provision { id } issues { id } } } }',
    );
    expect(positions.nodes).toEqual([
      {
        id: "dna:statement:1",
        importedFrom: "dna",
        actor: { id: "state:no" },
        provision: null,
        issues: [{ id: "data-protection" }],
      },
      {
        id: "dna:statement:2",
        importedFrom: "dna",
        actor: { id: "state:jp" },
        provision: { id: "uncc/final/6(2)" },
        issues: [],
      },
      {
        id: "dna:statement:3",
        importedFrom: "dna",
        actor: { id: "dna:actor:lamp-society" },
        provision: null,
        issues: [{ id: "dna:concept:lamps-are-bright" }],
      },
    ]);
  });
  it("refuses a file that is no such database", async () => {
    const all = await readAll(dna, [new URL("../../../package.json", import.meta.url).pathname]);
    expect(all.bad).toMatchObject([{ reason: "the file is no database of Discourse Network Analyzer 2 or 3" }]);
  });
});

describeDataSet("dna", (path) => {
  it.each(["sample_dna2.dna", "sample_dna3.dna"])(
    "has 40 statements in %s, 29 of which agree, of 7 organizations",
    async (file) => {
      const all = await readAll(dna, [path(file)]);
      expect(all.bad).toEqual([]);
      const positions = recordsOf(all, "position");
      expect(countBy(positions, ({ stance }) => stance)).toEqual({ SUPPORTS: 29, OPPOSES: 11 });
      expect(new Set(positions.map(({ actor }) => actor.name)).size).toBe(7);
      expect(new Set(positions.map(({ concept }) => concept)).size).toBe(6);
      expect(
        recordsOf(all, "document")
          .map(({ date }) => date)
          .sort()
          .at(0),
      ).toBe("2005-01-26");
      expect(positions[0]?.quote).toMatch(
        /^At the gas prices we are forecasting, .* burning coal at \$1\/MMBtu or less\./,
      );
    },
  );
});
