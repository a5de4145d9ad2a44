import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "./context.ts";

const REFUSED = new Set(["GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]);

/**
 * GraphQL over HTTP: a well-formed reply in application/json has status 200 even where the request was refused before it
 * ran; one in application/graphql-response+json has 400.
 */
export const httpStatusPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accepts = request.http?.headers.get("accept") ?? "";
        const isRefused = errors?.some(({ extensions }) => REFUSED.has(String(extensions.code))) === true;
        const isOlder = !accepts.includes("application/graphql-response+json") && accepts.includes("application/json");
        if (isRefused && isOlder && response.http.status === 400) response.http.status = 200;
      },
    };
  },
};
