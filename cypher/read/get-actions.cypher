// get-actions: treaty actions by id, with what they answer and name.
//
// params  ids: list of string
// row     action: { id, kind, date, effectiveOn, text, treatyId, confidence, note }
//         actorId: string; provisionIds: list of ids; objectsTo: list of ids (none or one); objections: list of ids
//         evidence: list of document ids
// order   action.id                                         needs  constraint on TreatyAction.id
MATCH (action:TreatyAction)-[:BY]->(actor:Actor)
WHERE action.id IN $ids
CALL (action) {
  MATCH (action)-[:REFERS_TO]->(target:Provision)
  WITH target ORDER BY target.numberKey, target.id
  RETURN collect(target.id) AS provisionIds
}
CALL (action) {
  MATCH (action)-[:OBJECTS_TO]->(answered:TreatyAction)
  WITH answered ORDER BY answered.id
  RETURN collect(answered.id) AS objectsTo
}
CALL (action) {
  MATCH (action)<-[:OBJECTS_TO]-(objection:TreatyAction)
  WITH objection ORDER BY objection.id
  RETURN collect(objection.id) AS objections
}
CALL (action) {
  MATCH (action)-[link:EVIDENCED_BY]->(document:Document)
  WITH document, link ORDER BY link.order, document.id
  RETURN collect(document.id) AS evidence
}
RETURN action {.id, .kind, .date, .effectiveOn, .text, .treatyId, .confidence, .note} AS action, actor.id AS actorId,
       provisionIds AS provisionIds, objectsTo AS objectsTo, objections AS objections, evidence AS evidence
ORDER BY action.id
