// find-actions-by-actor: rows of the actions by the given actors.
//
// params  ids: list of string
// row     as find-actions-by-treaty gives it
// order   id                                                needs  constraint on Actor.id
MATCH (actor:Actor)<-[:BY]-(action:TreatyAction)-[:UNDER]->(treaty:Treaty)
WHERE actor.id IN $ids
RETURN action.id AS id, action.kind AS kind, actor.id AS actorId, treaty.id AS treatyId, action.date AS date
ORDER BY id
