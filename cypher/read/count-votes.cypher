// count-votes: how many votes list-votes gives on all its pages.
//
// params  treatyId: string or null
//         body: string or null           only of this body, as it is written
//         symbols: list of string or null    in capitals; the symbol is one of them
//         from, to: string               first and last date, as texts; "" and "9999-12-31" where the span is open
//         tooWide: list of string        dates between them that reach past the end of the span
//         words: list of string          folded, a blank before each: each begins a word of subject, symbol or aliases
// row     votes: integer
// order   none; one row                                     needs  index on Vote.date
MATCH (vote:Vote)
WHERE vote.date >= $from AND vote.date <= $to AND (vote.date IS NULL OR NOT vote.date IN $tooWide) AND vote.sameAs IS NULL
      AND ($body IS NULL OR vote.body = $body) AND ($symbols IS NULL OR toUpper(vote.symbol) IN $symbols)
      AND ($treatyId IS NULL OR vote.treatyId = $treatyId) AND all(word IN $words WHERE (' ' + vote.searchText) CONTAINS word)
RETURN count(vote) AS votes
