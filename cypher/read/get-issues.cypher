// get-issues: issue areas by id.
//
// params  ids: list of string
// row     issue: { id, label, description, synonyms }; broader, narrower: lists of ids, sorted
// order   issue.id                                          needs  constraint on IssueArea.id
MATCH (issue:IssueArea)
WHERE issue.id IN $ids
CALL (issue) {
  MATCH (issue)-[:NARROWER_THAN]->(wider:IssueArea)
  WITH wider ORDER BY wider.id
  RETURN collect(wider.id) AS broader
}
CALL (issue) {
  MATCH (issue)<-[:NARROWER_THAN]-(closer:IssueArea)
  WITH closer ORDER BY closer.id
  RETURN collect(closer.id) AS narrower
}
RETURN issue {.id, .label, .description, .synonyms} AS issue, broader AS broader, narrower AS narrower
ORDER BY issue.id
