import type { FastifyReply, FastifyRequest } from "fastify";

export const MODERN = "application/graphql-response+json";
export const BUSY = "The server has more to do than it can; try again in a second.";

export type RefusalCode = "BAD_USER_INPUT" | "TOO_EXPENSIVE" | "RATE_LIMITED" | "SERVICE_UNAVAILABLE" | "TIMEOUT";

/** The body of a refusal, of the same shape as every reply of the endpoint. */
export const refusalBody = (code: string, message: string, more: Record<string, unknown> = {}): string =>
  `${JSON.stringify({ errors: [{ message, extensions: { code, ...more } }] })}\n`;

/** Replies that a request was turned away before it was read as GraphQL. */
export function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  code: RefusalCode,
  message: string,
): FastifyReply {
  const type = request.headers.accept?.includes(MODERN) ? MODERN : "application/json";
  return reply.code(status).header("content-type", `${type}; charset=utf-8`).send(refusalBody(code, message));
}
