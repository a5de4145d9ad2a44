import { afterAll, beforeAll } from "vitest";
import { executeRequest } from "../../src/api/execute.ts";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { loadDataset } from "../../src/load/load.ts";
import { openEmbeddedStore } from "../../src/store/embedded/open.ts";
import type { Store } from "../../src/store/port.ts";
import { GRAPH } from "./read-graph.ts";

export type Request = (request: string, variables?: Record<string, unknown>) => Promise<unknown>;

/** The data of a folder, the real one unless told, in a store in memory, loaded once a file; gives what a GraphQL request is answered. */
export function loadedStore(folder = GRAPH): Request {
  let store: Store | undefined;
  beforeAll(async () => {
    store = await openEmbeddedStore({ file: null });
    await loadDataset(store, readCheckedDataset(folder));
  }, 60_000);
  afterAll(() => store?.close());
  return async (request, variables = {}) => {
    if (!store) throw new Error("The store is not loaded yet.");
    const { data, errors } = await executeRequest(store, request, variables);
    if (errors?.[0]) throw errors[0];
    return data;
  };
}
