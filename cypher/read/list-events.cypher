// list-events: events of one treaty's negotiation, or of all.
//
// params  treatyId: string or null
// row     event: as get-events gives it
// order   event.id                                          needs  constraint on Event.id
MATCH (event:Event)
WHERE event.id IS NOT NULL AND ($treatyId IS NULL OR event.treatyId = $treatyId)
RETURN event {.id, .title, .type, .aliases, .date, .endDate, .place, .description, .treatyId, .confidence, .sources} AS event
ORDER BY event.id
