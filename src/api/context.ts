import type { Run } from "../ask/types.ts";
import type { Vocabulary } from "../ask/vocabulary.ts";
import type { LedgerEntry } from "../domain/ledger.ts";
import type { Store } from "../store/port.ts";
import { type Batch, makeBatch } from "./batch.ts";
import { type Recall, rememberReads } from "./known.ts";
import { lookOn } from "./observe/observed-store.ts";
import { loadVocabulary } from "./vocabulary.ts";

/** What every resolver is given: the store, the look-ups of this request, and the API itself for requests within one. */
export interface Context {
  readonly store: Store;
  readonly batch: Batch;
  /** Runs a request within this one; it shares the look-ups. */
  readonly run: Run;
  /** The words of the graph, read or checked once a request. */
  vocabulary(): Promise<Vocabulary>;
  /** What was read of the ledger as a whole, by treaty and stances: a list and its coverage share it. */
  readonly wholes: Map<string, Promise<LedgerEntry[]>>;
}

/** A context whose requests within it are put to `execute`. What `recall` knows is not read. */
export function makeContext(
  from: Store,
  recall: Recall,
  execute: (context: Context, ...request: Parameters<Run>) => ReturnType<Run>,
): Context {
  const store = lookOn({ ...from, ...rememberReads(from, recall) }, from);
  let words: Promise<Vocabulary> | null = null;
  const context: Context = {
    store,
    batch: makeBatch(from, recall),
    run: (query, variables) => execute(context, query, variables),
    vocabulary: () => {
      words ??= loadVocabulary(store);
      return words;
    },
    wholes: new Map(),
  };
  return context;
}

/** A field: what it hangs on and its arguments in, a domain value out. */
export type Resolver<Parent, Arguments = unknown> = (parent: Parent, args: Arguments, context: Context) => unknown;
