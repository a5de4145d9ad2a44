// trace-lineage: the steps by which the given provisions came about and what became of them. Upward to the ancestors and
// downward to the descendants, never up and down again: what merged with a provision is another one.
//
// params  ids: list of string
// row     id: string            the provision asked for
//         fromId, toId: string  one step
//         relation, explanation (or null), confidence: string; sources: list of string
//         order: integer        place of the later version in its treaty
// order   id, order, fromId, toId                           needs  constraint on Provision.id
MATCH (asked:Provision)
WHERE asked.id IN $ids
CALL (asked) {
  MATCH (asked)-[:BECAME*0..40]->(before:Provision)-[step:BECAME]->(after:Provision)
  RETURN DISTINCT before.id AS fromId, after.id AS toId, step.relation AS relation, step.explanation AS explanation,
         step.confidence AS confidence, step.sources AS sources, after.versionOrder AS order
  UNION
  MATCH (asked)<-[:BECAME*0..40]-(after:Provision)<-[step:BECAME]-(before:Provision)
  RETURN DISTINCT before.id AS fromId, after.id AS toId, step.relation AS relation, step.explanation AS explanation,
         step.confidence AS confidence, step.sources AS sources, after.versionOrder AS order
}
RETURN asked.id AS id, fromId AS fromId, toId AS toId, relation AS relation, explanation AS explanation,
       confidence AS confidence, sources AS sources, order AS order
ORDER BY id, order, fromId, toId
