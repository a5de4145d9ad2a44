// merge-positions: writes positions as they stand in the data files; all their properties are replaced.
//
// params  rows: list of { id: string, properties: map }     properties as model.yaml has them for Position
// row     none
// order   none; one batch a call                            needs  constraint on Position.id
UNWIND $rows AS row
MERGE (node:Position {id: row.id})
SET node = row.properties
SET node:Entity
