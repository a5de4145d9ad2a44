// list-links-from: the relationships that lead from entities, but for the choices cast in votes, for a copy of the graph.
// An actor has thousands of those; list-casts-to reads them from the vote, which has hundreds.
//
// params  keys: list of string
// row     from, type, to: string; properties: map
// order   from, type, to; several of one type between two entities in no order      needs  constraint on Entity.key
UNWIND $keys AS key
MATCH (source:Entity {key: key})-[link]->(target:Entity)
WHERE type(link) <> 'CAST'
RETURN source.key AS from, type(link) AS type, target.key AS to, properties(link) AS properties
ORDER BY from, type, to
