// link-incoming: leads from one node of an exported file to another, while nobody sees either.
//
// params  rows: list of { type, from, to: string, properties: map }      incomingKeys of the two nodes
// row     none
// order   none; one batch a call                            needs  constraint on Incoming.incomingKey
UNWIND $rows AS row
MATCH (source:Incoming {incomingKey: row.from})
MATCH (target:Incoming {incomingKey: row.to})
FOREACH (ignored IN CASE WHEN row.type = 'VERSION_OF' THEN [1] ELSE [] END | CREATE (source)-[link:VERSION_OF]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'IN_VERSION' THEN [1] ELSE [] END | CREATE (source)-[link:IN_VERSION]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'PART_OF' THEN [1] ELSE [] END | CREATE (source)-[link:PART_OF]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'BECAME' THEN [1] ELSE [] END | CREATE (source)-[link:BECAME]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'DROPPED_IN' THEN [1] ELSE [] END | CREATE (source)-[link:DROPPED_IN]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'NEW_IN' THEN [1] ELSE [] END | CREATE (source)-[link:NEW_IN]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'COUNTERPART_OF' THEN [1] ELSE [] END | CREATE (source)-[link:COUNTERPART_OF]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'REPEATS' THEN [1] ELSE [] END | CREATE (source)-[link:REPEATS]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'CONCERNS' THEN [1] ELSE [] END | CREATE (source)-[link:CONCERNS]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'MEMBER_OF' THEN [1] ELSE [] END | CREATE (source)-[link:MEMBER_OF]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'NARROWER_THAN' THEN [1] ELSE [] END | CREATE (source)-[link:NARROWER_THAN]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'TAKEN_BY' THEN [1] ELSE [] END | CREATE (source)-[link:TAKEN_BY]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'VIA' THEN [1] ELSE [] END | CREATE (source)-[link:VIA]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'ON' THEN [1] ELSE [] END | CREATE (source)-[link:ON]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'ABOUT' THEN [1] ELSE [] END | CREATE (source)-[link:ABOUT]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'EVIDENCED_BY' THEN [1] ELSE [] END | CREATE (source)-[link:EVIDENCED_BY]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'AUTHORED_BY' THEN [1] ELSE [] END | CREATE (source)-[link:AUTHORED_BY]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'ADDRESSES' THEN [1] ELSE [] END | CREATE (source)-[link:ADDRESSES]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'CAST' THEN [1] ELSE [] END | CREATE (source)-[link:CAST]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'BY' THEN [1] ELSE [] END | CREATE (source)-[link:BY]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'UNDER' THEN [1] ELSE [] END | CREATE (source)-[link:UNDER]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'OBJECTS_TO' THEN [1] ELSE [] END | CREATE (source)-[link:OBJECTS_TO]->(target) SET link = row.properties)
FOREACH (ignored IN CASE WHEN row.type = 'REFERS_TO' THEN [1] ELSE [] END | CREATE (source)-[link:REFERS_TO]->(target) SET link = row.properties)
