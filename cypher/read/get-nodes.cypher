// get-nodes: entities with all that they hold, for a copy of the graph.
//
// params  keys:  list of string
//         kinds: list of string      the labels that are kinds
// row     key: string; kinds: list of the labels among $kinds, one unless the graph is damaged; properties: map
// order   key                                               needs  constraint on Entity.key
UNWIND $keys AS wanted
MATCH (node:Entity {key: wanted})
RETURN node.key AS key, [label IN labels(node) WHERE label IN $kinds | label] AS kinds, properties(node) AS properties
ORDER BY key
