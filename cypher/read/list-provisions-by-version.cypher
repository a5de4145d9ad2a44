// list-provisions-by-version: the provisions of the given versions, in the order of the text, each with the one that contains it.
//
// params  versionIds: list of string
// row     provision, parents: as get-provisions gives them
// order   provision.versionId, provision.numberKey          needs  index on Provision.versionId
MATCH (provision:Provision)
WHERE provision.versionId IN $versionIds
CALL (provision) {
  MATCH (provision)-[:PART_OF]->(parent:Provision)
  WITH parent ORDER BY parent.id
  RETURN collect(parent.id) AS parents
}
RETURN provision {.id, .number, .numberKey, .label, .title, .aliases, .summary, .chapter, .versionId, .treatyId, .versionOrder} AS provision, parents AS parents
ORDER BY provision.versionId, provision.numberKey
