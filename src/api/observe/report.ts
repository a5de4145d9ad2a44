import type { Terms } from "../limits/terms.ts";
import type { Operation } from "../operation.ts";
import type { Log } from "./log.ts";
import type { Metrics } from "./metrics.ts";

/** Writes an operation that was answered into the figures, and into the log at level info. */
export function report(
  { id, name, nodes, statements, code, startedAt, variables }: Operation,
  status: number,
  { metrics, log, terms }: { readonly metrics: Metrics; readonly log: Log; readonly terms: Terms },
): void {
  const milliseconds = performance.now() - startedAt;
  metrics.operations.inc({ code: code ?? (status < 400 ? "OK" : "REFUSED") });
  metrics.duration.observe(milliseconds / 1000);
  if (nodes !== null) metrics.nodes.observe(nodes);
  log.info(
    {
      requestId: id,
      operation: name,
      nodes,
      milliseconds: Math.round(milliseconds * 10) / 10,
      statements,
      status,
      code,
      ...(terms.logsVariables ? { variables } : {}),
    },
    "answered",
  );
}
