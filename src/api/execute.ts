import { type DocumentNode, type ExecutionResult, execute, GraphQLError, parse, validate } from "graphql";
import type { Store } from "../store/port.ts";
import { type Context, makeContext } from "./context.ts";
import { formatError } from "./format-error.ts";
import { Memory, type Recall } from "./known.ts";
import { makeSchema } from "./schema.ts";

export const schema = makeSchema();

/** Requests that were parsed and validated, by their text: `ask` sends the same few again and again. */
const prepared = new Map<string, DocumentNode>();
const MAX_PREPARED = 200;

function prepare(query: string): DocumentNode | readonly GraphQLError[] {
  const known = prepared.get(query);
  if (known) return known;
  try {
    const document = parse(query, { maxTokens: 2000 });
    const errors = validate(schema, document);
    if (errors.length > 0) return errors;
    if (prepared.size >= MAX_PREPARED) prepared.clear();
    prepared.set(query, document);
    return document;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

/** The context of one request; requests made within it run on the same store and share its look-ups. */
export function contextOf(store: Store, recall: Recall): Context {
  return makeContext(store, recall, async (context, query, variables) => {
    const result = await executeIn(context, query, variables);
    const [error] = result.errors ?? [];
    if (error) throw error.originalError ?? error;
    return { ...result.data };
  });
}

async function executeIn(
  contextValue: Context,
  query: string,
  variableValues: Record<string, unknown>,
): Promise<ExecutionResult> {
  const document = prepare(query);
  if (!("kind" in document)) return { errors: document };
  return execute({ schema, document, variableValues, contextValue });
}

/** Rows that are kept where no server says how many. */
const ROWS = 100_000;
const memories = new WeakMap<Store, Memory>();

function memoryOf(store: Store): Memory {
  let memory = memories.get(store);
  if (memory === undefined) {
    memory = new Memory(ROWS);
    memories.set(store, memory);
  }
  return memory;
}

/**
 * Runs reads on one state of the graph: a load in their midst would show them two. `work` is run again where there was
 * one, with a context of its own. What it read is kept in `memory`; the reads are put to `seen`, which may look on; `told` hears
 * the name of the state that all was read from, null where it has none.
 */
export async function readGraph<T>(
  store: Store,
  memory: Memory,
  work: (context: Context) => Promise<T>,
  seen: Store = store,
  told: (state: string | null) => void = () => {},
): Promise<T> {
  const { value, recall, state } = await store.readTogether(async (state) => {
    const recall = memory.recall(state);
    return { value: await work(contextOf(seen, recall)), recall, state };
  });
  recall.keep();
  told(state);
  return value;
}

/** Runs a GraphQL request against the store, without a server. Errors keep their cause; formatError makes them public. */
export function executeRequest(
  store: Store,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  return readGraph(store, memoryOf(store), (context) => executeIn(context, query, variables));
}

/** As `executeRequest`, with the errors as a client gets them. */
export async function answerRequest(
  store: Store,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  const result = await executeRequest(store, query, variables);
  return result.errors ? { ...result, errors: result.errors.map((error) => formatError(error)) } : result;
}
