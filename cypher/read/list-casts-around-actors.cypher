// list-casts-around-actors: the newest choices of each of the given actors, as relationships; what repeats a curated record
// is left out. An actor has thousands of them, a view room for some.
//
// params  keys: list of string      keys of actors
//         limit: integer            at most so many rows of each
// row     as list-links-around gives it
// order   fromKey, date of the vote, newest first, toKey    needs  constraint on Entity.key
MATCH (actor:Entity)
WHERE actor.key IN $keys
CALL (actor) {
  MATCH (actor)-[link:CAST]->(vote:Vote)
  WHERE vote.sameAs IS NULL
  RETURN vote.key AS toKey, vote.date AS date, link.choice AS detail
  ORDER BY date DESC, toKey LIMIT $limit
}
RETURN actor.key AS fromKey, toKey AS toKey, date AS date, 'CAST' AS type, detail AS detail
ORDER BY fromKey, date DESC, toKey
