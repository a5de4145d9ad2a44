import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import fastifyApollo from "@as-integrations/fastify";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { GraphQLError } from "graphql";
import type { Store } from "../store/port.ts";
import { formatError } from "./format-error.ts";
import { guardPlugin } from "./guard.ts";
import { guardLoad, guardRate } from "./http/guards.ts";
import { serveKept } from "./http/kept.ts";
import { httpStatusPlugin } from "./http-status.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { Memory } from "./known.ts";
import type { Admission } from "./limits/admission.ts";
import { writeAnswer } from "./limits/answer.ts";
import { RateLimiter } from "./limits/rate.ts";
import type { Limits } from "./limits/settings.ts";
import type { Terms } from "./limits/terms.ts";
import type { Log } from "./observe/log.ts";
import type { Metrics } from "./observe/metrics.ts";
import { report } from "./observe/report.ts";
import { beginOperation, COST_HEADER, type Operation, type RequestContext } from "./operation.ts";
import { readTogether } from "./read-together.ts";

export interface Endpoint {
  readonly store: Store;
  readonly isLoaded: () => boolean;
  readonly limits: Limits;
  readonly terms: Terms;
  readonly log: Log;
  readonly admission: Admission;
  readonly metrics: Metrics;
}

function makeApollo({ store, limits, metrics, log }: Endpoint): ApolloServer<RequestContext> {
  const logError = (operation: Operation | null, id: string, cause: unknown) =>
    log.error({ errorId: id, requestId: operation?.id, operation: operation?.name, err: cause }, "an operation failed");
  return new ApolloServer<RequestContext>({
    gateway: readTogether({ store, limits, memory: new Memory(limits.cacheRows), metrics, logError }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: limits.tokens },
    dangerouslyDisableValidation: true,
    stringifyResult: (answer) => writeAnswer(answer, limits.answerKb),
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      guardPlugin(limits),
      httpStatusPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: (_, error) => {
      const found =
        error instanceof GraphQLError ? error : new GraphQLError("", { originalError: new Error(String(error)) });
      const told = formatError(found, (id, cause) => logError(null, id, cause));
      return { ...told.toJSON(), extensions: { ...told.extensions } };
    },
  });
}

/** Serves GraphQL over HTTP at /graphql, behind its limits. */
export async function serveGraphql(app: FastifyInstance, endpoint: Endpoint): Promise<void> {
  const { store, isLoaded, limits, metrics, admission } = endpoint;
  const apollo = makeApollo(endpoint);
  await apollo.start();
  app.addHook("onClose", () => apollo.stop());
  const operations = new WeakMap<FastifyRequest, Operation>();
  await app.register(async (scope) => {
    guardRate(scope, new RateLimiter(limits.rate), limits.rate, metrics);
    guardLoad(scope, admission, metrics);
    serveKept(scope, { store, answers: new KeptAnswers(limits.answersKb), limits, isLoaded, operations });
    scope.addHook("onResponse", async (request, reply) => {
      const operation = operations.get(request);
      if (operation) report(operation, reply.statusCode, endpoint);
    });
    await scope.register(fastifyApollo(apollo), {
      path: "/graphql",
      method: ["GET", "POST"],
      context: async (request) => {
        const operation = beginOperation(request.id, limits.operationMs, request.headers[COST_HEADER] !== undefined);
        operations.set(request, operation);
        if (isLoaded()) return { operation };
        operation.code = "SERVICE_UNAVAILABLE";
        throw new GraphQLError("The data is not loaded yet; try again in a few seconds.", {
          extensions: { code: operation.code, http: { status: 503, headers: new Map([["retry-after", "2"]]) } },
        });
      },
    });
  });
}
