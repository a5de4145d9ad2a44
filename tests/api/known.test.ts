import { describe, expect, it } from "vitest";
import { executeRequest, readGraph } from "../../src/api/execute.ts";
import { Memory } from "../../src/api/known.ts";
import type { Store } from "../../src/store/port.ts";
import { useGraph } from "../support/graph.ts";
import { storeWith } from "./serve.ts";

const graph = useGraph();
const REQUEST = `{ positions(filter: { provisions: ["uncc/final/6(2)"] }, first: 50) { totalCount nodes {
  label actor { name memberOf { group { name } } } provision { label parts { label } } evidence { document { title } } } }
  issues { label narrower { label } } actors(search: "india") { nodes { name } } }`;

/** The store with its states named by `nameOf`, and what was read of it. */
function watched(nameOf: () => string | null): { store: Store; read: string[] } {
  const read: string[] = [];
  const store = storeWith(graph.store, {
    read: (statement, parameters) => {
      read.push(statement.name);
      return graph.store.read(statement, parameters);
    },
    readTogether: (work) => work(nameOf()),
  });
  return { store, read };
}

describe("what is known of the graph", () => {
  it("is not read again while the graph is the same, and answers alike", async () => {
    const { store, read } = watched(() => "one");
    const first = await executeRequest(store, REQUEST);
    expect(first.errors).toBeUndefined();
    expect(read.length).toBeGreaterThan(5);
    read.length = 0;
    expect(await executeRequest(store, REQUEST)).toEqual(first);
    expect(read).toEqual([]);
  });

  it("serves another request that asks for a part of it", async () => {
    const { store, read } = watched(() => "one");
    await executeRequest(store, REQUEST);
    read.length = 0;
    const { data } = await executeRequest(store, `{ position(id: "pos-0140") { actor { name } } }`);
    const known = read.length;
    expect(data).toMatchObject({ position: { actor: { name: expect.stringMatching(/./) } } });
    const { store: blank, read: all } = watched(() => null);
    await executeRequest(blank, `{ position(id: "pos-0140") { actor { name } } }`);
    expect(known).toBeLessThanOrEqual(all.length);
  });

  it("is forgotten when the graph is another", async () => {
    let state = "one";
    const { store, read } = watched(() => state);
    await executeRequest(store, REQUEST);
    const all = read.length;
    state = "two";
    read.length = 0;
    await executeRequest(store, REQUEST);
    expect(read).toHaveLength(all);
  });

  it("is nothing where the state has no name", async () => {
    const { store, read } = watched(() => null);
    await executeRequest(store, REQUEST);
    const all = read.length;
    await executeRequest(store, REQUEST);
    expect(read).toHaveLength(2 * all);
  });

  it("holds nothing that was read while the graph was replaced", async () => {
    const { store, read } = watched(() => "one");
    const torn = storeWith(store, {
      readTogether: async (work) => {
        await work("one");
        throw new Error("The graph was replaced.");
      },
    });
    const memory = new Memory(1000);
    const ask = (from: Store) =>
      readGraph(from, memory, ({ batch }) => Promise.resolve(batch.position.load("pos-0140")));
    await expect(ask(torn)).rejects.toThrow("replaced");
    expect(read).toHaveLength(1);
    await ask(store);
    expect(read).toHaveLength(2);
    await ask(store);
    expect(read).toHaveLength(2);
  });

  it("is no more than it was told to keep, and the last asked for", () => {
    const memory = new Memory(6);
    const add = (key: string) => {
      const recall = memory.recall("one");
      recall.add("list", key, ["a", "b"]);
      recall.keep();
    };
    for (const key of ["1", "2", "3"]) add(key);
    const known = ["1", "2", "3"].filter((key) => memory.recall("one").get("list", key) !== undefined);
    expect(known).toEqual(["2", "3"]);
  });

  it("cannot be changed by whom it is given to", async () => {
    const { store } = watched(() => "one");
    const memory = new Memory(1000);
    const ask = () => readGraph(store, memory, ({ batch }) => Promise.resolve(batch.entriesOfActor.load("state:in")));
    await ask();
    const known = await ask();
    expect(known.length).toBeGreaterThan(1);
    expect(() => known.reverse()).toThrow(TypeError);
    expect(() => Object.assign(known[0] ?? {}, { stance: "SUPPORTS" })).toThrow(TypeError);
  });
});
