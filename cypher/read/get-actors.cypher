// get-actors: actors by id.
//
// params  ids: list of string
// row     actor: { id, name, kind, aliases, aliasKinds, iso2, iso3, regions, partOf, sameAs, note, confidence, source }
// order   actor.id                                          needs  constraint on Actor.id
MATCH (actor:Actor)
WHERE actor.id IN $ids
RETURN actor {.id, .name, .kind, .aliases, .aliasKinds, .iso2, .iso3, .regions, .partOf, .sameAs, .note, .confidence, .source} AS actor
ORDER BY actor.id
