// retire-all: takes away from sight all that is held, and what imports have staged; remove-retired deletes it afterwards.
// Run in the transaction that publishes what takes its place.
//
// params  none
// row     none
// order   none
MATCH (node)
WHERE node:Entity OR node:Region OR node:Gap OR node:Dataset OR node:ImportSource OR node:ImportStage OR node:Staged
SET node:Retired
REMOVE node:Entity, node:Treaty, node:TextVersion, node:Provision, node:IssueArea, node:Position, node:Document,
        node:Vote, node:TreatyAction, node:Event, node:Actor, node:State, node:Organization, node:Group, node:Body, node:Person, node:Region, node:Gap, node:Dataset,
       node:ImportSource, node:ImportStage, node:Staged
