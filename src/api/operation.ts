/** What is known of one request to the endpoint while it is answered: for its limits, and for the log and the figures. */
export interface Operation {
  /** Tells the request apart in the log; the reply carries it as X-Request-Id. */
  readonly id: string;
  /** Moments of performance.now(). */
  readonly startedAt: number;
  deadline: number;
  name: string | null;
  /** Nodes that it can return; null while that is not known. */
  nodes: number | null;
  /** Statements put to the store. */
  statements: number;
  /** The name of the state of the graph that the whole answer was read from; null where that is not known. */
  state: string | null;
  /** The code of its first error. */
  code: string | null;
  /** Whether the client asked what the request costs. */
  readonly wantsCost: boolean;
  /** Whether it was refused for a limit, which is 400 whatever the client accepts. */
  isPastLimit: boolean;
  variables: Readonly<Record<string, unknown>> | null;
}

/** What Apollo Server passes along. It copies this for each request, so that what changes is held one step below. */
export interface RequestContext {
  readonly operation: Operation;
}

/** The header by which a client asks for `extensions.cost`. */
export const COST_HEADER = "travaux-cost";

export function beginOperation(id: string, milliseconds: number, wantsCost: boolean): Operation {
  const startedAt = performance.now();
  return {
    id,
    startedAt,
    deadline: startedAt + milliseconds,
    name: null,
    nodes: null,
    statements: 0,
    state: null,
    code: null,
    wantsCost,
    isPastLimit: false,
    variables: null,
  };
}
