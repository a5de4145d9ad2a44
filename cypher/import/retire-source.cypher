// retire-source: takes away from sight what an earlier import of a source wrote; remove-retired deletes it afterwards.
//
// params  source: string     name of the source
// row     none
// order   none
MATCH (node:Entity)
WHERE node.source = $source
SET node:Retired
REMOVE node:Entity, node:Treaty, node:TreatyAction, node:Vote, node:Position, node:Document, node:IssueArea,
       node:Actor, node:State, node:Organization, node:Group, node:Body, node:Person
