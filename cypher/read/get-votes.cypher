// get-votes: votes by id, with what was decided on.
//
// params  ids: list of string
// row     vote: { id, date, body, subject, symbol, aliases, recorded, inFavour, against, abstaining, outcome, isPartial, treatyId, session, source, sameAs, confidence, note }
//         provisionIds: list of ids; evidence: list of document ids
// order   vote.id                                           needs  constraint on Vote.id
MATCH (vote:Vote)
WHERE vote.id IN $ids
CALL (vote) {
  MATCH (vote)-[link:ON]->(target:Provision)
  WITH target, link ORDER BY link.order
  RETURN collect(target.id) AS provisionIds
}
CALL (vote) {
  MATCH (vote)-[link:EVIDENCED_BY]->(document:Document)
  WITH document, link ORDER BY link.order, document.id
  RETURN collect(document.id) AS evidence
}
RETURN vote {.id, .date, .body, .subject, .symbol, .aliases, .recorded, .inFavour, .against, .abstaining, .outcome, .isPartial, .treatyId, .session, .source, .sameAs, .confidence, .note} AS vote,
       provisionIds AS provisionIds, evidence AS evidence
ORDER BY vote.id
