// list-regions: geographic regions with the words that readers use for them.
//
// params  none
// row     region: { id, code, aliases }
// order   region.id                                        needs  constraint on Region.id
MATCH (region:Region)
WHERE region.id IS NOT NULL
RETURN region {.id, .code, .aliases} AS region
ORDER BY region.id
