import { z } from "zod";
import { declareStatement, type Statement } from "../statement.ts";

const declared = declareStatement(
  "schema/neo4j-search-text",
  z.strictObject({ query: z.string(), limit: z.int() }),
  z.object({ key: z.string(), text: z.string() }),
);

/** The entities that the full-text index proposes. It reads, though it is not in cypher/read: that folder is for both. */
export const proposeByText: Statement<{ query: string; limit: number }, { key: string; text: string }> = {
  ...declared,
  kind: "read",
};
