// list-links-beside-casts: the relationships, other than those of positions and the choices cast in votes, that begin or end
// at the given entities; one between two of them comes from either end.
//
// params  keys: list of string
//         limit: integer            at most so many rows
// row     as list-links-around gives it
// order   type, fromKey, toKey, detail                      needs  constraint on Entity.key
MATCH (node:Entity)-[link:VERSION_OF|IN_VERSION|PART_OF|BECAME|DROPPED_IN|NEW_IN|COUNTERPART_OF|REPEATS|CONCERNS|MEMBER_OF|NARROWER_THAN|ON|EVIDENCED_BY|AUTHORED_BY|ADDRESSES|BY|UNDER|OBJECTS_TO|REFERS_TO]-(other:Entity)
WHERE node.key IN $keys AND NOT node:Position AND NOT other:Position
WITH startNode(link) AS source, endNode(link) AS target, type(link) AS type, CASE type(link) WHEN 'BECAME' THEN link.relation ELSE null END AS detail
RETURN source.key AS fromKey, target.key AS toKey, type AS type, detail AS detail
ORDER BY type, fromKey, toKey, detail
LIMIT $limit
