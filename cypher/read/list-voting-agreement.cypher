// list-voting-agreement: for one actor every other, with how many votes both took part in and in how many both cast the
// same. Choices are counted by pair before they are added up, which spares a comparison a cast;
// whoever cast a vote is an actor, so that labels of a million ends need not be read.
//
// params  actorId: string
//         minShared: integer             only actors with at least so many shared votes
//         body: string or null           only of this body, as it is written
//         from, to: string               first and last date, as texts; "" and "9999-12-31" where the span is open
//         tooWide: list of string        dates between them that reach past the end of the span
// row     id: string; shared, same: integer
// order   id                                                needs  constraint on Actor.id
MATCH (actor:Actor {id: $actorId})-[mine:CAST]->(vote:Vote)
WITH vote, mine.choice AS choice
WHERE vote.date >= $from AND vote.date <= $to AND (vote.date IS NULL OR NOT vote.date IN $tooWide) AND vote.sameAs IS NULL AND choice <> 'NOT_VOTING'
      AND ($body IS NULL OR vote.body = $body)
MATCH (vote)<-[theirs:CAST]-(other)
WITH other, choice, theirs.choice AS otherChoice, count(theirs) AS casts
WHERE otherChoice <> 'NOT_VOTING' AND other.id <> $actorId
WITH other, coalesce(sum(casts), 0) AS shared, coalesce(sum(CASE WHEN choice = otherChoice THEN casts ELSE 0 END), 0) AS same
WHERE shared >= $minShared
RETURN other.id AS id, shared AS shared, same AS same
ORDER BY id
