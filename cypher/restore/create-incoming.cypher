// create-incoming: writes nodes of an exported file that nobody sees yet; publish-incoming gives them their labels.
//
// params  rows: list of { key, kind: string, properties: map }      kind: the label that it will have; of an actor, State,
//                                                                   Organization, Group, Body or Person
// row     none
// order   none; one batch a call                            needs  constraint on Incoming.incomingKey
UNWIND $rows AS row
CREATE (node:Incoming)
SET node = row.properties
SET node.incomingKey = row.key, node.incomingKind = row.kind
