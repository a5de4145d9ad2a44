// count-casts-by-vote: how many rows list-casts-by-vote gives of each vote on all its pages; votes without any have none.
//
// params  rows: list of { id: string, actors: list of string or null }    a vote, and ids of the only actors that count
//         choices, kinds: list of string     only these choices, only actors of these kinds
//         regions: list of string or null    only States of these regions
// row     id: string; casts: integer
// order   id                                                needs  constraint on Vote.id
UNWIND $rows AS row
MATCH (vote:Vote {id: row.id})<-[cast:CAST]-(actor:Actor)
WHERE cast.choice IN $choices AND actor.kind IN $kinds AND (row.actors IS NULL OR actor.id IN row.actors)
        AND ($regions IS NULL OR any(region IN actor.regions WHERE region IN $regions))
WITH vote, count(cast) AS casts
RETURN vote.id AS id, casts AS casts
ORDER BY id
