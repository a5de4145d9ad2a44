// merge-provisions: writes provisions as they stand in the data files; all their properties are replaced.
//
// params  rows: list of { id: string, properties: map }     properties as model.yaml has them for Provision
// row     none
// order   none; one batch a call                            needs  constraint on Provision.id
UNWIND $rows AS row
MERGE (node:Provision {id: row.id})
SET node = row.properties
SET node:Entity
