// list-documents: every document held, without its authors.
//
// params  none
// row     document: { id, title, kind, date, symbol, formerIds }
// order   document.id
MATCH (document:Document)
RETURN document {.id, .title, .kind, .date, .symbol, .formerIds} AS document
ORDER BY document.id
