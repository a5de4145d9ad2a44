// find-actions-by-actor: rows of the actions by the given actors; what repeats a curated record is left out.
//
// params  ids: list of string
// row     as find-actions-by-treaty gives it
// order   id                                                needs  constraint on Actor.id
MATCH (actor:Actor)<-[:BY]-(action:TreatyAction)-[:UNDER]->(treaty:Treaty)
WHERE actor.id IN $ids AND action.sameAs IS NULL
RETURN action.id AS id, action.kind AS kind, actor.id AS actorId, treaty.id AS treatyId, action.date AS date
ORDER BY id
