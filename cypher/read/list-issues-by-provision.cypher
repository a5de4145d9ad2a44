// list-issues-by-provision: the issue areas that the given provisions concern.
//
// params  ids: list of string
// row     provisionId: string; issueId: string
// order   provisionId, issueId                              needs  constraint on Provision.id
MATCH (provision:Provision)-[:CONCERNS]->(issue:IssueArea)
WHERE provision.id IN $ids
RETURN provision.id AS provisionId, issue.id AS issueId
ORDER BY provisionId, issueId
