import { type DbSchema, lintCypherQuery, testData } from "@neo4j-cypher/language-support";
import type { CypherFile, Problem } from "./cypher-file.ts";
import { declaredParameters, readHeader } from "./header.ts";
import { model } from "./model.ts";

const modelled = {
  labels: Object.keys(model.kinds),
  relationshipTypes: Object.keys(model.relationships),
  properties: [...Object.values(model.kinds), ...Object.values(model.relationships)].flatMap(({ properties }) =>
    Object.keys(properties),
  ),
};

/** What Neo4j's own checker says, without a database: syntax, undeclared variables and parameters, names not in the model. */
export function checkLanguage(file: CypherFile): Problem[] {
  const header = readHeader(file);
  // The fields of the rows of a batch, as the header declares them: { from: string, to: string }.
  const fields = [...header.params.matchAll(/(\w+)\s*:/g)].map((match) => match[1] ?? "");
  const schema: DbSchema = {
    labels: modelled.labels,
    relationshipTypes: modelled.relationshipTypes,
    propertyKeys: [...modelled.properties, ...Object.keys(model.common), ...fields],
    parameters: Object.fromEntries(declaredParameters(header).map((name) => [name, null])),
    ...functionsOfNeo4j(),
  };
  return lintCypherQuery(file.body, schema).diagnostics.map(({ message }) => ({
    rule: "language",
    message: String(message).replace(/ is not present in the database\..*$/s, " is not in graph/model.yaml."),
  }));
}

function functionsOfNeo4j(): Pick<DbSchema, "functions" | "procedures"> {
  const { functions, procedures } = testData.mockSchema;
  return { ...(functions === undefined ? {} : { functions }), ...(procedures === undefined ? {} : { procedures }) };
}
