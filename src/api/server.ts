import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import fastifyApollo, { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import fastifyStatic from "@fastify/static";
import fastify, { type FastifyInstance } from "fastify";
import { GraphQLError } from "graphql";
import type { Store } from "../store/port.ts";
import type { Context } from "./context.ts";
import { contextOf, schema } from "./execute.ts";
import { type ErrorLog, formatError } from "./format-error.ts";
import { SECURITY_HEADERS } from "./headers.ts";
import { httpStatusPlugin } from "./http-status.ts";
import { readTogether } from "./read-together.ts";

export interface ServerOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether the data set is loaded; until then requests are answered with SERVICE_UNAVAILABLE. */
  readonly isLoaded: () => boolean;
  readonly logError: ErrorLog;
}

export interface RunningServer {
  readonly url: string;
  /** Lets requests in flight end, ten seconds at most, and refuses new ones. */
  stop(): Promise<void>;
}

const MAX_BODY = 100 * 1024;
const CLIENT = fileURLToPath(new URL("../../dist/client/", import.meta.url));

async function makeApp({ store, isLoaded, logError }: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: MAX_BODY,
    requestTimeout: 10_000,
    keepAliveTimeout: 60_000,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 200 },
  });
  app.addHook("onSend", async (_, reply) => {
    reply.headers(SECURITY_HEADERS);
  });
  app.get("/healthz", async () => ({ status: "up" }));
  app.get("/readyz", async (_, reply) => {
    const ready = isLoaded() && (await store.isReady());
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });
  const apollo = new ApolloServer<Context>({
    gateway: readTogether(store, schema, () => contextOf(store)),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    hideSchemaDetailsFromClientErrors: true,
    plugins: [
      fastifyApolloDrainPlugin(app),
      httpStatusPlugin,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
    formatError: (formatted, error) => {
      const found = error instanceof GraphQLError ? error : null;
      if (!found) return formatted;
      const told = formatError(found, logError);
      return { ...told.toJSON(), extensions: { ...told.extensions } };
    },
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    path: "/graphql",
    method: ["GET", "POST"],
    context: async () => {
      if (!isLoaded()) {
        throw new GraphQLError("The data is not loaded yet; try again in a few seconds.", {
          extensions: { code: "SERVICE_UNAVAILABLE", http: { status: 503 } },
        });
      }
      return contextOf(store);
    },
  });
  if (existsSync(CLIENT)) {
    await app.register(fastifyStatic, { root: CLIENT, index: ["index.html"] });
    // A browser that follows a link to a request gets a page that shows and runs it; a program gets the answer.
    app.addHook("onRequest", async (request, reply) => {
      const asksForPage = request.headers.accept?.includes("text/html") === true;
      if (request.method === "GET" && asksForPage && request.url.split("?")[0] === "/graphql") {
        return reply.sendFile("graphql.html");
      }
    });
  }
  return app;
}

/** Serves the API and the explorer. Throws what listening throws: a port in use, an address that is not ours. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const app = await makeApp(options);
  const url = await app.listen({ host: options.host, port: options.port });
  return { url, stop: () => app.close() };
}
