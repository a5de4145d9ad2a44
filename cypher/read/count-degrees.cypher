// count-degrees: how many relationships each of the given entities has.
//
// params  keys: list of string
// row     key: string; degree: integer
// order   key                                               needs  constraint on Entity.key
MATCH (node:Entity)
WHERE node.key IN $keys
CALL (node) {
  MATCH (node)-[link]-(:Entity)
  RETURN count(link) AS degree
}
RETURN node.key AS key, degree AS degree
ORDER BY key
