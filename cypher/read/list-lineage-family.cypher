// list-lineage-family: for each given provision, itself and the same provision under all its numbers (ancestors and descendants).
//
// params  ids: list of string
// row     id: string; memberId: string
// order   id, memberId                                      needs  constraint on Provision.id
MATCH (asked:Provision)
WHERE asked.id IN $ids
CALL (asked) {
  MATCH (asked)-[:BECAME*0..40]->(member:Provision)
  RETURN DISTINCT member.id AS memberId
  UNION
  MATCH (asked)<-[:BECAME*0..40]-(member:Provision)
  RETURN DISTINCT member.id AS memberId
}
RETURN asked.id AS id, memberId AS memberId
ORDER BY id, memberId
