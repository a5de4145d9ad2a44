// publish-staged: lets the staged nodes of a source be seen, all at once, with their labels.
//
// params  source: string     name of the source
// row     none
// order   none
MATCH (node:Staged)
WHERE node.source = $source
SET node:Entity
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'Treaty' THEN [1] ELSE [] END | SET node:Treaty)
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'TreatyAction' THEN [1] ELSE [] END | SET node:TreatyAction)
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'Vote' THEN [1] ELSE [] END | SET node:Vote)
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'Position' THEN [1] ELSE [] END | SET node:Position)
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'Document' THEN [1] ELSE [] END | SET node:Document)
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'IssueArea' THEN [1] ELSE [] END | SET node:IssueArea)
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'State' THEN [1] ELSE [] END | SET node:Actor:State)
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'Organization' THEN [1] ELSE [] END | SET node:Actor:Organization)
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'Group' THEN [1] ELSE [] END | SET node:Actor:Group)
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'Body' THEN [1] ELSE [] END | SET node:Actor:Body)
FOREACH (ignored IN CASE WHEN node.stagedLabel = 'Person' THEN [1] ELSE [] END | SET node:Actor:Person)
REMOVE node:Staged, node.stagedLabel, node.stagedKey
