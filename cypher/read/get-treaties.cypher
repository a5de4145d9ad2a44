// get-treaties: treaties by id.
//
// params  ids: list of string
// row     treaty: { id, label, title, kind, aliases, symbol, adoptedOn, openedForSignatureOn, inForceOn, placeOpened, depositary, status, source }
// order   treaty.id                                         needs  constraint on Treaty.id
MATCH (treaty:Treaty)
WHERE treaty.id IN $ids
RETURN treaty {.id, .label, .title, .kind, .aliases, .symbol, .adoptedOn, .openedForSignatureOn, .inForceOn, .placeOpened, .depositary, .status, .source} AS treaty
ORDER BY treaty.id
