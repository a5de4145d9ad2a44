// list-actors: every actor held.
//
// params  none
// row     actor: as get-actors gives it
// order   actor.id
MATCH (actor:Actor)
RETURN actor {.id, .name, .kind, .aliases, .aliasKinds, .iso2, .iso3, .regions, .partOf, .sameAs, .note, .confidence, .source} AS actor
ORDER BY actor.id
