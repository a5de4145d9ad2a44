// list-provisions-by-issue: the provisions that concern the given issue areas.
//
// params  ids: list of string
// row     issueId: string; provisionId: string
// order   issueId, treaty, version, the order of the text   needs  constraint on IssueArea.id
MATCH (provision:Provision)-[:CONCERNS]->(issue:IssueArea)
WHERE issue.id IN $ids
RETURN issue.id AS issueId, provision.id AS provisionId
ORDER BY issueId, provision.treatyId, provision.versionOrder, provision.numberKey
