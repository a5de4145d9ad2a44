import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { StoreError } from "../../store/errors.ts";
import type { Store } from "../../store/port.ts";
import { toldOf } from "../format-error.ts";
import type { KeptAnswers } from "../kept-answers.ts";
import type { Limits } from "../limits/settings.ts";
import { inSpan } from "../observe/trace.ts";
import { beginOperation, COST_HEADER, type Operation } from "../operation.ts";
import { refuse } from "./refuse.ts";

interface Kept {
  readonly store: Store;
  readonly answers: KeptAnswers;
  readonly limits: Limits;
  readonly isLoaded: () => boolean;
  /** The operations under way, for the log and the figures. */
  readonly operations: WeakMap<FastifyRequest, Operation>;
}

const stateOf = (store: Store): Promise<string | null> => store.readTogether(async (state) => state);

function keyOf({ method, headers, body }: FastifyRequest, answers: KeptAnswers): string | null {
  const isJson = /^application\/json\s*(?:;|$)/i.test(headers["content-type"] ?? "");
  if (method !== "POST" || !isJson) return null;
  return answers.keyOf({ body, accept: headers.accept ?? "", wantsCost: headers[COST_HEADER] !== undefined });
}

const variablesOf = (body: unknown): Operation["variables"] =>
  (body as { variables?: Operation["variables"] }).variables ?? null;

/**
 * Sends an answer again where the same was asked and the graph is in the state that it was read from; else keeps the one
 * that is made. A request has passed the limits of its shape, its address and the load before; those of its document
 * and variables it passed when its answer was made.
 */
export function serveKept(scope: FastifyInstance, { store, answers, limits, isLoaded, operations }: Kept): void {
  const keys = new WeakMap<FastifyRequest, string>();

  async function sendAgain(request: FastifyRequest, reply: FastifyReply, key: string): Promise<FastifyReply | null> {
    const kept = answers.get(key);
    if (kept === undefined) return null;
    const operation = beginOperation(request.id, limits.operationMs, false);
    Object.assign(operation, { name: kept.name, nodes: kept.nodes, variables: variablesOf(request.body) });
    try {
      const attributes = { "graphql.operation.name": kept.name ?? "", "travaux.request.id": request.id };
      if ((await inSpan("graphql.kept", attributes, () => stateOf(store))) !== kept.state) return null;
    } catch (error) {
      const told = error instanceof StoreError ? toldOf(error) : null;
      if (told === null) throw error;
      // Asked again by the long way, the store would take its time twice.
      operations.set(request, Object.assign(operation, { code: told.code }));
      return refuse(request, reply.header("retry-after", "2"), 503, told.code, told.message);
    }
    operations.set(request, operation);
    return reply.header("content-type", kept.contentType).send(kept.text);
  }

  scope.addHook("preHandler", async (request, reply) => {
    const key = isLoaded() ? keyOf(request, answers) : null;
    if (key === null) return;
    const sent = await sendAgain(request, reply, key);
    if (sent !== null) return sent;
    keys.set(request, key);
  });

  scope.addHook("onSend", async (request, reply, text) => {
    const [key, operation] = [keys.get(request), operations.get(request)];
    if (key === undefined || operation === undefined || typeof text !== "string" || reply.statusCode !== 200) return;
    const { state, code, name, nodes } = operation;
    if (state === null || code !== null) return;
    answers.set(key, { state, text, contentType: String(reply.getHeader("content-type")), name, nodes });
  });
}
