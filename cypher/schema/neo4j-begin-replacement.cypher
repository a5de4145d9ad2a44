// neo4j-begin-replacement: says that a replacement of the graph is about to be committed. Neo4j shows a commit piece by
// piece while it is applied, so readers look at this mark; the embedded engine switches files and needs none.
//
// params  state: string   a name that no other state of the graph has
// row     none
// order   none
MERGE (mark:Replacement {id: 'mark'})
SET mark.number = coalesce(mark.number, 0) + 1, mark.isUnderWay = true, mark.state = $state
