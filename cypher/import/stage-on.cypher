// stage-on: leads from a staged position to its targets; nobody sees it until both are published.
//
// params  rows: list of { from: string, to: string, properties: map }    stagedKey; key of an entity, or stagedKey
// row     none
// order   none; one batch a call           needs  constraint on Staged.stagedKey, constraint on Entity.key
UNWIND $rows AS row
MATCH (source:Staged {stagedKey: row.from})
CALL (row) {
  MATCH (found:Entity {key: row.to})
  RETURN found AS target
  UNION ALL
  MATCH (found:Staged {stagedKey: row.to})
  RETURN found AS target
}
CREATE (source)-[link:ON]->(target)
SET link = row.properties
