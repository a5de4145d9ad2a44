// list-casts-by-vote: who cast what in the given votes, a page of each, by name.
//
// params  rows: list of { id: string, actors: list of string or null }    a vote, and ids of the only actors that count
//         choices, kinds: list of string     only these choices, only actors of these kinds
//         regions: list of string or null    only States of these regions
//         afterName, afterId: string     the actor, and its folded name, with which the page begins; "" for the first page
//         limit: integer
// row     voteId, actorId, choice, confidence: string; sources: list of document ids; note: string or null
// order   voteId, name of the actor, actorId                needs  constraint on Vote.id
UNWIND $rows AS row
MATCH (vote:Vote {id: row.id})
CALL (vote, row) {
  MATCH (vote)<-[cast:CAST]-(actor:Actor)
  WITH vote, row, cast, actor, coalesce(actor.nameKey, actor.name) AS name
  WHERE cast.choice IN $choices AND actor.kind IN $kinds AND (row.actors IS NULL OR actor.id IN row.actors)
        AND ($regions IS NULL OR any(region IN actor.regions WHERE region IN $regions))
        AND (name > $afterName OR (name = $afterName AND actor.id >= $afterId))
  RETURN actor.id AS actorId, name AS name, cast.choice AS choice, coalesce(cast.confidence, vote.confidence) AS confidence,
         coalesce(cast.sources, []) AS sources, cast.note AS note
  ORDER BY name, actorId LIMIT $limit
}
RETURN vote.id AS voteId, actorId AS actorId, name AS name, choice AS choice, confidence AS confidence, sources AS sources, note AS note
ORDER BY voteId, name, actorId
