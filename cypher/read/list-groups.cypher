// list-groups: ids of the actors of whom others are members.
//
// params  none
// row     id: string; members: integer
// order   id                                                needs  constraint on Actor.id
MATCH (member:Actor)-[:MEMBER_OF]->(group:Actor)
WHERE member.id IS NOT NULL
WITH group, count(DISTINCT member) AS members
RETURN group.id AS id, members AS members
ORDER BY id
