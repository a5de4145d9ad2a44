// merge-versions: writes versions of texts as they stand in the data files; all their properties are replaced.
//
// params  rows: list of { id: string, properties: map }     properties as model.yaml has them for TextVersion
// row     none
// order   none; one batch a call                            needs  constraint on TextVersion.id
UNWIND $rows AS row
MERGE (node:TextVersion {id: row.id})
SET node = row.properties
SET node:Entity
