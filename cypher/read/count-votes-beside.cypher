// count-votes-beside: in how many votes, other than the given ones, any of the given actors cast a choice.
//
// params  actors: list of string    keys of actors
//         votes: list of string     keys of the votes that do not count
// row     votes: integer
// order   none; one row                                     needs  constraint on Entity.key
MATCH (actor:Entity)
WHERE actor.key IN $actors
CALL (actor) {
  MATCH (actor)-[:CAST]->(vote:Vote)
  WHERE vote.sameAs IS NULL
  RETURN vote.key AS key
}
WITH key
WHERE key IS NULL OR NOT key IN $votes
RETURN count(DISTINCT key) AS votes
