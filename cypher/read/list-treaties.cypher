// list-treaties: every treaty held.
//
// params  none
// row     treaty: as get-treaties gives it
// order   treaty.id
MATCH (treaty:Treaty)
RETURN treaty {.id, .label, .title, .kind, .aliases, .symbol, .adoptedOn, .openedForSignatureOn, .inForceOn, .placeOpened, .depositary, .status} AS treaty
ORDER BY treaty.id
