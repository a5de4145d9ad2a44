// mark-same-votes: says of each imported roll call that the curated graph holds too which vote it is, so that it counts
// once. The same are those of one symbol, day and totals, of which the curated one has all its casts.
//
// params  none
// row     none
// order   none
MATCH (:Actor)-[cast:CAST]->(curated:Vote)
WHERE curated.source IS NULL AND curated.symbol IS NOT NULL AND curated.isPartial = false AND cast.choice <> 'NOT_VOTING'
WITH curated, count(cast) AS casts
WHERE casts = curated.inFavour + curated.against + curated.abstaining
MATCH (imported:Vote)
WHERE imported.source IS NOT NULL AND imported.symbol = curated.symbol AND imported.date = curated.date
      AND imported.inFavour = curated.inFavour AND imported.against = curated.against AND imported.abstaining = curated.abstaining
SET imported.sameAs = curated.id
