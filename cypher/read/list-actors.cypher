// list-actors: every actor held.
//
// params  none
// row     actor: as get-actors gives it
// order   actor.id                                         needs  constraint on Actor.id
MATCH (actor:Actor)
WHERE actor.id IS NOT NULL
RETURN actor {.id, .name, .kind, .aliases, .aliasKinds, .iso2, .iso3, .regions, .partOf, .sameAs, .note, .confidence, .source} AS actor
ORDER BY actor.id
