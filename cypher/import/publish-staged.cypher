// publish-staged: lets the staged nodes of a source be seen, all at once, with their labels.
//
// params  source: string     name of the source
// row     none
// order   none
MATCH (node:Staged)
WHERE node.source = $source
SET node:Entity
FOREACH (ignored IN CASE WHEN node.label = 'Treaty' THEN [1] ELSE [] END | SET node:Treaty)
FOREACH (ignored IN CASE WHEN node.label = 'TreatyAction' THEN [1] ELSE [] END | SET node:TreatyAction)
FOREACH (ignored IN CASE WHEN node.label = 'Vote' THEN [1] ELSE [] END | SET node:Vote)
FOREACH (ignored IN CASE WHEN node.label = 'Position' THEN [1] ELSE [] END | SET node:Position)
FOREACH (ignored IN CASE WHEN node.label = 'Document' THEN [1] ELSE [] END | SET node:Document)
FOREACH (ignored IN CASE WHEN node.label = 'IssueArea' THEN [1] ELSE [] END | SET node:IssueArea)
FOREACH (ignored IN CASE WHEN node.label = 'State' THEN [1] ELSE [] END | SET node:Actor:State)
FOREACH (ignored IN CASE WHEN node.label = 'Organization' THEN [1] ELSE [] END | SET node:Actor:Organization)
FOREACH (ignored IN CASE WHEN node.label = 'Group' THEN [1] ELSE [] END | SET node:Actor:Group)
FOREACH (ignored IN CASE WHEN node.label = 'Body' THEN [1] ELSE [] END | SET node:Actor:Body)
FOREACH (ignored IN CASE WHEN node.label = 'Person' THEN [1] ELSE [] END | SET node:Actor:Person)
REMOVE node:Staged, node.label, node.stagedKey
