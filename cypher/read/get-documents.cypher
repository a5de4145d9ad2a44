// get-documents: documents by id or by an id under which they were once filed, each with its authors.
//
// params  ids: list of string
// row     document: { id, title, kind, date, publisher, url, symbol, formerIds, verified, signatoryCount, namedSignatories, note }
//         authors: list of { actorId, role }, in the order of the data file
// order   document.id                                       needs  constraint on Document.id
MATCH (document:Document)
WHERE document.id IN $ids
CALL (document) {
  MATCH (document)-[link:AUTHORED_BY]->(author:Actor)
  WITH author, link ORDER BY link.order, author.id
  RETURN collect({actorId: author.id, role: link.role}) AS authors
}
RETURN document {.id, .title, .kind, .date, .publisher, .url, .symbol, .formerIds, .verified, .signatoryCount, .namedSignatories, .note} AS document, authors AS authors
ORDER BY document.id
