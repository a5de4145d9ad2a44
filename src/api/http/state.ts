import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Store } from "../../store/port.ts";
import type { Terms } from "../limits/terms.ts";
import type { Metrics } from "../observe/metrics.ts";

/** Serves /healthz, whether the process is up, and /readyz, whether it can answer. */
export function serveHealth(app: FastifyInstance, store: Store, isLoaded: () => boolean): void {
  app.get("/healthz", async () => ({ status: "up" }));
  app.get("/readyz", async (_, reply) => {
    const ready = isLoaded() && (await store.isReady());
    return reply.code(ready ? 200 : 503).send({ status: ready ? "ready" : "not ready" });
  });
}

/** Whether a request was made on this machine. One that a proxy passed on was not, whoever the proxy is. */
function isLocal({ raw, headers }: FastifyRequest): boolean {
  const address = raw.socket.remoteAddress ?? "";
  const isLoopback = address === "::1" || /^(?:::ffff:)?127\./.test(address);
  return (
    isLoopback &&
    headers["x-forwarded-for"] === undefined &&
    headers.forwarded === undefined &&
    headers.via === undefined
  );
}

/** Serves /metrics for Prometheus to whom the terms allow; to others nothing is there. */
export function serveMetrics(app: FastifyInstance, metrics: Metrics, terms: Terms): void {
  if (terms.metrics === "off") return;
  app.get("/metrics", async (request, reply) => {
    if (terms.metrics === "loopback" && !isLocal(request)) return reply.callNotFound();
    return reply.header("content-type", metrics.contentType).send(await metrics.text());
  });
}
