import { StoreError } from "../../store/errors.ts";
import type { Store } from "../../store/port.ts";
import type { Operation } from "../operation.ts";
import type { Metrics } from "./metrics.ts";
import { inSpan } from "./trace.ts";

const origins = new WeakMap<Store, Store>();

/** Says that `store` only looks on `on`. */
export function lookOn(store: Store, on: Store): Store {
  origins.set(store, originOf(on));
  return store;
}

/** The store itself, where this one only looks on: what is kept for a store is kept for all that look on it. */
export function originOf(store: Store): Store {
  return origins.get(store) ?? store;
}

/**
 * The store as one operation sees it: what it asks is counted and timed, and refused once its time is over, so that
 * an operation of which nobody waits for the answer does no more work. `onLost` hears that the engine is away.
 */
export function observe(
  store: Store,
  operation: Operation,
  metrics: Metrics,
  onLost: (error: StoreError) => void,
): Store {
  const ask = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    if (performance.now() > operation.deadline)
      return Promise.reject(new StoreError("timeout", "The time of the operation is over."));
    operation.statements += 1;
    const end = metrics.statements.startTimer({ statement: name });
    return inSpan("store.read", { "travaux.statement": name }, work)
      .catch((error: unknown) => {
        if (error instanceof StoreError && error.code === "unavailable") onLost(error);
        throw error;
      })
      .finally(end);
  };
  const observed: Store = {
    engine: store.engine,
    read: (statement, parameters) => ask(statement.name, () => store.read(statement, parameters)),
    searchText: (text, limit) => ask("search-text", () => store.searchText(text, limit)),
    readTogether: (work) => store.readTogether(work),
    write: (work) => store.write(work),
    replace: (work) => store.replace(work),
    publish: (work) => store.publish(work),
    rebuild: (fill, publish) => store.rebuild(fill, publish),
    isReady: () => store.isReady(),
    close: () => store.close(),
  };
  return lookOn(observed, store);
}
