// merge-votes: writes votes as they stand in the data files; all their properties are replaced.
//
// params  rows: list of { id: string, properties: map }     properties as model.yaml has them for Vote
// row     none
// order   none; one batch a call                            needs  constraint on Vote.id
UNWIND $rows AS row
MERGE (node:Vote {id: row.id})
SET node = row.properties
SET node:Entity
