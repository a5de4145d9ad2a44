// list-regions: geographic regions with the words that readers use for them.
//
// params  none
// row     region: { id, code, aliases }
// order   region.id
MATCH (region:Region)
RETURN region {.id, .code, .aliases} AS region
ORDER BY region.id
