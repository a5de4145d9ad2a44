// list-documents-by-position: the documents that evidence the given positions, each once.
//
// params  ids: list of string
// row     id: string
// order   id                                                needs  constraint on Position.id
MATCH (position:Position)-[:EVIDENCED_BY]->(document:Document)
WHERE position.id IN $ids
WITH DISTINCT document.id AS id
RETURN id AS id
ORDER BY id
