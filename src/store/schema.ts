import { readFileSync } from "node:fs";
import { withoutComments } from "./statement.ts";

const folder = new URL("../../cypher/schema/", import.meta.url);

/** The full-text index of the port, the only one: words of entities. The model says the same (`fullText: true`). */
export const textIndex = { name: "entity_search_text", label: "Entity", property: "searchText" } as const;

/** The statements of cypher/schema/<engine>.cypher, in order; each ends with `;` at the end of a line. */
export function readSchema(engine: "embedded" | "neo4j"): string[] {
  const text = withoutComments(readFileSync(new URL(`${engine}.cypher`, folder), "utf8"));
  return text
    .split(/;[ \t]*(?:\r?\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}
