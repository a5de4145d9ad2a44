// merge-source: notes what a published import is. Run in the transaction that publishes it.
//
// params  id: string         name of the source
//         properties: map    as model.yaml has them for ImportSource
// row     none
// order   none                              needs  constraint on ImportSource.id
MERGE (node:ImportSource {id: $id})
SET node = $properties
