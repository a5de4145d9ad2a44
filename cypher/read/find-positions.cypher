// find-positions: ledger rows of the positions with one of these stances, of all or of those on one treaty.
//
// params  treatyId: string or null
//         stances: list of string   all of them where none is told apart
// row     as find-positions-by-provision gives it
// order   id                                                needs  index on Position.treatyId
MATCH (position:Position)-[:TAKEN_BY]->(actor:Actor)
WHERE position.id IS NOT NULL AND ($treatyId IS NULL OR position.treatyId = $treatyId) AND position.stance IN $stances
CALL (position) {
  MATCH (position)-[link:ON]->(target:Entity)
  WITH target, link ORDER BY link.order
  RETURN collect(target.id) AS targets
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
RETURN position.id AS id, actor.id AS actorId, actor.kind AS actorKind, groups AS groups, position.stance AS stance, position.side AS side,
       position.date AS date, position.earliest AS earliest, position.latest AS latest, position.confidence AS confidence,
       position.inferred AS inferred, position.treatyId AS treatyId, position.negotiationId AS negotiationId, position.versionId AS versionId, position.askText AS askText,
       targets AS targets, issueIds AS issueIds
ORDER BY id
