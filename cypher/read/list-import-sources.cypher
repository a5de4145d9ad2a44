// list-import-sources: what was imported beside the curated graph.
//
// params  none
// row     source: { id, title, format, rows, skipped, importedOn, hash, datasetHash }
// order   source.id                                         needs  constraint on ImportSource.id
MATCH (source:ImportSource)
WHERE source.id IS NOT NULL
RETURN source {.id, .title, .format, .rows, .skipped, .importedOn, .hash, .datasetHash} AS source
ORDER BY source.id
