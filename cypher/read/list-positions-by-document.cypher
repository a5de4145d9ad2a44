// list-positions-by-document: ids of the positions that each of the given documents evidences.
//
// params  ids: list of string
// row     documentId, positionId: string
// order   documentId, positionId                            needs  constraint on Document.id
MATCH (position:Position)-[:EVIDENCED_BY]->(document:Document)
WHERE document.id IN $ids
RETURN document.id AS documentId, position.id AS positionId
ORDER BY documentId, positionId
