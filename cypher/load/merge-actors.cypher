// merge-actors: writes actors as they stand in the data files, with the label of their kind.
//
// params  rows: list of { id: string, label: string, properties: map }   label: State, Organization, Group, Body or Person
// row     none
// order   none; one batch a call                            needs  constraint on Actor.id
UNWIND $rows AS row
MERGE (node:Actor {id: row.id})
SET node = row.properties
SET node:Entity
REMOVE node:State, node:Organization, node:Group, node:Body, node:Person
FOREACH (ignored IN CASE WHEN row.label = 'State' THEN [1] ELSE [] END | SET node:State)
FOREACH (ignored IN CASE WHEN row.label = 'Organization' THEN [1] ELSE [] END | SET node:Organization)
FOREACH (ignored IN CASE WHEN row.label = 'Group' THEN [1] ELSE [] END | SET node:Group)
FOREACH (ignored IN CASE WHEN row.label = 'Body' THEN [1] ELSE [] END | SET node:Body)
FOREACH (ignored IN CASE WHEN row.label = 'Person' THEN [1] ELSE [] END | SET node:Person)
