import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { intblocks } from "../../../src/import/formats/intblocks/intblocks.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import { temporaryFolders } from "../../support/folder.ts";
import { useGraph } from "../../support/graph.ts";
import { countBy, describeDataSet, readAll, recordsOf } from "../data-sets.ts";

const BLOCKS = [
  {
    id: "LAMP",
    name: "Lighthouse Union",
    blocktype: ["intorg"],
    status: "formal",
    includes: [
      { id: "FR", name: "France", type: "country", status: "member", joined: "1984-01" },
      { id: "JP", name: "Japan", type: "country", status: "member", joined: "1990", left: "2001-05-06" },
      { id: "NO", name: "Norway", type: "country", status: "observer" },
      { id: "AI", name: "Anguilla", type: "territory", status: "member" },
    ],
  },
  {
    id: "EU",
    name: "European Union",
    blocktype: ["political"],
    status: "formal",
    includes: [
      { id: "FR", name: "France", type: "country", status: "member" },
      { id: "JP", name: "Japan", type: "country", status: "member" },
    ],
  },
  {
    id: "WDLTR",
    name: "Left-to-right writing direction",
    blocktype: ["writingdirection"],
    status: "informal",
    includes: [],
  },
  { id: "LAMP", name: "Lighthouse Union", blocktype: ["intorg"], status: "formal", includes: [] },
];

describe("a collection of organizations", () => {
  const newFolder = temporaryFolders();
  const write = (...objects: readonly unknown[]) => {
    const file = join(newFolder(), "blocks.jsonl");
    writeFileSync(file, `${objects.map((object) => JSON.stringify(object)).join("\n")}\n`);
    return file;
  };
  const graph = useGraph();

  it("gives organizations and dated memberships; observers, shared traits and repetitions are left out", async () => {
    const all = await readAll(intblocks, [write(...BLOCKS)]);
    expect(recordsOf(all, "actor").map(({ id, kind, aliases }) => [id, kind, aliases])).toEqual([
      ["intblocks:lamp", "INTERGOVERNMENTAL_ORGANIZATION", ["LAMP"]],
      ["intblocks:eu", "GROUP", []],
    ]);
    expect(recordsOf(all, "membership").map(({ member, from, to }) => [member.iso2 ?? member.name, from, to])).toEqual([
      ["FR", "1984-01", undefined],
      ["JP", "1990", "2001-05-06"],
      ["AI", undefined, undefined],
      ["FR", undefined, undefined],
      ["JP", undefined, undefined],
    ]);
    expect(all.leftOut).toHaveLength(3);
  });
  it("says of an object without a name, or a line that is none, where it stands", async () => {
    const all = await readAll(intblocks, [write({ id: "X" }, { id: "Y", name: "Y", includes: ["FR"] }, 7)]);
    expect(all.bad.map(({ origin }) => origin.line)).toEqual([1, 2, 3]);
  });
  it("stands beside the curated memberships and doubles none", async () => {
    const europeans = async () =>
      (await graph.get('{ actor(id: "state:fr") { memberOf { group { id name } from confidence } } }')).actor.memberOf;
    const before = await europeans();
    const report = await importFiles(
      graph.store,
      {
        format: intblocks,
        files: [write(...BLOCKS)],
        source: "intblocks",
        options: {},
        skipBad: false,
        today: "2026-11-25",
      },
      { onBad: (row) => expect(row).toBeNull(), onProgress: () => {} },
    );
    expect(report).toMatchObject({ status: "imported", bad: 0 });
    expect(report.leftOut.get("memberships that the curated graph holds")).toBe(1);
    expect(report.leftOut.get("members that the graph does not hold")).toBe(1);
    const added = (await europeans()).filter(
      (one: unknown) => !before.some((old: unknown) => JSON.stringify(old) === JSON.stringify(one)),
    );
    expect(added).toEqual([
      { group: { id: "intblocks:lamp", name: "Lighthouse Union" }, from: "1984-01", confidence: "LOW" },
    ]);
    const { actor } = await graph.get('{ actor(id: "intblocks:lamp") { members(on: "1995") { actor { id } } } }');
    expect(actor.members.map(({ actor: { id } }: { actor: { id: string } }) => id).sort()).toEqual([
      "state:fr",
      "state:jp",
    ]);
  });
});

describeDataSet("organizations", (path) => {
  it("has 1,021 objects, 395 of whose memberships have the day or year of joining", async () => {
    const all = await readAll(intblocks, [path("intblocks.jsonl.gz")]);
    expect(all.bad.map(({ reason, value }) => [reason, value])).toEqual([]);
    const reasons = countBy(all.leftOut, ({ reason }) => reason);
    const left =
      (reasons["lists of countries that share a trait and form no group"] ?? 0) +
      (reasons["organizations that the collection holds twice are taken once"] ?? 0);
    expect(recordsOf(all, "actor").length + left).toBe(1_021);
    expect(recordsOf(all, "membership").filter(({ from }) => from !== undefined).length).toBeGreaterThan(0);
  });
});
