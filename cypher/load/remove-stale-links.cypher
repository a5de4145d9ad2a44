// remove-stale-links: removes the relationships of an earlier release between entities of this one.
//
// params  release: string         hash of the data set that was just written
// row     none
// order   none; curated relationships only (imported ones have no release)
MATCH (source:Entity)-[link]->(:Entity)
WHERE source.release = $release AND link.release IS NOT NULL AND link.release <> $release
DELETE link
