import type { ApolloServerOptions } from "@apollo/server";
import { execute, GraphQLError, type GraphQLSchema } from "graphql";
import type { Store } from "../store/port.ts";
import type { Context } from "./context.ts";

type Gateway = NonNullable<ApolloServerOptions<Context>["gateway"]>;
type OnSchema = Parameters<Gateway["onSchemaLoadOrUpdate"]>[0];

/**
 * Executes each request of the server on one graph: where a load replaced the graph meanwhile, the request is executed
 * again, with a context of its own, since the look-ups of the first are of the old graph. Apollo Server takes an executor
 * from a gateway only, so this is one.
 */
export function readTogether(store: Store, schema: GraphQLSchema, makeContext: () => Context): Gateway {
  let onSchema: OnSchema | null = null;
  return {
    onSchemaLoadOrUpdate(callback) {
      onSchema = callback;
      return () => {};
    },
    async load() {
      onSchema?.({ apiSchema: schema, coreSupergraphSdl: "" });
      return {
        executor: async ({ document, operationName, request }) => {
          try {
            return await store.readTogether(async () =>
              execute({
                schema,
                document,
                operationName,
                variableValues: request.variables ?? {},
                contextValue: makeContext(),
              }),
            );
          } catch (error) {
            // The store was lost before or after the reads: an error of the request, as if a field had met it.
            const originalError = error instanceof Error ? error : new Error(String(error));
            return { data: null, errors: [new GraphQLError(originalError.message, { originalError })] };
          }
        },
      };
    },
    async stop() {},
  };
}
