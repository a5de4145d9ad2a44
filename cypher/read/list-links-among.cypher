// list-links-among: the relationships, other than those of positions and the choices cast in votes, between the given entities.
//
// params  keys: list of string
// row     as list-links-around gives it
// order   type, fromKey, toKey, detail                      needs  constraint on Entity.key
MATCH (source:Entity)-[link:VERSION_OF|IN_VERSION|PART_OF|BECAME|DROPPED_IN|NEW_IN|COUNTERPART_OF|REPEATS|CONCERNS|MEMBER_OF|NARROWER_THAN|ON|EVIDENCED_BY|AUTHORED_BY|ADDRESSES|BY|UNDER|OBJECTS_TO|REFERS_TO]->(target:Entity)
WHERE source.key IN $keys AND target.key IN $keys AND NOT source:Position
RETURN source.key AS fromKey, target.key AS toKey, type(link) AS type, CASE type(link) WHEN 'BECAME' THEN link.relation ELSE null END AS detail
ORDER BY type, fromKey, toKey, detail
