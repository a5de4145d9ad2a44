// advance-stage: counts a batch, in the transaction that writes it. A batch whose commit was not heard of is tried
// again; it finds no row here then, and must write nothing. The first SET changes nothing: by it Neo4j waits for another
// writer of the batch before it compares, where it would else compare first, wait, and let both write.
//
// params  id: string         name of the source
//         plan: string       hash of all that decides what the batches are
//         done: integer      batches that were written before
// row     batches: integer   batches that are written now
// order   none; 0 or 1 row                  needs  constraint on ImportStage.id
MATCH (stage:ImportStage {id: $id})
SET stage.id = $id
WITH stage
WHERE stage.plan = $plan AND stage.batches = $done
SET stage.batches = stage.batches + 1
RETURN stage.batches AS batches
