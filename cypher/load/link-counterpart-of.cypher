// link-counterpart-of: leads from a provision to one of another treaty with the same subject.
//
// params  rows: list of { from: string, to: string, properties: map }    keys of the two entities
// row     none
// order   none; one batch a call                            needs  constraint on Entity.key
UNWIND $rows AS row
MATCH (source:Entity {key: row.from})
MATCH (target:Entity {key: row.to})
MERGE (source)-[link:COUNTERPART_OF]->(target)
SET link = row.properties
