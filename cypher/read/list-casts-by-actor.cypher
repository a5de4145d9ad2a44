// list-casts-by-actor: what the given actors cast, oldest vote first; what repeats a curated record is left out.
//
// params  ids: list of string
// row     as list-casts-by-vote gives it
// order   actorId, date of the vote, voteId                 needs  constraint on Actor.id
MATCH (actor:Actor)-[cast:CAST]->(vote:Vote)
WHERE actor.id IN $ids AND vote.sameAs IS NULL
RETURN vote.id AS voteId, actor.id AS actorId, cast.choice AS choice, coalesce(cast.confidence, vote.confidence) AS confidence, coalesce(cast.sources, []) AS sources, cast.note AS note
ORDER BY actorId, vote.date, voteId
