// get-provisions: provisions by id, each with the provision that contains it.
//
// params  ids: list of string
// row     provision: { id, number, numberKey, label, title, aliases, summary, chapter, versionId, treatyId, versionOrder }
//         parents: list of string     id of the containing provision; empty or one
// order   provision.id                                      needs  constraint on Provision.id
MATCH (provision:Provision)
WHERE provision.id IN $ids
CALL (provision) {
  MATCH (provision)-[:PART_OF]->(parent:Provision)
  WITH parent ORDER BY parent.id
  RETURN collect(parent.id) AS parents
}
RETURN provision {.id, .number, .numberKey, .label, .title, .aliases, .summary, .chapter, .versionId, .treatyId, .versionOrder} AS provision, parents AS parents
ORDER BY provision.id
