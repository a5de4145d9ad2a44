import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { executeRequest } from "../../src/api/execute.ts";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { loadDataset } from "../../src/load/load.ts";
import { openEmbeddedStore } from "../../src/store/embedded/open.ts";
import type { Store } from "../../src/store/port.ts";

export const DATA = fileURLToPath(new URL("../../graph/data/", import.meta.url));

// biome-ignore lint/suspicious/noExplicitAny: a test says in its expectation what the answer holds.
export type Data = any;

/** Runs a request and gives its data; an error fails the test. */
export async function dataOf(store: Store, query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const { data, errors } = await executeRequest(store, query, variables);
  if (errors?.[0]) throw errors[0].originalError ?? errors[0];
  return data;
}

export interface LoadedGraph {
  readonly store: Store;
  /** The data of a request; an error fails the test. */
  get(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The messages of a request's errors. */
  errors(query: string, variables?: Record<string, unknown>): Promise<string[]>;
}

/** The whole graph in memory, loaded once for the suite that calls this. */
export function useGraph(): LoadedGraph {
  let store: Store | null = null;
  const open = (): Store => {
    if (!store) throw new Error("The graph is loaded before the first test, not while tests are collected.");
    return store;
  };
  beforeAll(async () => {
    store = await openEmbeddedStore({ file: null });
    await loadDataset(store, readCheckedDataset(DATA));
  });
  afterAll(() => store?.close());
  return {
    get store() {
      return open();
    },
    get: (query, variables) => dataOf(open(), query, variables),
    errors: async (query, variables = {}) =>
      ((await executeRequest(open(), query, variables)).errors ?? []).map(({ message }) => message),
  };
}
