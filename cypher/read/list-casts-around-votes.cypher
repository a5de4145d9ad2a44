// list-casts-around-votes: the choices cast in the given votes, as relationships.
//
// params  keys: list of string      keys of votes
//         limit: integer            at most so many rows
// row     as list-links-around gives it
// order   fromKey, toKey                                    needs  constraint on Entity.key
MATCH (vote:Entity)
WHERE vote.key IN $keys
CALL (vote) {
  MATCH (vote)<-[link:CAST]-(actor:Actor)
  RETURN actor.key AS fromKey, link.choice AS detail
}
RETURN fromKey AS fromKey, vote.key AS toKey, 'CAST' AS type, detail AS detail
ORDER BY fromKey, toKey LIMIT $limit
