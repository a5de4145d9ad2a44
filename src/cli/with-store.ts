import type { Store } from "../store/port.ts";
import { loadIfChanged } from "./load-data.ts";
import { openStore } from "./open-store.ts";
import { readData } from "./read-data.ts";

/** Runs with a store that holds the current data, and closes it whatever happens. */
export async function withLoadedStore<T>(data: string | undefined, work: (store: Store) => Promise<T>): Promise<T> {
  const dataset = readData(data);
  const store = await openStore(process.env);
  try {
    await loadIfChanged(store, dataset);
    return await work(store);
  } finally {
    await store.close();
  }
}
