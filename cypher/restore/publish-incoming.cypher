// publish-incoming: lets the nodes of an exported file be seen, all at once, with their labels.
//
// params  none
// row     none
// order   none
MATCH (node:Incoming)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Treaty' THEN [1] ELSE [] END | SET node:Entity:Treaty)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'TextVersion' THEN [1] ELSE [] END | SET node:Entity:TextVersion)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Provision' THEN [1] ELSE [] END | SET node:Entity:Provision)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'IssueArea' THEN [1] ELSE [] END | SET node:Entity:IssueArea)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Position' THEN [1] ELSE [] END | SET node:Entity:Position)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Document' THEN [1] ELSE [] END | SET node:Entity:Document)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Vote' THEN [1] ELSE [] END | SET node:Entity:Vote)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'TreatyAction' THEN [1] ELSE [] END | SET node:Entity:TreatyAction)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Event' THEN [1] ELSE [] END | SET node:Entity:Event)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'State' THEN [1] ELSE [] END | SET node:Entity:Actor:State)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Organization' THEN [1] ELSE [] END | SET node:Entity:Actor:Organization)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Group' THEN [1] ELSE [] END | SET node:Entity:Actor:Group)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Body' THEN [1] ELSE [] END | SET node:Entity:Actor:Body)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Person' THEN [1] ELSE [] END | SET node:Entity:Actor:Person)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Region' THEN [1] ELSE [] END | SET node:Region)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'Gap' THEN [1] ELSE [] END | SET node:Gap)
FOREACH (ignored IN CASE WHEN node.incomingKind = 'ImportSource' THEN [1] ELSE [] END | SET node:ImportSource)
REMOVE node:Incoming, node.incomingKey, node.incomingKind
