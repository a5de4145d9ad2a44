// list-casts-among: the choices that the given actors cast in the given votes, as relationships. They are read from the votes,
// which have hundreds; an actor has thousands.
//
// params  votes, actors: list of string      their keys
// row     as list-links-around gives it
// order   fromKey, toKey                                    needs  constraint on Entity.key
MATCH (vote:Entity)
WHERE vote.key IN $votes
CALL (vote) {
  MATCH (vote)<-[link:CAST]-(actor:Actor)
  RETURN actor.key AS fromKey, link.choice AS detail
}
WITH vote, fromKey, detail
WHERE fromKey IN $actors
RETURN fromKey AS fromKey, vote.key AS toKey, 'CAST' AS type, detail AS detail
ORDER BY fromKey, toKey
