// list-documents: every document held, without its authors.
//
// params  none
// row     document: { id, title, kind, date, symbol, formerIds }
// order   document.id                                      needs  constraint on Document.id
MATCH (document:Document)
WHERE document.id IS NOT NULL
RETURN document {.id, .title, .kind, .date, .symbol, .formerIds} AS document
ORDER BY document.id
