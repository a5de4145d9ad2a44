// list-provision-reach: every provision whose positions count as positions on the given ones: each under all its numbers,
// with what it contains, and what it contains under all its numbers. Ancestors and descendants, never up and down again.
//
// params  ids: list of string
// row     id: string; memberId: string      a provision is within its own reach
// order   id, memberId                                      needs  constraint on Provision.id
MATCH (asked:Provision)
WHERE asked.id IN $ids
CALL (asked) {
  MATCH (asked)<-[:PART_OF*0..6]-(part:Provision)
  MATCH (part)-[:BECAME*0..40]->(member:Provision)
  RETURN member.id AS memberId
  UNION
  MATCH (asked)<-[:PART_OF*0..6]-(part:Provision)
  MATCH (part)<-[:BECAME*0..40]-(member:Provision)
  RETURN member.id AS memberId
  UNION
  MATCH (asked)-[:BECAME*0..40]->(same:Provision)
  MATCH (same)<-[:PART_OF*0..6]-(member:Provision)
  RETURN member.id AS memberId
  UNION
  MATCH (asked)<-[:BECAME*0..40]-(same:Provision)
  MATCH (same)<-[:PART_OF*0..6]-(member:Provision)
  RETURN member.id AS memberId
}
RETURN asked.id AS id, memberId AS memberId
ORDER BY id, memberId
