// get-dataset: what is loaded, and what it is known to lack.
//
// params  none
// row     dataset: { id, name, version, hash, asOf, licence, silenceCountedOver }
//         gaps:    list of { topic, text }, in the order of the data file
// order   none; 0 or 1 row
MATCH (dataset:Dataset {id: "dataset"})
CALL (dataset) {
  MATCH (gap:Gap)
  WHERE gap.id IS NOT NULL
  WITH gap ORDER BY gap.order
  RETURN collect(gap {.topic, .text}) AS gaps
}
RETURN dataset {.id, .name, .version, .hash, .asOf, .licence, .silenceCountedOver} AS dataset, gaps AS gaps
