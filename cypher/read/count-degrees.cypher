// count-degrees: how many relationships each of the given entities has. Those of an import under way count
// already: to look at the other end of each would take a second for the States of one vote.
//
// params  keys: list of string
// row     key: string; degree: integer
// order   key                                               needs  constraint on Entity.key
MATCH (node:Entity)
WHERE node.key IN $keys
RETURN node.key AS key, COUNT { (node)--() } AS degree
ORDER BY key
