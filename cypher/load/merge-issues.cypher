// merge-issues: writes issue areas as they stand in the data files; all their properties are replaced.
//
// params  rows: list of { id: string, properties: map }     properties as model.yaml has them for IssueArea
// row     none
// order   none; one batch a call                            needs  constraint on IssueArea.id
UNWIND $rows AS row
MERGE (node:IssueArea {id: row.id})
SET node = row.properties
SET node:Entity
