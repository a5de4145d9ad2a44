// list-keys: the keys of all entities, a page at a time.
//
// params  after: string      the last key of the page before, or the empty text
//         limit: integer     size of the page
// row     key: string
// order   key                                               needs  constraint on Entity.key
MATCH (node:Entity)
WHERE node.key > $after
RETURN node.key AS key
ORDER BY key LIMIT $limit
