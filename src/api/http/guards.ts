import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Admission } from "../limits/admission.ts";
import type { RateLimiter } from "../limits/rate.ts";
import type { Limits } from "../limits/settings.ts";
import type { Metrics } from "../observe/metrics.ts";
import { BUSY, refuse } from "./refuse.ts";

/** Refuses what is too long or packed, on every path. */
export function guardShape(app: FastifyInstance, limits: Limits, metrics: Metrics): void {
  app.addHook("onRequest", async (request, reply) => {
    if (Buffer.byteLength(request.raw.url ?? "") > limits.urlKb * 1024) {
      metrics.refused.inc({ reason: "url" });
      return refuse(
        request,
        reply,
        414,
        "BAD_USER_INPUT",
        `The URL is over ${limits.urlKb} KB; send the request by POST.`,
      );
    }
    const encoding = request.headers["content-encoding"];
    if (encoding !== undefined && encoding.toLowerCase() !== "identity") {
      metrics.refused.inc({ reason: "encoding" });
      return refuse(request, reply, 415, "BAD_USER_INPUT", "A body must not be compressed; send it as it is.");
    }
  });
}

/** Refuses an address that asks too often. */
export function guardRate(scope: FastifyInstance, limiter: RateLimiter, limit: number, metrics: Metrics): void {
  scope.addHook("onRequest", async (request, reply) => {
    const wait = limiter.take(request.ip);
    if (wait === null) return;
    metrics.refused.inc({ reason: "rate" });
    reply.header("retry-after", String(wait));
    return refuse(
      request,
      reply,
      429,
      "RATE_LIMITED",
      `More than ${limit} requests in 10 seconds from one address; try again in ${wait} ${wait === 1 ? "second" : "seconds"}.`,
    );
  });
}

/** Lets in as many operations as can be done at once; those who waited too long for it are turned away. */
export function guardLoad(scope: FastifyInstance, admission: Admission, metrics: Metrics): void {
  const admitted = new WeakSet<FastifyRequest>();
  scope.addHook("preHandler", async (request, reply) => {
    if (!(await admission.enter())) {
      metrics.refused.inc({ reason: "busy" });
      reply.header("retry-after", "1");
      return refuse(request, reply, 503, "SERVICE_UNAVAILABLE", BUSY);
    }
    // One who went away while waiting leaves the place to the next.
    if (request.raw.socket.destroyed) return admission.leave();
    admitted.add(request);
  });
  const leave = async (request: FastifyRequest) => {
    if (admitted.delete(request)) admission.leave();
  };
  // The answer is made once it is sent; the reply of a client that went away may never be.
  scope.addHook("onSend", leave);
  scope.addHook("onResponse", leave);
  scope.addHook("onRequestAbort", leave);
}
