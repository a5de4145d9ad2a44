// list-votes: ids of the votes that meet all conditions, a page at a time; what repeats a curated record is left out.
//
// params  treatyId: string or null
//         body: string or null           only of this body, as it is written
//         symbols: list of string or null    in capitals; the symbol is one of them
//         from, to: string               first and last date, as texts; "" and "9999-12-31" where the span is open
//         tooWide: list of string        dates between them that reach past the end of the span
//         words: list of string          folded, a blank before each: each begins a word of subject, symbol or aliases
//         afterDate, afterId: string     the vote with which the page begins; "" for the first page
//         limit: integer
// row     id: string; date: string
// order   date, id                                          needs  index on Vote.date
MATCH (vote:Vote)
WHERE vote.date >= $from AND vote.date <= $to AND (vote.date IS NULL OR NOT vote.date IN $tooWide) AND vote.sameAs IS NULL
      AND ($body IS NULL OR vote.body = $body) AND ($symbols IS NULL OR toUpper(vote.symbol) IN $symbols)
      AND ($treatyId IS NULL OR vote.treatyId = $treatyId) AND all(word IN $words WHERE (' ' + vote.searchText) CONTAINS word)
      AND (vote.date > $afterDate OR (vote.date = $afterDate AND vote.id >= $afterId))
RETURN vote.id AS id, vote.date AS date
ORDER BY date, id LIMIT $limit
