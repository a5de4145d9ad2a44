import { z } from "zod";
import { declareStatement, type Statement } from "../statement.ts";

/*
 * The statements that only Neo4j needs. They stand in cypher/schema, since all others run on both engines, so that
 * which of them read is said here.
 */
const none = z.strictObject({});
const nothing = z.object({});

/** The entities that the full-text index proposes for a query, best first. */
export const proposeByText = asRead(
  declareStatement(
    "schema/neo4j-search-text",
    z.strictObject({ query: z.string(), limit: z.int() }),
    z.object({ key: z.string(), text: z.string() }),
  ),
);
export const getReplacement = asRead(
  declareStatement(
    "schema/neo4j-get-replacement",
    none,
    z.object({ number: z.number().int(), isUnderWay: z.boolean(), state: z.string().nullable() }),
  ),
);
export const lockReplacement = declareStatement("schema/neo4j-lock-replacement", none, nothing);
export const beginReplacement = declareStatement(
  "schema/neo4j-begin-replacement",
  z.strictObject({ state: z.string() }),
  nothing,
);
export const endReplacement = declareStatement("schema/neo4j-end-replacement", none, nothing);

function asRead<P, R>(statement: Statement<P, R>): Statement<P, R> {
  return { ...statement, kind: "read" };
}
