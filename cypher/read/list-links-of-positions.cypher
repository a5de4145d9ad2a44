// list-links-of-positions: all relationships of the given positions.
//
// params  keys: list of string
// row     fromKey, toKey, type: string; detail: null
// order   type, fromKey, toKey                              needs  constraint on Entity.key
MATCH (source:Entity)-[link]->(target:Entity)
WHERE source.key IN $keys AND source:Position
RETURN source.key AS fromKey, target.key AS toKey, type(link) AS type, null AS detail
ORDER BY type, fromKey, toKey
