// get-positions: positions by id, with what they are on and the evidence for them.
//
// params  ids: list of string
// row     position: { id, stance, side, ask, date, forum, confidence, note, target, inferred, treatyId, versionId, source }
//         actorId: string; groups, provisionIds, issueIds: lists of ids
//         evidence: list of { documentId, locator, quote }, the document in whose file it stands first
// order   position.id                                       needs  constraint on Position.id
MATCH (position:Position)-[:TAKEN_BY]->(actor:Actor)
WHERE position.id IN $ids
CALL (position) {
  MATCH (position)-[link:ON]->(target:Provision)
  WITH target, link ORDER BY link.order
  RETURN collect(target.id) AS provisionIds
}
CALL (position) {
  MATCH (position)-[:ABOUT]->(issue:IssueArea)
  WITH issue ORDER BY issue.id
  RETURN collect(issue.id) AS issueIds
}
CALL (position) {
  MATCH (position)-[:VIA]->(group:Actor)
  WITH group ORDER BY group.id
  RETURN collect(group.id) AS groups
}
CALL (position) {
  MATCH (position)-[link:EVIDENCED_BY]->(document:Document)
  WITH document, link ORDER BY link.order, document.id
  RETURN collect({documentId: document.id, locator: link.locator, quote: link.quote}) AS evidence
}
RETURN position {.id, .stance, .side, .ask, .date, .forum, .confidence, .note, .target, .inferred, .treatyId, .versionId, .source} AS position,
       actor.id AS actorId, groups AS groups, provisionIds AS provisionIds, issueIds AS issueIds, evidence AS evidence
ORDER BY position.id
