import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { prepareNames } from "../../src/api/prepare-names.ts";
import { loadVocabulary } from "../../src/api/vocabulary.ts";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { loadDataset } from "../../src/load/load.ts";
import { openEmbeddedStore } from "../../src/store/embedded/open.ts";
import { StoreError } from "../../src/store/errors.ts";
import type { Store } from "../../src/store/port.ts";
import { earlierRelease } from "../engines/children/earlier-release.ts";
import { DATA, useGraph } from "../support/graph.ts";
import { storeWith, useServers } from "./serve.ts";

const graph = useGraph();
const NAMES = "read/list-documents";

/** The store, with how often the names of documents were read, each time so many milliseconds late. */
function watched({ late = 0 } = {}): { store: Store; times: () => number } {
  let times = 0;
  const store = storeWith(graph.store, {
    read: async (statement, parameters) => {
      if (statement.name === NAMES) {
        times += 1;
        await wait(late);
      }
      return graph.store.read(statement, parameters);
    },
  });
  return { store, times: () => times };
}

describe("the names of the graph", () => {
  const serve = useServers();

  it("are read once for all who ask at once", async () => {
    const { store, times } = watched();
    const all = await Promise.all(Array.from({ length: 5 }, () => loadVocabulary(store)));
    expect(new Set(all).size).toBe(1);
    expect(times()).toBe(1);
  });

  it("are read to the end though the time of the first who asked is over", async () => {
    const { store, times } = watched({ late: 400 });
    const { ask } = await serve(store, { TRAVAUX_OPERATION_MS: "150" });
    const question = `{ ask(question: "Who objected to Article 17?") { status } }`;
    expect((await ask(question)).code).toBe("TIMEOUT");
    await loadVocabulary(store);
    // The words are indexed by now or soon.
    let reply = await ask(question);
    for (let tries = 0; reply.code === "TIMEOUT" && tries < 20; tries++) reply = await ask(question);
    expect(reply.body.data.ask.status).toBe("AMBIGUOUS");
    expect(times()).toBe(1);
  });

  it("are ready for the first question and the first search where they were prepared", async () => {
    const { store, times } = watched();
    await prepareNames(store);
    const { ask } = await serve(store);
    const { body } = await ask(
      `{ search(text: "russia", first: 1) { node { id } } ask(question: "Who objected to Article 17?") { status } }`,
    );
    expect(body.data).toMatchObject({ search: [{ node: { id: "state:ru" } }], ask: { status: "AMBIGUOUS" } });
    expect(times()).toBe(1);
  });

  it("are read again where reading them failed", async () => {
    let isAway = true;
    const { store: whole, times } = watched();
    const store = storeWith(whole, {
      read: (statement, parameters) =>
        isAway && statement.name === "read/list-events"
          ? Promise.reject(new StoreError("unavailable", "made to fail"))
          : whole.read(statement, parameters),
    });
    await expect(loadVocabulary(store)).rejects.toThrow("made to fail");
    isAway = false;
    expect((await loadVocabulary(store)).events.length).toBeGreaterThan(0);
    expect(times()).toBe(2);
  });

  it("are those of one release, whatever is loaded while they are read", { timeout: 60_000 }, async () => {
    const own = await openEmbeddedStore({ file: null });
    try {
      const dataset = readCheckedDataset(DATA);
      const earlier = earlierRelease(dataset);
      await loadDataset(own, dataset);
      let isFirst = true;
      const store = storeWith(own, {
        read: async (statement, parameters) => {
          if (statement.name === NAMES && isFirst) {
            isFirst = false;
            await loadDataset(own, earlier);
          }
          return own.read(statement, parameters);
        },
      });
      const words = await loadVocabulary(store);
      expect([words.hash, words.documents.length]).toEqual([earlier.hash, earlier.documents.length]);
      await loadDataset(own, dataset);
      const again = await loadVocabulary(store);
      expect([again.hash, again.documents.length]).toEqual([dataset.hash, dataset.documents.length]);
    } finally {
      await own.close();
    }
  });
});
