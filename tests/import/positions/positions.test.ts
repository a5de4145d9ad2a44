import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { STANCES } from "../../../src/domain/lists.ts";
import { positions } from "../../../src/import/formats/positions/positions.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import type { BadRow, ReadOptions } from "../../../src/import/record.ts";
import { temporaryFolders } from "../../support/folder.ts";
import { useGraph } from "../../support/graph.ts";
import { readAll, recordsOf } from "../data-sets.ts";

const newFolder = temporaryFolders();
const write = (text: string): string => {
  const file = join(newFolder(), "ours.csv");
  writeFileSync(file, text);
  return file;
};
const read = (text: string, options: ReadOptions = {}) => readAll(positions, [write(text)], options);

describe("a table of positions", () => {
  it("needs an actor, a stance and what it is on, and no more", async () => {
    const all = await read("stance,actor,issue\nopposes,Norway,privacy\n");
    expect(all.bad).toEqual([]);
    expect(recordsOf(all, "position")).toEqual([
      {
        type: "position",
        id: "positions:ours:2",
        actor: { name: "Norway" },
        stance: "OPPOSES",
        provisions: [],
        issues: ["privacy"],
        confidence: "MEDIUM",
        document: "positions:table:ours",
        locator: "line 2",
      },
    ]);
  });
  it("is read alike in whichever order its columns stand, however a stance is written", async () => {
    const cells = { actor: "Norway", stance: "", treaty: "uncc", provision: "6; Article 7", quote: "So." };
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(Object.keys(cells), { minLength: 5 }),
        fc.constantFrom(...STANCES),
        fc.constantFrom("_", " ", "-"),
        async (order, stance, blank) => {
          const row = { ...cells, stance: stance.toLowerCase().replaceAll("_", blank) };
          const text = `${order.join(",")}\n${order.map((name) => `"${row[name as keyof typeof row]}"`).join(",")}\n`;
          const all = await read(text);
          expect(recordsOf(all, "position")).toMatchObject([
            { actor: { name: "Norway" }, stance, treaty: "uncc", provisions: ["6", "7"], quote: "So." },
          ]);
        },
      ),
      { numRuns: 40 },
    );
  });
  it("says of an unknown column which is nearest, and of a missing one that it is", async () => {
    const all = await read("actor,stanse,issue\nNorway,opposes,privacy\n");
    expect(all.bad.map(({ field, reason }) => [field, reason])).toEqual([
      ["stanse", 'This column is none of a table of positions; the nearest is "stance".'],
      ["stance", "The table lacks this column."],
    ]);
    expect(all.reads).toEqual([]);
    expect((await read("actor,stance\nNorway,opposes\n")).bad[0]?.reason).toContain("what the positions are on");
  });
  it("says of a stance or a confidence that is none which is nearest, and reads the other rows", async () => {
    const all = await read(
      "actor,stance,issue,confidence\nNorway,oposes,privacy,\nNorway,opposes,privacy,sure\nNorway,opposes,privacy,\n",
    );
    expect(all.bad.map(({ origin, field, value }) => [origin.line, field, value])).toEqual([
      [2, "stance", "oposes"],
      [3, "confidence", "sure"],
    ]);
    expect(all.bad[0]?.reason).toBe("This is no stance; the nearest is OPPOSES.");
    expect(recordsOf(all, "position")).toHaveLength(1);
  });
  it("takes other names of columns, and what holds for all rows, from the command", async () => {
    const all = await read("Country,stance,provision\nJP,opposes,24\n", {
      columns: { actor: "Country" },
      settings: { treaty: "uncc", version: "rev2", confidence: "low" },
    });
    expect(recordsOf(all, "position")).toMatchObject([
      { actor: { name: "JP", iso2: "JP" }, treaty: "uncc", version: "rev2", confidence: "LOW" },
    ]);
    expect((await read("actor,stance,issue\n", { settings: { traety: "uncc" } })).bad[0]?.field).toBe("traety");
  });
  it("takes a row that stands twice once", async () => {
    const all = await read("actor,stance,issue\nNorway,opposes,privacy\nNorway,opposes,privacy\n");
    expect(recordsOf(all, "position")).toHaveLength(1);
    expect(all.leftOut).toHaveLength(1);
  });
});

describe("the example of docs/import-positions.md", () => {
  const graph = useGraph();
  const page = readFileSync(new URL("../../../docs/import-positions.md", import.meta.url), "utf8");
  const example = /```csv\n([^`]+)```/.exec(page)?.[1] ?? "";
  const told: BadRow[] = [];
  const load = (text: string, source: string) =>
    importFiles(
      graph.store,
      { format: positions, files: [write(text)], source, options: {}, skipBad: false, today: "2026-11-25" },
      { onBad: (row) => told.push(row), onProgress: () => {} },
    );
  beforeAll(async () => {
    expect(await load(example, "positions"), JSON.stringify(told)).toMatchObject({
      status: "imported",
      rows: 3,
      bad: 0,
    });
  });
  const ask = async (): Promise<string[]> => {
    const { ask: answer } = await graph.get(
      '{ ask(question: "What does Norway say about Article 6?") { readings { positions { id } } } }',
    );
    type Ids = { readonly positions: readonly { readonly id: string }[] };
    return answer.readings.flatMap(({ positions: held }: Ids) => held.map(({ id }) => id));
  };

  it("is listed with its source, its confidence and its evidence, and marked as imported", async () => {
    const { positions: found } = await graph.get(
      `{ positions(filter: { provisions: ["uncc/final/6"], actors: ["state:no"], thisVersionOnly: true }) { nodes {
          id stance confidence importedFrom evidence { document { title } quote } } } }`,
    );
    expect(found.nodes.filter(({ importedFrom }: { importedFrom: string | null }) => importedFrom !== null)).toEqual([
      {
        id: "positions:ours:2",
        stance: "SUPPORTS",
        confidence: "MEDIUM",
        importedFrom: "positions",
        evidence: [{ document: { title: "Statement of Norway" }, quote: "We support this article." }],
      },
    ]);
    const { position } = await graph.get('{ position(id: "pos-0140") { importedFrom } }');
    expect(position.importedFrom).toBeNull();
  });
  it("is found under the numbers that the provision had in earlier texts", async () => {
    const { positions: found } = await graph.get(
      '{ positions(filter: { provisions: ["uncc/final/24"], actors: ["state:jp"] }) { nodes { id } } }',
    );
    expect(found.nodes.map(({ id }: { id: string }) => id)).toContain("positions:ours:3");
  });
  it("answers a question in plain words", async () => {
    expect(await ask()).toContain("positions:ours:2");
  });
  it("is inherited by the members that the group had on the day", async () => {
    const { actor } = await graph.get(
      '{ actor(id: "state:ke") { positions(inherited: true, first: 100) { nodes { id inherited actor { id } } } } }',
    );
    expect(actor.positions.nodes).toContainEqual({
      id: "positions:ours:4",
      inherited: true,
      actor: { id: expect.stringMatching(/african-group/) },
    });
  });
  it("tells names that nobody has, with the nearest, and loads none", async () => {
    told.length = 0;
    const bad =
      "actor,stance,treaty,provision,issue\nNorwey,opposes,uncc,6,\nNorway,opposes,uncc,999,\nNorway,opposes,ucnc,,\nNorway,opposes,,,privcy\n";
    expect(await load(bad, "positions-bad")).toMatchObject({ status: "refused", rows: 0 });
    expect(told.map(({ origin, field, reason }) => [origin.line, field, /nearest/.test(reason)])).toEqual([
      [2, "actor", true],
      [3, "provision", false],
      [4, "treaty", true],
      [5, "issue", true],
    ]);
  });
});
