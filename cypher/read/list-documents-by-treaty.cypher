// list-documents-by-treaty: ids of the documents that evidence a position on the treaty or speak about it or its versions.
//
// params  treatyId: string
// row     id: string; date: string or null
// order   id                                                needs  constraint on Treaty.id, index on Position.treatyId
CALL () {
  MATCH (position:Position)-[:EVIDENCED_BY]->(document:Document)
  WHERE position.treatyId = $treatyId
  RETURN document.id AS id, document.date AS date
  UNION
  MATCH (document:Document)-[:ADDRESSES]->(version:TextVersion)-[:VERSION_OF]->(treaty:Treaty {id: $treatyId})
  RETURN document.id AS id, document.date AS date
  UNION
  MATCH (document:Document)-[:ADDRESSES]->(treaty:Treaty {id: $treatyId})
  RETURN document.id AS id, document.date AS date
}
RETURN id AS id, date AS date
ORDER BY id
