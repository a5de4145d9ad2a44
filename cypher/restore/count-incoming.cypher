// count-incoming: how much of an exported file is written and not yet seen.
//
// params  none
// row     nodes, relationships: integer
// order   none; one row
CALL () {
  MATCH (node:Incoming)
  RETURN count(node) AS nodes
}
CALL () {
  MATCH (:Incoming)-[link]->(:Incoming)
  RETURN count(link) AS relationships
}
RETURN nodes AS nodes, relationships AS relationships
