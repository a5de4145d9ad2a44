// merge-dataset: writes what was loaded. Run last: its presence proves a whole load.
//
// params  id: string              always "dataset"
//         properties: map         as model.yaml has them for Dataset
// row     none
// order   none                                              needs  constraint on Dataset.id
MERGE (node:Dataset {id: $id})
SET node = $properties
