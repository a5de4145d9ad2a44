// get-entities: which kinds of entity the keys stand for, with their ids.
//
// params  keys: list of string      ids, or ids prefixed with their kind
// row     key, id: string; labels: list of string, sorted
// order   key                                               needs  constraint on Entity.key
MATCH (node:Entity)
WHERE node.key IN $keys
UNWIND labels(node) AS label
WITH node, label ORDER BY label
WITH node.key AS key, node.id AS id, collect(label) AS labels
RETURN key AS key, id AS id, labels AS labels
ORDER BY key
