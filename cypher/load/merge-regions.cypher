// merge-regions: writes regions; all their properties are replaced.
//
// params  rows: list of { id: string, properties: map }     properties as model.yaml has them for Region
// row     none
// order   none; one batch a call                            needs  constraint on Region.id
UNWIND $rows AS row
MERGE (node:Region {id: row.id})
SET node = row.properties
