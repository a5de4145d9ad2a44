import type { ApolloServerOptions } from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import { type DocumentNode, type ExecutionResult, GraphQLError } from "graphql";
import { StoreError } from "../store/errors.ts";
import type { Store } from "../store/port.ts";
import { withTimeout } from "../store/timeout.ts";
import { executeOften } from "./compiled.ts";
import type { Context } from "./context.ts";
import { readGraph, schema } from "./execute.ts";
import { type ErrorLog, formatError, toldOf } from "./format-error.ts";
import type { Memory } from "./known.ts";
import type { Limits } from "./limits/settings.ts";
import type { Metrics } from "./observe/metrics.ts";
import { observe } from "./observe/observed-store.ts";
import { inSpan } from "./observe/trace.ts";
import type { Operation, RequestContext } from "./operation.ts";

type Gateway = NonNullable<ApolloServerOptions<RequestContext>["gateway"]>;
type OnSchema = Parameters<Gateway["onSchemaLoadOrUpdate"]>[0];

export interface Execution {
  readonly store: Store;
  readonly limits: Limits;
  readonly memory: Memory;
  readonly metrics: Metrics;
  /** Called with the cause of an internal error, the id that the client was given, and the operation. */
  readonly logError: (operation: Operation, ...error: Parameters<ErrorLog>) => void;
}

interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableValues: Record<string, unknown>;
}

/** An error of the whole request, by which the server says that it is out of order and when to come again. */
function outage(told: NonNullable<ReturnType<typeof toldOf>>): ExecutionResult {
  const http = { status: 503, headers: new HeaderMap([["retry-after", "2"]]) };
  return { data: null, errors: [new GraphQLError(told.message, { extensions: { code: told.code, http } })] };
}

/**
 * The answer as it may leave. Where the store failed in any part nothing of the answer is given, since a list that lacks
 * what could not be read looks like one that is whole.
 */
function publicResult(result: ExecutionResult, log: ErrorLog): ExecutionResult {
  for (const { originalError } of result.errors ?? []) {
    const told = originalError instanceof StoreError ? toldOf(originalError) : null;
    if (told) return outage(told);
  }
  return result.errors ? { ...result, errors: result.errors.map((error) => formatError(error, log)) } : result;
}

function rejecting(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  // It may be refused when nobody waits any longer.
  promise.catch(() => undefined);
  return { promise, reject };
}

async function run(asked: Asked, operation: Operation, { store, limits, memory, metrics, logError }: Execution) {
  const log: ErrorLog = (id, cause) => logError(operation, id, cause);
  // Once the engine is away nothing of the answer can leave, and the rest of its reads would wait for it one by one.
  const { promise: lost, reject: onLost } = rejecting();
  const observed = observe(store, operation, metrics, onLost);
  const execute = async (contextValue: Context) => executeOften({ ...asked, contextValue });
  const work = readGraph(store, memory, execute, observed, (state) => {
    operation.state = state;
  });
  work.catch(() => undefined);
  try {
    return publicResult(await withTimeout("The operation", limits.operationMs, Promise.race([work, lost])), log);
  } catch (error) {
    // The store was lost before or after the reads, or the time is over: an error of the request.
    const originalError = error instanceof Error ? error : new Error(String(error));
    return publicResult({ data: null, errors: [new GraphQLError(originalError.message, { originalError })] }, log);
  }
}

/**
 * Executes each request of the server on one graph, within its time: where a load replaced the graph meanwhile, the
 * request is executed again, with a context of its own, since the look-ups of the first are of the old graph. Apollo
 * Server takes an executor from a gateway only, so this is one.
 */
export function readTogether(execution: Execution): Gateway {
  let onSchema: OnSchema | null = null;
  return {
    onSchemaLoadOrUpdate(callback) {
      onSchema = callback;
      return () => {};
    },
    async load() {
      onSchema?.({ apiSchema: schema, coreSupergraphSdl: "" });
      return {
        executor: async ({ document, operationName, request, context: given }) => {
          // Apollo Server passes on what the endpoint gave it, and does not know its type here.
          const { operation } = given as RequestContext;
          const asked = {
            document,
            operationName: operationName ?? undefined,
            variableValues: request.variables ?? {},
          };
          const attributes = {
            "graphql.operation.name": operationName ?? "",
            "travaux.request.id": operation.id,
            "travaux.nodes": operation.nodes ?? 0,
          };
          const result = await inSpan("graphql.execute", attributes, () => run(asked, operation, execution));
          if (!operation.wantsCost) return result;
          const cost = { nodes: operation.nodes, limit: execution.limits.nodes };
          return { ...result, extensions: { ...result.extensions, cost } };
        },
      };
    },
    async stop() {},
  };
}
