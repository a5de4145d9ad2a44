// list-vote-bodies: the bodies that voted, as the records name them.
//
// params  none
// row     body: string
// order   body                                              needs  index on Vote.date
MATCH (vote:Vote)
WHERE vote.date >= ''
WITH DISTINCT vote.body AS body
RETURN body AS body
ORDER BY body
