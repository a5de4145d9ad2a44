import { Neo4jError } from "neo4j-driver";
import { StoreError, type StoreErrorCode } from "../errors.ts";

const codes: readonly (readonly [RegExp, StoreErrorCode, string])[] = [
  [/Statement\.ParameterMissing$/, "parameter", "a parameter is missing"],
  [/Statement\.AccessMode$/, "write-in-read", "a statement that writes was run as a read"],
  [/Statement\.(Syntax|Semantic)Error$/, "syntax", "Neo4j cannot read the Cypher"],
  [/Schema\.ConstraintValidationFailed$/, "unique", "another node has the same id"],
  [/TransactionTimedOut|TransactionTimedOutClientConfiguration/, "timeout", "it took too long"],
  [/^Neo\.ClientError\.Security\./, "unauthorized", "Neo4j refused the user name or the password"],
  [/^(ServiceUnavailable|SessionExpired)$/, "unavailable", "Neo4j does not answer"],
  [/DatabaseUnavailable|DatabaseNotFound|RoutingError|NotALeader/, "unavailable", "the Neo4j database is not there"],
  // Neo4j counts it among what passes; with the same heap it comes again.
  [/OutOfMemoryError$/, "conflict", "Neo4j has not the memory for it; give it a larger heap"],
  [/^Neo\.TransientError\.|LockClientStopped/, "conflict", "another transaction was in the way"],
];

/** The same error as the port has it. A StoreError, and whatever the driver did not raise, is passed through. */
export function toStoreError(error: unknown, what: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  for (const [pattern, code, sentence] of codes) {
    if (!pattern.test(error.code)) continue;
    if (code === "unique" && error.message.includes("still has relationships"))
      return failure("not-deletable", "a node that still has relationships cannot be deleted");
    return failure(code, sentence);
  }
  if (/acquisition timed out|pool is closed|Could not perform discovery/i.test(error.message))
    return failure("unavailable", "Neo4j does not answer");
  return failure("internal", "Neo4j failed");

  function failure(code: StoreErrorCode, sentence: string): StoreError {
    return new StoreError(code, `${what}: ${sentence}.`, { cause: error });
  }
}
