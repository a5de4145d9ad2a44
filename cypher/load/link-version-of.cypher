// link-version-of: leads from a version of the treaty it is on the way to.
//
// params  rows: list of { from: string, to: string, properties: map }    keys of the two entities
// row     none
// order   none; one batch a call                            needs  constraint on Entity.key
UNWIND $rows AS row
MATCH (source:Entity {key: row.from})
MATCH (target:Entity {key: row.to})
MERGE (source)-[link:VERSION_OF]->(target)
SET link = row.properties
