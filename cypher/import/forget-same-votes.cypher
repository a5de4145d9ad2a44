// forget-same-votes: takes away what mark-same-votes said, before it is said anew.
//
// params  none
// row     none
// order   none
MATCH (vote:Vote)
WHERE vote.sameAs IS NOT NULL
REMOVE vote.sameAs
