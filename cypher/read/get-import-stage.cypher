// get-import-stage: how far an import of a source has come that is not published yet.
//
// params  id: string         name of the source
// row     stage: { id, plan, batches }
// order   stage.id; 0 or 1 row                              needs  constraint on ImportStage.id
MATCH (stage:ImportStage {id: $id})
RETURN stage {.id, .plan, .batches} AS stage
ORDER BY stage.id
