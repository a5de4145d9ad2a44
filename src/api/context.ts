import type { Run } from "../ask/types.ts";
import type { Store } from "../store/port.ts";
import { type Batch, makeBatch } from "./batch.ts";

/** What every resolver is given: the store, the look-ups of this request, and the API itself for requests within one. */
export interface Context {
  readonly store: Store;
  readonly batch: Batch;
  readonly run: Run;
}

export function makeContext(store: Store, run: Run): Context {
  return { store, batch: makeBatch(store), run };
}

/** A field: what it hangs on and its arguments in, a domain value out. */
export type Resolver<Parent, Arguments = unknown> = (parent: Parent, args: Arguments, context: Context) => unknown;
