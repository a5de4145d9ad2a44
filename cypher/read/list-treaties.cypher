// list-treaties: every treaty held; what an import says of a curated one is left out.
//
// params  none
// row     treaty: as get-treaties gives it
// order   treaty.id                                         needs  constraint on Treaty.id
MATCH (treaty:Treaty)
WHERE treaty.id IS NOT NULL AND treaty.sameAs IS NULL
RETURN treaty {.id, .label, .title, .kind, .aliases, .symbol, .adoptedOn, .openedForSignatureOn, .inForceOn, .placeOpened, .depositary, .status, .source} AS treaty
ORDER BY treaty.id
