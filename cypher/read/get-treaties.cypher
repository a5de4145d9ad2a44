// get-treaties: treaties by id; one of an import that is the same as a curated treaty is left out, since nothing hangs on it.
//
// params  ids: list of string
// row     treaty: { id, label, title, kind, aliases, symbol, adoptedOn, openedForSignatureOn, inForceOn, placeOpened, depositary, status, source }
// order   treaty.id                                         needs  constraint on Treaty.id
MATCH (treaty:Treaty)
WHERE treaty.id IN $ids AND treaty.sameAs IS NULL
RETURN treaty {.id, .label, .title, .kind, .aliases, .symbol, .adoptedOn, .openedForSignatureOn, .inForceOn, .placeOpened, .depositary, .status, .source} AS treaty
ORDER BY treaty.id
