import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, it } from "vitest";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { EXPORT_FORMATS } from "../../src/export/formats.ts";
import { writeNdjson } from "../../src/export/ndjson/write.ts";
import { isRestored, restoreGraph } from "../../src/export/restore.ts";
import { openSource } from "../../src/export/source.ts";
import { ungaVotes } from "../../src/import/formats/unga-votes/unga-votes.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { loadDataset, loadedHash } from "../../src/load/load.ts";
import type { Store } from "../../src/store/port.ts";
import { removeIncoming } from "../../src/store/statements/restore.ts";
import { filesOf, ndjsonOf, sourceOf, textOf } from "../export/graph-of.ts";
import { randomGraph } from "../export/random-graph.ts";
import { writePackage } from "../import/roll-calls.ts";
import { describeEngines, describeNeo4j, openEmptyEmbedded, openEmptyNeo4j } from "../support/engines.ts";
import { temporaryFolders } from "../support/folder.ts";
import { DATA, dataOf } from "../support/graph.ts";
import { reading, writing } from "../support/statements.ts";

const dataset = readCheckedDataset(DATA);
const newFolder = temporaryFolders();
const leftOver = reading(
  "MATCH (node) WHERE node:Incoming OR node:Retired OR node:Staged RETURN count(node) AS nodes ORDER BY nodes",
);

/** The dossier and three roll calls beside it. */
async function fill(store: Store): Promise<void> {
  await loadDataset(store, dataset);
  await importFiles(
    store,
    {
      ...{ format: ungaVotes, files: writePackage(newFolder()), source: "unga-votes", options: {}, skipBad: false },
      today: "2026-11-25",
    },
    { onBad: () => {}, onProgress: () => {} },
  );
}

function fileOf(text: string): string {
  const file = join(newFolder(), "graph.ndjson");
  writeFileSync(file, text);
  return file;
}

describeEngines("an exported graph", (open) => {
  it("holds each node and relationship of the store once, imports too", async () => {
    const store = await open();
    await fill(store);
    const lines = (await ndjsonOf(store)).trimEnd().split("\n");
    const [held] = await store.read(
      reading(
        `CALL () { MATCH (node) WHERE node:Entity OR node:Region OR node:Gap OR node:ImportSource RETURN count(node) AS nodes }
         CALL () { MATCH (:Entity)-[link]->(:Entity) RETURN count(link) AS relationships }
         RETURN nodes AS nodes, relationships AS relationships ORDER BY nodes`,
      ),
      {},
    );
    expect(JSON.parse(lines.at(-1) ?? "")).toEqual(held);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((line) => line.includes('"unga-votes:11"')).length).toBeGreaterThan(3);
    expect(lines.length).toBe(Number(held?.nodes) + Number(held?.relationships) + 2);
  });

  it("is equal byte for byte when it is exported again, and after it was loaded from its own file", async () => {
    const store = await open();
    await fill(store);
    const first = await ndjsonOf(store);
    expect(await ndjsonOf(store)).toBe(first);
    await restoreGraph(store, fileOf(first));
    expect(await ndjsonOf(store)).toBe(first);
    expect(await store.read(leftOver, {})).toEqual([{ nodes: 0 }]);
    expect(await loadedHash(store)).toBe(dataset.hash);
  });

  it("answers as before once it is loaded, its text index too", async () => {
    const store = await open();
    await fill(store);
    const request = `{ position(id: "pos-0140") { stance provisions { id } evidence { document { id } } } vote(id: "unga-votes:11") { subject inFavour } suggest(text: "budapest") }`;
    const before = await dataOf(store, request);
    await restoreGraph(store, fileOf(await ndjsonOf(store)));
    expect(await dataOf(store, request)).toEqual(before);
    expect((await store.searchText("ad hoc committee", 3)).length).toBe(3);
  });

  it("takes the place of all that was held, and lets the program's own data take its place again", async () => {
    const store = await open();
    await loadDataset(store, dataset);
    const curated = await ndjsonOf(store);
    await fill(store);
    await restoreGraph(store, fileOf(curated));
    expect(await ndjsonOf(store)).toBe(curated);
    expect(await isRestored(store)).toBe(true);
    await loadDataset(store, dataset);
    expect(await isRestored(store)).toBe(false);
    expect(await ndjsonOf(store)).toBe(curated);
  });

  it("does not show what an import or a load has written and not published", async () => {
    const store = await open();
    await loadDataset(store, dataset);
    const before = await ndjsonOf(store);
    await store.write(async (transaction) => {
      await transaction.run(writing("CREATE (:Staged {stagedKey: 'staged:x', key: 'x'})"), {});
      await transaction.run(writing("CREATE (:Incoming {incomingKey: 'y', key: 'y'})"), {});
      await transaction.run(writing("CREATE (:Retired {key: 'z'})"), {});
      for (const label of ["Staged", "Incoming", "Retired"])
        await transaction.run(
          writing(
            `MATCH (actor:Actor {id: 'state:jp'}) MATCH (other:${label}) CREATE (actor)-[:CAST {choice: 'NO'}]->(other)`,
          ),
          {},
        );
    });
    expect(await ndjsonOf(store)).toBe(before);
    await store.write((transaction) => transaction.run(removeIncoming, { limit: 10 }));
    expect(await store.read(leftOver, {})).toEqual([{ nodes: 2 }]);
  });

  it("is refused where the store holds a property that the model does not know, since a copy would lose it", async () => {
    const store = await open();
    await loadDataset(store, dataset);
    await store.write((transaction) =>
      transaction.run(writing("MATCH (actor:Actor {id: 'state:jp'}) SET actor.colour = 'red'"), {}),
    );
    await expect(ndjsonOf(store)).rejects.toThrow("Actor state:jp has a property colour");
  });

  it("leaves what was held where the file is wrong, or a load fails in its midst", async () => {
    const store = await open();
    await loadDataset(store, dataset);
    const before = await ndjsonOf(store);
    const cut = before.slice(0, before.length - 400);
    await expect(restoreGraph(store, fileOf(cut))).rejects.toThrow("problem");
    const failing = restoreGraph(store, fileOf(before), (done) => {
      if (done > 5000) throw new Error("the disk is full");
    });
    await expect(failing).rejects.toThrow("the disk is full");
    expect(await ndjsonOf(store)).toBe(before);
    await restoreGraph(store, fileOf(before));
    expect(await ndjsonOf(store)).toBe(before);
    expect(await store.read(leftOver, {})).toEqual([{ nodes: 0 }]);
  });

  it("comes back as it was for any small graph of the model", { timeout: 120_000 }, async () => {
    const store = await open();
    const file = fileOf("");
    await fc.assert(
      fc.asyncProperty(randomGraph, async ({ nodes, links }) => {
        const text = await textOf(writeNdjson(sourceOf(nodes, links)));
        writeFileSync(file, text);
        await restoreGraph(store, file);
        expect(await ndjsonOf(store)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

describeNeo4j("a graph that goes from one engine to the other", (access) => {
  it("is equal byte for byte, there and back", async () => {
    const embedded = await openEmptyEmbedded();
    const neo4j = await openEmptyNeo4j(access);
    try {
      await fill(embedded);
      const first = await ndjsonOf(embedded);
      const file = fileOf(first);
      await restoreGraph(neo4j, file);
      const there = await ndjsonOf(neo4j);
      expect(there).toBe(first);
      writeFileSync(file, there);
      await restoreGraph(embedded, file);
      expect(await ndjsonOf(embedded)).toBe(readFileSync(file, "utf8"));
    } finally {
      await Promise.all([embedded.close(), neo4j.close()]);
    }
  });

  it("is the same in every format, whichever engine loaded the data files", async () => {
    const embedded = await openEmptyEmbedded();
    const neo4j = await openEmptyNeo4j(access);
    try {
      await fill(embedded);
      await fill(neo4j);
      for (const { name, write } of EXPORT_FORMATS) {
        const [first, second] = await Promise.all([openSource(embedded), openSource(neo4j)]);
        const [left, right] = await Promise.all([filesOf(write(first)), filesOf(write(second))]);
        // Compared apart, for the difference of two long texts takes minutes to draw.
        expect([...right.keys()], name).toEqual([...left.keys()]);
        for (const [file, text] of left) expect(right.get(file) === text, `${name} ${file} is equal`).toBe(true);
      }
    } finally {
      await Promise.all([embedded.close(), neo4j.close()]);
    }
  });
});
