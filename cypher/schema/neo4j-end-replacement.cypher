// neo4j-end-replacement: says that the replacement is whole, or undone.
//
// params  none
// row     none
// order   none
MATCH (mark:Replacement {id: 'mark'})
SET mark.isUnderWay = false
