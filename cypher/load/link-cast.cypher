// link-cast: leads from an actor to the votes in which it is on record.
//
// params  rows: list of { from: string, to: string, properties: map }    keys of the two entities
// row     none
// order   none; one batch a call                            needs  constraint on Entity.key
UNWIND $rows AS row
MATCH (source:Entity {key: row.from})
MATCH (target:Entity {key: row.to})
MERGE (source)-[link:CAST]->(target)
SET link = row.properties
