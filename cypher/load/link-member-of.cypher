// link-member-of: leads from an actor to a group that it belongs to, one relationship a span of membership.
//
// params  rows: list of { from: string, to: string, id: string, properties: map }    keys of the actor and the group
// row     none
// order   none; one batch a call                            needs  constraint on Entity.key
UNWIND $rows AS row
MATCH (source:Entity {key: row.from})
MATCH (target:Entity {key: row.to})
MERGE (source)-[link:MEMBER_OF {id: row.id}]->(target)
SET link = row.properties
