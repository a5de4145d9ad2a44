// list-casts-by-vote: who cast what in the given votes.
//
// params  ids: list of string
// row     voteId, actorId, choice, confidence: string; sources: list of document ids; note: string or null
// order   voteId, actorId                                   needs  constraint on Vote.id
MATCH (actor:Actor)-[cast:CAST]->(vote:Vote)
WHERE vote.id IN $ids
RETURN vote.id AS voteId, actor.id AS actorId, cast.choice AS choice, coalesce(cast.confidence, vote.confidence) AS confidence, coalesce(cast.sources, []) AS sources, cast.note AS note
ORDER BY voteId, actorId
