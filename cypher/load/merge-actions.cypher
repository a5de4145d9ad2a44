// merge-actions: writes treaty actions as they stand in the data files; all their properties are replaced.
//
// params  rows: list of { id: string, properties: map }     properties as model.yaml has them for TreatyAction
// row     none
// order   none; one batch a call                            needs  constraint on TreatyAction.id
UNWIND $rows AS row
MERGE (node:TreatyAction {id: row.id})
SET node = row.properties
SET node:Entity
