// get-versions: versions of texts by id.
//
// params  ids: list of string
// row     version: { id, label, aliases, symbol, date, order, standing, isFinal, isNumbered, session, description, treatyId }
// order   version.id                                        needs  constraint on TextVersion.id
MATCH (version:TextVersion)
WHERE version.id IN $ids
RETURN version {.id, .label, .aliases, .symbol, .date, .order, .standing, .isFinal, .isNumbered, .session, .description, .treatyId} AS version
ORDER BY version.id
