// list-other-nodes: what the graph holds beside its entities, with all properties, for a copy of the graph.
//
// params  none
// row     kind, id: string; properties: map
// order   kind, id                                          needs  constraint on Gap.id, constraint on Region.id
CALL () {
  MATCH (node:Dataset)
  WHERE node.id IS NOT NULL
  RETURN 'Dataset' AS kind, node.id AS id, properties(node) AS properties
  UNION ALL
  MATCH (node:Gap)
  WHERE node.id IS NOT NULL
  RETURN 'Gap' AS kind, node.id AS id, properties(node) AS properties
  UNION ALL
  MATCH (node:ImportSource)
  WHERE node.id IS NOT NULL
  RETURN 'ImportSource' AS kind, node.id AS id, properties(node) AS properties
  UNION ALL
  MATCH (node:Region)
  WHERE node.id IS NOT NULL
  RETURN 'Region' AS kind, node.id AS id, properties(node) AS properties
}
RETURN kind AS kind, id AS id, properties AS properties
ORDER BY kind, id
