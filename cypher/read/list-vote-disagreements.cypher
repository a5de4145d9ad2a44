// list-vote-disagreements: the votes in which two actors took part and cast differently, a page at a time.
// What a vote must be is looked at once a vote, after the choices are gathered, as in count-shared-votes.
//
// params  ids: list of string            the two actors, or one that is compared with itself
//         treatyId: string or null       only votes on the way to it
//         a, b: string                   the one and the other
//         afterDate, afterId: string     the vote with which the page begins; "" for the first page
//         limit: integer
// row     voteId, a, b: string           a and b are their choices
// order   date of the vote, voteId                          needs  constraint on Actor.id
MATCH (actor:Actor)-[cast:CAST]->(vote)
WHERE actor.id IN $ids AND cast.choice <> 'NOT_VOTING'
WITH vote, max(CASE WHEN actor.id = $a THEN cast.choice END) AS a, max(CASE WHEN actor.id = $b THEN cast.choice END) AS b
WHERE a <> b AND vote:Vote AND vote.sameAs IS NULL AND ($treatyId IS NULL OR vote.treatyId = $treatyId)
      AND (vote.date > $afterDate OR (vote.date = $afterDate AND vote.id >= $afterId))
RETURN vote.id AS voteId, vote.date AS date, a AS a, b AS b
ORDER BY date, voteId LIMIT $limit
