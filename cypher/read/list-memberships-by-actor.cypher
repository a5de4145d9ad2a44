// list-memberships-by-actor: the groups to which the given actors belong or belonged.
//
// params  ids: list of string
// row     membership: { id, actorId, groupId, from, to, fromEarliest, toLatest, confidence, source, note }
// order   actor, group, membership.id                       needs  constraint on Actor.id
MATCH (actor:Actor)-[link:MEMBER_OF]->(group:Actor)
WHERE actor.id IN $ids
RETURN {id: link.id, actorId: actor.id, groupId: group.id, from: link.from, to: link.to, fromEarliest: link.fromEarliest,
        toLatest: link.toLatest, confidence: link.confidence, source: link.source, note: link.note} AS membership
ORDER BY actor.id, group.id, link.id
