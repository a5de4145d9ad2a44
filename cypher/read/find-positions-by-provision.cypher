// find-positions-by-provision: ledger rows of the positions on any of the given provisions, exactly these.
//
// params  ids: list of string
// row     id, actorId, actorKind, stance, side, confidence: string; inferred: boolean
//         date, earliest, latest, treatyId, negotiationId, versionId, askText: string or null
//         targets: list of ids, the main one first; issueIds, groups: lists of ids, sorted
// order   id                                                needs  constraint on Provision.id
MATCH (asked:Provision)<-[:ON]-(position:Position)
WHERE asked.id IN $ids
WITH DISTINCT position
MATCH (position)-[:TAKEN_BY]->(actor:Actor)
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
