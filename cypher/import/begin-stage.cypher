// begin-stage: notes that an import of a source begins, and what it will be made of.
//
// params  id: string         name of the source
//         plan: string       hash of all that decides what the batches are
// row     none
// order   none                              needs  constraint on ImportStage.id
MERGE (stage:ImportStage {id: $id})
SET stage.plan = $plan, stage.batches = 0
