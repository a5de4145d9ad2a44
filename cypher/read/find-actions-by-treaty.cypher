// find-actions-by-treaty: rows of the actions under the given treaties; what repeats a curated record is left out.
//
// params  ids: list of string
// row     id, kind, actorId, treatyId: string; date: string or null
// order   id                                                needs  constraint on Treaty.id
MATCH (treaty:Treaty)<-[:UNDER]-(action:TreatyAction)-[:BY]->(actor:Actor)
WHERE treaty.id IN $ids AND action.sameAs IS NULL
RETURN action.id AS id, action.kind AS kind, actor.id AS actorId, treaty.id AS treatyId, action.date AS date
ORDER BY id
