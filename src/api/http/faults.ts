import type { Socket } from "node:net";
import type { FastifyError, FastifyInstance } from "fastify";
import type { Limits } from "../limits/settings.ts";
import type { Log } from "../observe/log.ts";
import type { Metrics } from "../observe/metrics.ts";
import { refusalBody, refuse } from "./refuse.ts";

/** What a client is told of a request that the HTTP server itself refused, by status. */
function reasonOf(status: number, limits: Limits): string {
  switch (status) {
    case 413:
      return `The body is over ${limits.bodyKb} KB; send less.`;
    case 415:
      return "The body must be JSON, with content-type application/json.";
    default:
      return "The request could not be read; send JSON as GraphQL over HTTP has it.";
  }
}

/** Replies of one shape to what goes wrong outside GraphQL; the cause of a fault of ours goes to the log only. */
export function answerFaults(app: FastifyInstance, limits: Limits, metrics: Metrics, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) {
      if (status === 413) metrics.refused.inc({ reason: "size" });
      return refuse(request, reply, status, "BAD_USER_INPUT", reasonOf(status, limits));
    }
    log.error({ errorId: request.id, err: error }, "a request failed outside GraphQL");
    const message = `Something went wrong here; it is logged as ${request.id}.`;
    return reply
      .code(500)
      .header("content-type", "application/json; charset=utf-8")
      .send(refusalBody("INTERNAL_SERVER_ERROR", message, { id: request.id }));
  });
  app.setNotFoundHandler((request, reply) =>
    refuse(request, reply, 404, "BAD_USER_INPUT", "There is nothing at this address; GraphQL is at /graphql."),
  );
}

const STATUS: Readonly<Record<string, readonly [number, string, string]>> = {
  HPE_HEADER_OVERFLOW: [
    431,
    "Request Header Fields Too Large",
    "The headers are too large; send fewer or shorter ones.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, "Request Timeout", "The request did not come in time."],
};

/** Ends a connection whose bytes are no request, with a reply where one can still be sent. */
export function endBadConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const [status, phrase, message] = STATUS[error.code ?? ""] ?? [400, "Bad Request", "The request is not HTTP."];
  if (socket.writable) {
    const body = refusalBody("BAD_USER_INPUT", message);
    const head = `HTTP/1.1 ${status} ${phrase}\r\ncontent-type: application/json; charset=utf-8\r\nx-content-type-options: nosniff\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n`;
    socket.write(head + body);
  }
  socket.destroySoon();
}
