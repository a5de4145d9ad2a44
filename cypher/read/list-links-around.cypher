// list-links-around: the relationships, other than those of positions, that begin or end at the given entities.
// UNION gives each once. A DISTINCT after it would be cut off at 2,048 rows by the embedded engine.
//
// params  keys: list of string
//         limit: integer            at most so many rows
// row     fromKey, toKey, type: string; detail: string or null     the relation of a lineage step, the choice of a cast
// order   type, fromKey, toKey, detail                      needs  constraint on Entity.key
CALL () {
  MATCH (source:Entity)-[link]->(target:Entity)
  WHERE source.key IN $keys AND NOT source:Position
  RETURN source.key AS fromKey, target.key AS toKey, type(link) AS type, CASE type(link) WHEN "CAST" THEN link.choice WHEN "BECAME" THEN link.relation ELSE null END AS detail
  UNION
  MATCH (source:Entity)-[link]->(target:Entity)
  WHERE target.key IN $keys AND NOT source:Position
  RETURN source.key AS fromKey, target.key AS toKey, type(link) AS type, CASE type(link) WHEN "CAST" THEN link.choice WHEN "BECAME" THEN link.relation ELSE null END AS detail
}
RETURN fromKey AS fromKey, toKey AS toKey, type AS type, detail AS detail
ORDER BY type, fromKey, toKey, detail
LIMIT $limit
