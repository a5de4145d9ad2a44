// neo4j-lock-replacement: lets one replacement at a time go on, since a second one waits for this node.
//
// params  none
// row     none
// order   none
MERGE (lock:Replacement {id: 'lock'})
SET lock.isUnderWay = true
