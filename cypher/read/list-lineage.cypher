// list-lineage: every step between two provisions of the given treaties.
//
// params  treatyIds: list of string
// row     fromId, toId, relation: string
// order   fromId, toId                                      needs  index on Provision.treatyId
MATCH (before:Provision)-[step:BECAME]->(after:Provision)
WHERE before.treatyId IN $treatyIds
RETURN before.id AS fromId, after.id AS toId, step.relation AS relation
ORDER BY fromId, toId
