// stage-member-of: leads from an actor to a staged group that it belongs to; nobody sees it until the group is published.
//
// params  rows: list of { from: string, to: string, properties: map }    key of an entity, or stagedKey; stagedKey
// row     none
// order   none; one batch a call           needs  constraint on Staged.stagedKey, constraint on Entity.key
UNWIND $rows AS row
MATCH (target:Staged {stagedKey: row.to})
CALL (row) {
  MATCH (found:Entity {key: row.from})
  RETURN found AS source
  UNION ALL
  MATCH (found:Staged {stagedKey: row.from})
  RETURN found AS source
}
CREATE (source)-[link:MEMBER_OF]->(target)
SET link = row.properties
