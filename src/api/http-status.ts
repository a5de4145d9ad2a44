import type { ApolloServerPlugin } from "@apollo/server";
import type { RequestContext } from "./operation.ts";

const REFUSED = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/**
 * GraphQL over HTTP: a well-formed reply in application/json has status 200 even where the request was refused before it
 * ran; one in application/graphql-response+json has 400, and so has, in either, one that is past a limit.
 */
export const httpStatusPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, contextValue: { operation } }) {
        const errors = response.body.kind === "single" ? (response.body.singleResult.errors ?? []) : [];
        operation.code ??= errors.length === 0 ? null : String(errors[0]?.extensions?.code);
        const accepts = request.http?.headers.get("accept") ?? "";
        const isRefused = errors.some(({ extensions }) => REFUSED.has(String(extensions?.code)));
        const isOlder = !accepts.includes("application/graphql-response+json") && accepts.includes("application/json");
        const isLowered = isRefused && isOlder && !operation.isPastLimit;
        if (isLowered && response.http.status === 400) response.http.status = 200;
      },
    };
  },
};
