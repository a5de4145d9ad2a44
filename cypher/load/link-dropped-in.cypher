// link-dropped-in: leads from a provision to the version that no longer has it.
//
// params  rows: list of { from: string, to: string, properties: map }    keys of the two entities
// row     none
// order   none; one batch a call                            needs  constraint on Entity.key
UNWIND $rows AS row
MATCH (source:Entity {key: row.from})
MATCH (target:Entity {key: row.to})
MERGE (source)-[link:DROPPED_IN]->(target)
SET link = row.properties
