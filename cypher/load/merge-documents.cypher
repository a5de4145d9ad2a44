// merge-documents: writes documents as they stand in the data files; all their properties are replaced.
//
// params  rows: list of { id: string, properties: map }     properties as model.yaml has them for Document
// row     none
// order   none; one batch a call                            needs  constraint on Document.id
UNWIND $rows AS row
MERGE (node:Document {id: row.id})
SET node = row.properties
SET node:Entity
