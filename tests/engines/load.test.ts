import { describe, expect, it } from "vitest";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { loadDataset, loadedHash } from "../../src/load/load.ts";
import { describeEngines } from "../support/engines.ts";
import { DATA, dataOf } from "../support/graph.ts";

const COUNTS = "{ dataset { hash counts { kind count } } }";

describeEngines("loading the curated graph", (open) => {
  const dataset = readCheckedDataset(DATA);

  it("prints counts that equal those of the data files and of the API", async () => {
    const store = await open();
    const { counts } = await loadDataset(store, dataset);
    expect(counts).toEqual({
      treaties: dataset.treaties.length,
      versions: dataset.versions.length,
      provisions: dataset.provisions.length,
      actors: dataset.actors.length,
      issues: dataset.issues.length,
      positions: dataset.positions.length,
      documents: dataset.documents.length,
      votes: dataset.votes.length,
      events: dataset.events.length,
      actions: dataset.actions.length,
    });
    const served = (await dataOf(store, COUNTS)).dataset;
    expect(served.hash).toBe(dataset.hash);
    expect(served.counts.map(({ count }: { count: number }) => count).sort()).toEqual(Object.values(counts).sort());
  });

  it("changes nothing when it is done twice", async () => {
    const store = await open();
    const first = await loadDataset(store, dataset);
    const record = `{ position(id: "pos-0140") { stance date provisions { id } evidence { document { id } } } actor(id: "state:gb") { memberOf { group { id } from to } } }`;
    const before = await dataOf(store, record);
    const second = await loadDataset(store, dataset);
    expect(second.counts).toEqual(first.counts);
    expect(await dataOf(store, record)).toEqual(before);
    expect(await loadedHash(store)).toBe(dataset.hash);
  });

  it("takes away what a later release has no more, and keeps the rest", async () => {
    const store = await open();
    await loadDataset(store, dataset);
    const positions = dataset.positions.filter(({ id }) => id !== "pos-0147");
    const members = dataset.members.filter(({ group }) => group !== "g7");
    await loadDataset(store, { ...dataset, positions, members, hash: "a later release" });
    const after = await dataOf(
      store,
      `{ gone: position(id: "pos-0147") { id } kept: position(id: "pos-0148") { id } g7: actor(id: "g7") { members { actor { id } } } }`,
    );
    expect(after).toEqual({ gone: null, kept: { id: "pos-0148" }, g7: { members: [] } });
    expect(await loadedHash(store)).toBe("a later release");
  });

  it("leaves the old graph where a load fails in its midst", async () => {
    const store = await open();
    await loadDataset(store, dataset);
    const failing = loadDataset(store, { ...dataset, hash: "a load that fails" }, (done) => {
      if (done > 3000) throw new Error("the disk is full");
    });
    await expect(failing).rejects.toThrow("the disk is full");
    expect(await loadedHash(store)).toBe(dataset.hash);
    expect((await dataOf(store, "{ positions { totalCount } }")).positions.totalCount).toBe(dataset.positions.length);
  });
});

describe("reading the data files", () => {
  it("gives the same hash every time, and another one when a file changes", () => {
    expect(readCheckedDataset(DATA).hash).toBe(readCheckedDataset(DATA).hash);
  });
});
