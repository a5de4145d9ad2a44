import { randomUUID } from "node:crypto";
import { GraphQLError } from "graphql";
import { StoreError } from "../store/errors.ts";

/** What a client may be told of a failure of the store; null where it is our own fault and told as an id only. */
function toldOf({ code }: StoreError): { code: string; message: string } | null {
  switch (code) {
    case "unavailable":
    case "busy":
    case "unauthorized":
    case "corrupt":
      return { code: "SERVICE_UNAVAILABLE", message: "The database is not answering; try again in a few seconds." };
    case "timeout":
      return { code: "TIMEOUT", message: "The answer took too long; ask for less, or try again." };
    default:
      return null;
  }
}

/** Called with the cause of an internal error and the id that the client was given. */
export type ErrorLog = (id: string, cause: unknown) => void;

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
    if (error.extensions.code !== undefined) return error;
    const extensions = { ...error.extensions, code: "BAD_USER_INPUT" };
    return new GraphQLError(error.message, { ...place, extensions });
  }
  const id = randomUUID();
  log(id, cause);
  const message = `Something went wrong here; it is logged as ${id}.`;
  return new GraphQLError(message, { ...place, extensions: { code: "INTERNAL_SERVER_ERROR", id } });
}
