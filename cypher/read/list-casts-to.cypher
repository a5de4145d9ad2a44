// list-casts-to: the choices cast in votes, with all that is held of them, for a copy of the graph.
//
// params  keys: list of string      keys of entities; those that are no votes have none
// row     from, to: string; properties: map
// order   to, from                                          needs  constraint on Entity.key
UNWIND $keys AS key
MATCH (vote:Entity {key: key})<-[link:CAST]-(source:Entity)
RETURN source.key AS from, vote.key AS to, properties(link) AS properties
ORDER BY to, from
