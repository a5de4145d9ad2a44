// list-memberships-by-group: who belongs or belonged to the given groups.
//
// params  ids: list of string
// row     membership: as list-memberships-by-actor gives it
// order   group, actor, membership.id                       needs  constraint on Actor.id
MATCH (actor:Actor)-[link:MEMBER_OF]->(group:Actor)
WHERE group.id IN $ids
RETURN {id: link.id, actorId: actor.id, groupId: group.id, from: link.from, to: link.to, fromEarliest: link.fromEarliest,
        toLatest: link.toLatest, confidence: link.confidence, source: link.source, note: link.note} AS membership
ORDER BY group.id, actor.id, link.id
