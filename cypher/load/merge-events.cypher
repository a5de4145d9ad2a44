// merge-events: writes events as they stand in the data files; all their properties are replaced.
//
// params  rows: list of { id: string, properties: map }     properties as model.yaml has them for Event
// row     none
// order   none; one batch a call                            needs  constraint on Event.id
UNWIND $rows AS row
MERGE (node:Event {id: row.id})
SET node = row.properties
SET node:Entity
