import { type DocumentNode, type ExecutionResult, execute, GraphQLError, parse, validate } from "graphql";
import type { Store } from "../store/port.ts";
import { type Context, makeContext } from "./context.ts";
import { formatError } from "./format-error.ts";
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
export function contextOf(store: Store): Context {
  return makeContext(store, async (context, query, variables) => {
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

/** Runs a GraphQL request against the store, without a server. Errors keep their cause; formatError makes them public. */
export function executeRequest(
  store: Store,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<ExecutionResult> {
  // A load in the midst of a request would show it two graphs.
  return store.readTogether(async () => executeIn(contextOf(store), query, variables));
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
