// list-prefixed-keys: keys of the curated entities whose key is not their id, since another kind has the same id.
//
// params  none
// row     key: string               "issue:victims"
// order   key
MATCH (node:Entity)
WHERE node.source IS NULL AND node.key <> node.id
RETURN node.key AS key
ORDER BY key
