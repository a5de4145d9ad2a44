import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Admission } from "../limits/admission.ts";

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const NODES = [1, 10, 100, 500, 1000, 2500, 5000, 10_000];

/** Figures of the process, which has them once however many servers it runs. */
let ofProcess: Registry | null = null;
function processRegistry(): Registry {
  if (ofProcess === null) {
    ofProcess = new Registry();
    collectDefaultMetrics({ register: ofProcess });
  }
  return ofProcess;
}

/** The figures of one server, for Prometheus. No label has a value that a client chooses. */
export class Metrics {
  readonly #registry = new Registry();
  readonly operations: Counter<"code">;
  readonly duration: Histogram;
  readonly nodes: Histogram;
  readonly refused: Counter<"reason">;
  readonly statements: Histogram<"statement">;

  constructor(admission: Admission) {
    const registers = [this.#registry];
    this.operations = new Counter({
      name: "travaux_operations_total",
      help: "GraphQL operations answered, by the code of their first error; OK where there was none.",
      labelNames: ["code"],
      registers,
    });
    this.duration = new Histogram({
      name: "travaux_operation_seconds",
      help: "Time from the headers of a request to its answer.",
      buckets: SECONDS,
      registers,
    });
    this.nodes = new Histogram({
      name: "travaux_operation_nodes",
      help: "Nodes that an operation can return.",
      buckets: NODES,
      registers,
    });
    this.refused = new Counter({
      name: "travaux_refused_total",
      help: "Requests turned away before they were read: rate, busy, size, url, encoding.",
      labelNames: ["reason"],
      registers,
    });
    this.statements = new Histogram({
      name: "travaux_statement_seconds",
      help: "Time of a statement in the store, by the statement's name.",
      labelNames: ["statement"],
      buckets: SECONDS,
      registers,
    });
    new Gauge({
      name: "travaux_operations_in_flight",
      help: "Operations under way.",
      registers,
      collect() {
        this.set(admission.inFlight);
      },
    });
    new Gauge({
      name: "travaux_operations_waiting",
      help: "Operations waiting for their turn.",
      registers,
      collect() {
        this.set(admission.waiting);
      },
    });
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All figures in the text format of Prometheus. */
  async text(): Promise<string> {
    return Registry.merge([processRegistry(), this.#registry]).metrics();
  }
}
