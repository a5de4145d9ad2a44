// link-authored-by: leads from a document to its authors.
//
// params  rows: list of { from: string, to: string, properties: map }    keys of the two entities
// row     none
// order   none; one batch a call                            needs  constraint on Entity.key
UNWIND $rows AS row
MATCH (source:Entity {key: row.from})
MATCH (target:Entity {key: row.to})
MERGE (source)-[link:AUTHORED_BY]->(target)
SET link = row.properties
