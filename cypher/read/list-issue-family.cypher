// list-issue-family: the given issue areas with all the narrower ones, at any depth.
//
// params  ids: list of string
// row     id: string; memberId: string      an issue is a member of its own family
// order   id, memberId                                      needs  constraint on IssueArea.id
MATCH (asked:IssueArea)
WHERE asked.id IN $ids
CALL (asked) {
  MATCH (member:IssueArea)-[:NARROWER_THAN*0..8]->(asked)
  RETURN DISTINCT member.id AS memberId
}
RETURN asked.id AS id, memberId AS memberId
ORDER BY id, memberId
