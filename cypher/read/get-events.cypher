// get-events: events by id.
//
// params  ids: list of string
// row     event: { id, title, type, aliases, date, endDate, place, description, treatyId, confidence, sources }
// order   event.id                                          needs  constraint on Event.id
MATCH (event:Event)
WHERE event.id IN $ids
RETURN event {.id, .title, .type, .aliases, .date, .endDate, .place, .description, .treatyId, .confidence, .sources} AS event
ORDER BY event.id
