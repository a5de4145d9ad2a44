// list-curated-votes: ids of the votes of the curated graph, which have names of their own; imported ones go by symbol.
//
// params  none
// row     id: string
// order   id                                                needs  index on Vote.release
MATCH (vote:Vote)
WHERE vote.release IS NOT NULL AND vote.source IS NULL
RETURN vote.id AS id
ORDER BY id
