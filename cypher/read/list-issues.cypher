// list-issues: every issue area.
//
// params  none
// row     issue, broader, narrower: as get-issues gives them
// order   issue.id                                         needs  constraint on IssueArea.id
MATCH (issue:IssueArea)
WHERE issue.id IS NOT NULL
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
