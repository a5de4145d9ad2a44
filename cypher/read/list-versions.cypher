// list-versions: every version of the given treaties, oldest first.
//
// params  treatyIds: list of string
// row     version: as get-versions gives it
// order   version.treatyId, version.order                   needs  constraint on Treaty.id
MATCH (version:TextVersion)-[:VERSION_OF]->(treaty:Treaty)
WHERE treaty.id IN $treatyIds
RETURN version {.id, .label, .aliases, .symbol, .date, .order, .standing, .isFinal, .isNumbered, .session, .description, .treatyId} AS version
ORDER BY version.treatyId, version.order
