import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import { StoreError } from "../store/errors.ts";

/** Codes that a client may be given; any other is of a library and means that the request was wrong. */
const CODES = new Set([
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "TOO_EXPENSIVE",
  "TIMEOUT",
  "RATE_LIMITED",
  "SERVICE_UNAVAILABLE",
  "INTERNAL_SERVER_ERROR",
]);
/** Characters of a message: a value that a message quotes can be as long as the request. */
const MAX_MESSAGE = 500;

/** What a client may be told of a failure of the store; null where it is our own fault and told as an id only. */
export function toldOf({ code }: StoreError): { code: "SERVICE_UNAVAILABLE" | "TIMEOUT"; message: string } | null {
  switch (code) {
    case "unavailable":
    case "busy":
    case "unauthorized":
    case "corrupt":
    case "conflict":
      return { code: "SERVICE_UNAVAILABLE", message: "The database is not answering; try again in a few seconds." };
    case "timeout":
      return { code: "TIMEOUT", message: "The answer took too long; ask for less, or try again." };
    default:
      return null;
  }
}

/** Called with the cause of an internal error and the id that the client was given. */
export type ErrorLog = (id: string, cause: unknown) => void;

/** A library's message as it may leave: no help to guess a name, and no longer than a message should be. */
function clean(message: string): string {
  const plain = message.replace(/ ?Did you mean [^?]*\?/gi, "").replace(/^Context creation failed: /, "");
  return plain.length > MAX_MESSAGE ? `${plain.slice(0, MAX_MESSAGE)}...` : plain;
}

/** The number of tokens that a document is past, where that is why it was not parsed. */
export function tokenLimitOf({ message }: { message: string }): number | null {
  const found = /Document contains more th\w+ (\d+) tokens/.exec(message)?.[1];
  return found === undefined ? null : Number(found);
}

function toldToCaller(error: GraphQLError): { code: string; message: string } {
  const tokens = tokenLimitOf(error);
  if (tokens !== null) {
    const message = `The document has more than ${tokens.toLocaleString("en")} tokens; ask for less, or in parts.`;
    return { code: "TOO_EXPENSIVE", message };
  }
  const { code } = error.extensions;
  return { code: CODES.has(String(code)) ? String(code) : "BAD_USER_INPUT", message: clean(error.message) };
}

/** The error as a client gets it: a caller's mistake in full, an outage by its code, anything else as an id. */
export function formatError(error: GraphQLError, log: ErrorLog = () => {}): GraphQLError {
  const cause = error.originalError;
  const { nodes, path, source, positions } = error;
  const place = { nodes: nodes ?? null, path: path ?? null, source: source ?? null, positions: positions ?? null };
  if (cause instanceof StoreError) {
    const told = toldOf(cause);
    if (told) return new GraphQLError(told.message, { ...place, extensions: { code: told.code } });
  }
  if (cause === undefined || cause === null || cause instanceof GraphQLError) {
    const { code, message } = toldToCaller(error);
    // What Apollo Server keeps there says how to reply, and is no part of the reply.
    const { http: _, ...extensions } = error.extensions;
    if (code !== "INTERNAL_SERVER_ERROR" || extensions.id !== undefined)
      return new GraphQLError(message, { ...place, extensions: { ...extensions, code } });
  }
  const id = randomUUID();
  log(id, cause ?? error);
  const message = `Something went wrong here; it is logged as ${id}.`;
  return new GraphQLError(message, { ...place, extensions: { code: "INTERNAL_SERVER_ERROR", id } });
}
