// retire-staged: gives up what was staged for a source; remove-retired deletes it afterwards.
//
// params  source: string     name of the source
// row     none
// order   none
MATCH (node:Staged)
WHERE node.source = $source
SET node:Retired
REMOVE node:Staged
