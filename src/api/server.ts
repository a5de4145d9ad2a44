import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import fastify, { type FastifyInstance } from "fastify";
import type { Store } from "../store/port.ts";
import { serveGraphql } from "./graphql-endpoint.ts";
import { SECURITY_HEADERS } from "./headers.ts";
import { serverWithDoor } from "./http/door.ts";
import { answerFaults, endBadConnection } from "./http/faults.ts";
import { guardShape } from "./http/guards.ts";
import { servePages } from "./http/pages.ts";
import { serveHealth, serveMetrics } from "./http/state.ts";
import { Admission } from "./limits/admission.ts";
import { type Limits, readLimits } from "./limits/settings.ts";
import { readTerms, type Terms } from "./limits/terms.ts";
import { type Log, silentLog } from "./observe/log.ts";
import { Metrics } from "./observe/metrics.ts";

export interface ServerOptions {
  readonly store: Store;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Whether the data set is loaded; until then requests are answered with SERVICE_UNAVAILABLE. */
  readonly isLoaded: () => boolean;
  /** Those of docs/limits.md unless told. */
  readonly limits?: Limits;
  readonly terms?: Terms;
  /** Nothing is logged unless told where. */
  readonly log?: Log;
}

export interface RunningServer {
  readonly url: string;
  /** Lets requests in flight end, ten seconds at most, and refuses new ones. */
  stop(): Promise<void>;
}

/** How long requests in flight may take once the server is to stop. */
const STOP_MS = 10_000;
function makeApp(limits: Limits, terms: Terms, admission: Admission, metrics: Metrics): FastifyInstance {
  const app = fastify({
    serverFactory: (handle) => serverWithDoor(handle, limits, admission, metrics),
    bodyLimit: limits.bodyKb * 1024,
    forceCloseConnections: "idle",
    routerOptions: { maxParamLength: 200 },
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    trustProxy: terms.trustedProxies.length > 0 ? [...terms.trustedProxies] : false,
    clientErrorHandler: endBadConnection,
  });
  app.addHook("onSend", async (request, reply) => {
    reply.headers(SECURITY_HEADERS).header("x-request-id", request.id);
  });
  return app;
}

/** Stops listening and waits for requests in flight; what is not done in time is cut off. */
async function stop(app: FastifyInstance, server: Server): Promise<void> {
  const deadline = setTimeout(() => server.closeAllConnections(), STOP_MS);
  // A connection between two requests would be kept open for its idle time.
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  try {
    await app.close();
  } finally {
    clearTimeout(deadline);
    clearInterval(idle);
  }
}

/** Serves the API and the explorer. Throws what listening throws: a port in use, an address that is not ours. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { store, isLoaded, log = silentLog } = options;
  const [limits, terms] = [options.limits ?? readLimits({}), options.terms ?? readTerms({})];
  const admission = new Admission(limits);
  const metrics = new Metrics(admission);
  const app = makeApp(limits, terms, admission, metrics);
  guardShape(app, limits, metrics);
  answerFaults(app, limits, metrics, log);
  serveHealth(app, store, isLoaded);
  serveMetrics(app, metrics, terms);
  await servePages(app);
  await serveGraphql(app, { store, isLoaded, limits, terms, log, admission, metrics });
  // Connections are taken up one a turn: those that come at once wait here, where too few places would drop them for seconds.
  const url = await app.listen({ host: options.host, port: options.port, backlog: limits.connections });
  return { url, stop: () => stop(app, app.server) };
}
