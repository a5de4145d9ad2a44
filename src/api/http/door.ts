import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from "node:http";
import { SECURITY_HEADERS } from "../headers.ts";
import type { Admission } from "../limits/admission.ts";
import type { Limits } from "../limits/settings.ts";
import type { Metrics } from "../observe/metrics.ts";
import { BUSY, MODERN, refusalBody } from "./refuse.ts";

/** Bytes of all headers of a request; the URL is bounded by a setting. */
const MAX_HEADERS = 16 * 1024;

const BODY = refusalBody("SERVICE_UNAVAILABLE", BUSY);
const HEADERS = { ...SECURITY_HEADERS, "retry-after": "1", "content-length": Buffer.byteLength(BODY) };

function turnAway(request: IncomingMessage, response: ServerResponse): void {
  const type = request.headers.accept?.includes(MODERN) ? MODERN : "application/json";
  response.writeHead(503, { ...HEADERS, "x-request-id": randomUUID(), "content-type": `${type}; charset=utf-8` });
  response.end(BODY);
}

/**
 * An HTTP server that turns operations away before anything else is made of them, where there is more to do than can be:
 * what is refused must cost a small part of what is answered, or refusing is all that is done.
 */
export function serverWithDoor(
  handle: RequestListener,
  limits: Limits,
  admission: Admission,
  metrics: Pick<Metrics, "refused">,
): Server {
  const options = {
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.idleMs,
    // Node looks for late requests every thirty seconds unless told, which would let them be as late.
    connectionsCheckingInterval: 500,
    maxHeaderSize: MAX_HEADERS,
  };
  const server = createServer(options, (request, response) => {
    const isOperation = request.url === "/graphql" || request.url?.startsWith("/graphql?");
    if (!isOperation || !admission.isRefused()) return handle(request, response);
    metrics.refused.inc({ reason: "busy" });
    turnAway(request, response);
  });
  server.setTimeout(limits.stalledMs);
  server.maxConnections = limits.connections;
  server.on("connection", () => admission.hear());
  return server;
}
