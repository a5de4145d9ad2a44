import { openEmbeddedStore } from "../store/embedded/open.ts";
import { StoreError } from "../store/errors.ts";
import type { Store } from "../store/port.ts";
import { loadIfChanged } from "./load-data.ts";
import { openStore } from "./open-store.ts";
import { Failure } from "./say.ts";

/** The configured store or, while a running server has its file, one in memory: both hold the same data. */
async function openForReading(): Promise<Store> {
  try {
    return await openStore(process.env);
  } catch (error) {
    const isBusy = error instanceof Failure && error.cause instanceof StoreError && error.cause.code === "busy";
    if (!isBusy) throw error;
    return openEmbeddedStore({ file: null });
  }
}

/** Runs with a store that holds the current data, and closes it whatever happens. */
export async function withLoadedStore<T>(data: string | undefined, work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openForReading();
  try {
    await loadIfChanged(store, data);
    return await work(store);
  } finally {
    await store.close();
  }
}
