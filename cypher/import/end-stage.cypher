// end-stage: forgets the progress of an import that is published or given up.
//
// params  id: string         name of the source
// row     none
// order   none                              needs  constraint on ImportStage.id
MATCH (stage:ImportStage {id: $id})
DELETE stage
