// list-casts-by-actor: what the given actors cast in votes that meet all conditions, a page of each, oldest vote first;
// what repeats a curated record is left out. The date under a name of its own keeps Neo4j from beginning at the dates of
// all votes, for each actor.
//
// params  ids: list of string
//         choices: list of string        only these
//         body: string or null           only of this body, as it is written
//         symbols: list of string or null    in capitals; the symbol is one of them
//         from, to: string               first and last date, as texts; "" and "9999-12-31" where the span is open
//         tooWide: list of string        dates between them that reach past the end of the span
//         afterDate, afterId: string     the vote with which the page begins; "" for the first page
//         limit: integer
// row     as list-casts-by-vote gives it
// order   actorId, date of the vote, voteId                 needs  constraint on Actor.id
MATCH (actor:Actor)
WHERE actor.id IN $ids
CALL (actor) {
  MATCH (actor)-[cast:CAST]->(vote:Vote)
  WITH cast, vote, vote.date AS date
  WHERE date >= $from AND date <= $to AND (date IS NULL OR NOT date IN $tooWide) AND vote.sameAs IS NULL AND cast.choice IN $choices
        AND ($body IS NULL OR vote.body = $body) AND ($symbols IS NULL OR toUpper(vote.symbol) IN $symbols)
        AND (date > $afterDate OR (date = $afterDate AND vote.id >= $afterId))
  RETURN vote.id AS voteId, date AS date, cast.choice AS choice, coalesce(cast.confidence, vote.confidence) AS confidence,
         coalesce(cast.sources, []) AS sources, cast.note AS note
  ORDER BY date, voteId LIMIT $limit
}
RETURN voteId AS voteId, actor.id AS actorId, date AS date, choice AS choice, confidence AS confidence, sources AS sources, note AS note
ORDER BY actorId, date, voteId
