// list-actions-by-treaty: actions under the given treaties that meet all conditions, a page of each, in the places of
// list-actions; what repeats a curated record is left out.
//
// params  ids: list of string
//         kinds, actorKinds: list of string or null    only these kinds of acts, only by these kinds of actors
//         actors: list of string or null     only by these
//         regions: list of string or null    only by States of these regions
//         from, to: string                   first and last date, as texts; "" and "9999-12-31" where the span is open
//         tooWide: list of string            dates between them that reach past the end of the span
//         undated: boolean                   whether those without a date count
//         afterPlace, afterId: string        the action with which the page begins; "" for the first page
//         limit: integer
// row     treatyId, id: string
// order   treatyId, place, id; the undated last              needs  constraint on Treaty.id
MATCH (treaty:Treaty)
WHERE treaty.id IN $ids
CALL (treaty) {
  MATCH (treaty)<-[:UNDER]-(action:TreatyAction)-[:BY]->(actor:Actor)
  WHERE action.sameAs IS NULL AND ($kinds IS NULL OR action.kind IN $kinds)
        AND ($actorKinds IS NULL OR actor.kind IN $actorKinds) AND ($actors IS NULL OR actor.id IN $actors)
        AND ($regions IS NULL OR any(region IN actor.regions WHERE region IN $regions))
        AND ((action.date IS NULL AND $undated) OR (action.date >= $from AND action.date <= $to
             AND (action.date IS NULL OR NOT action.date IN $tooWide)))
  WITH action.id AS id, CASE WHEN action.date IS NULL THEN '9999-99-99' WHEN size(action.date) = 4 THEN action.date + '-01-01~2'
                             WHEN size(action.date) = 7 THEN action.date + '-01~1' ELSE action.date + '~0' END AS place
  WHERE place > $afterPlace OR (place = $afterPlace AND id >= $afterId)
  RETURN id AS id, place AS place
  ORDER BY place, id LIMIT $limit
}
RETURN treaty.id AS treatyId, id AS id, place AS place
ORDER BY treatyId, place, id
