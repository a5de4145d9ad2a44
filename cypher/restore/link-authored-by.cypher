// link-authored-by: leads AUTHORED_BY from one node of an exported file to another, while nobody sees either.
//
// params  rows: list of { from, to: string, properties: map }      incomingKeys of the two nodes
// row     none
// order   none; one batch a call                            needs  constraint on Incoming.incomingKey
UNWIND $rows AS row
MATCH (source:Incoming {incomingKey: row.from})
MATCH (target:Incoming {incomingKey: row.to})
CREATE (source)-[link:AUTHORED_BY]->(target)
SET link = row.properties
