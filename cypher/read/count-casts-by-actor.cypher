// count-casts-by-actor: how many rows list-casts-by-actor gives of each actor on all its pages. The date under a name of
// its own keeps Neo4j from beginning at the dates of all votes, for each actor.
//
// params  ids: list of string
//         choices: list of string        only these
//         body: string or null           only of this body, as it is written
//         symbols: list of string or null    in capitals; the symbol is one of them
//         from, to: string               first and last date, as texts; "" and "9999-12-31" where the span is open
//         tooWide: list of string        dates between them that reach past the end of the span
// row     id: string; casts: integer
// order   id                                                needs  constraint on Actor.id
MATCH (actor:Actor)
WHERE actor.id IN $ids
CALL (actor) {
  MATCH (actor)-[cast:CAST]->(vote:Vote)
  WITH vote, cast.choice AS choice, vote.date AS date
  WHERE date >= $from AND date <= $to AND (date IS NULL OR NOT date IN $tooWide) AND vote.sameAs IS NULL
        AND choice IN $choices AND ($body IS NULL OR vote.body = $body) AND ($symbols IS NULL OR toUpper(vote.symbol) IN $symbols)
  RETURN count(choice) AS casts
}
RETURN actor.id AS id, casts AS casts
ORDER BY id
