// merge-gaps: writes what the data set is known to lack; all their properties are replaced.
//
// params  rows: list of { id: string, properties: map }     properties as model.yaml has them for Gap
// row     none
// order   none; one batch a call                            needs  constraint on Gap.id
UNWIND $rows AS row
MERGE (node:Gap {id: row.id})
SET node = row.properties
