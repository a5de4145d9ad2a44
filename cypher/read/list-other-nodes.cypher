// list-other-nodes: what the graph holds beside its entities, with all properties, for a copy of the graph.
//
// params  none
// row     kind, id: string; properties: map
// order   kind, id
CALL () {
  MATCH (node:Dataset)
  RETURN 'Dataset' AS kind, node.id AS id, properties(node) AS properties
  UNION ALL
  MATCH (node:Gap)
  RETURN 'Gap' AS kind, node.id AS id, properties(node) AS properties
  UNION ALL
  MATCH (node:ImportSource)
  RETURN 'ImportSource' AS kind, node.id AS id, properties(node) AS properties
  UNION ALL
  MATCH (node:Region)
  RETURN 'Region' AS kind, node.id AS id, properties(node) AS properties
}
RETURN kind AS kind, id AS id, properties AS properties
ORDER BY kind, id
