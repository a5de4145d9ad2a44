import { beforeAll, describe, expect } from "vitest";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { type ImportReport, type ImportRequest, importFiles } from "../../src/import/import-files.ts";
import type { BadRow } from "../../src/import/record.ts";
import { loadDataset } from "../../src/load/load.ts";
import type { Store } from "../../src/store/port.ts";
import { type Answered, ask, repeat } from "../questions/ask.ts";
import { describeNeo4j, openEmptyEmbedded, openEmptyNeo4j } from "./engines.ts";
import { DATA, type Data, dataOf } from "./graph.ts";

const dataset = readCheckedDataset(DATA);

/** Runs a suite on each engine, on one store that its tests share and into which they import. */
export function describeOnBoth(name: string, suite: (asked: Asked) => void): void {
  describe(`${name} (embedded)`, () => suite(useStore(openEmptyEmbedded)));
  describeNeo4j(`${name} (neo4j)`, (access) => suite(useStore(() => openEmptyNeo4j(access))));
}

/** The graph as those who ask it know it. */
export interface Asked {
  get(query: string): Promise<Data>;
  /** How many actions a filter finds. */
  count(filter: string): Promise<number>;
  /** Ids of the Members of the United Nations that have done no such act. */
  without(filter: string): Promise<string[]>;
  /** The answer to a question in words; each request behind it must give the same again. */
  ask(question: string): Promise<Answered>;
  /** Imports files, under the name of their format unless one is given. */
  read(request: Pick<ImportRequest, "format" | "files"> & Partial<ImportRequest>): Promise<Told>;
}
export type Told = ImportReport & { readonly badRows: readonly BadRow[] };

/** The curated graph in a store that the tests of the suite share. */
function useStore(open: () => Promise<Store>): Asked {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await loadDataset(store, dataset);
    return () => store.close();
  });
  const get = (query: string) => dataOf(store, query);
  return {
    get,
    count: async (filter) => (await get(`{ actions(filter: { ${filter} }) { totalCount } }`)).actions.totalCount,
    without: async (filter) =>
      (
        await get(`{ actors(kinds: [STATE], memberOf: "un", without: { ${filter} }, first: 100) { nodes { id } } }`)
      ).actors.nodes.map(({ id }: Data) => id),
    ask: async (question) => {
      const answer = await ask(store, question);
      for (const reading of answer.readings) expect(await repeat(store, reading), question).toEqual([]);
      return answer;
    },
    read: async (request) => {
      const badRows: BadRow[] = [];
      const given = { source: request.format.name, options: {}, skipBad: false, today: "2026-11-25", ...request };
      const report = await importFiles(store, given, { onBad: (row) => badRows.push(row), onProgress: () => {} });
      return { ...report, badRows };
    },
  };
}
