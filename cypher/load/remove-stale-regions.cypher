// remove-stale-regions: removes what an earlier release had and this one has no more.
//
// params  release: string         hash of the data set that was just written
// row     none
// order   none; curated nodes only (imported ones have no release)
MATCH (node:Region)
WHERE node.release IS NOT NULL AND node.release <> $release
DETACH DELETE node
