// count-actions: how many actions list-actions gives on all its pages.
//
// params  kinds, actorKinds: list of string or null    only these kinds of acts, only by these kinds of actors
//         actors: list of string or null     only by these
//         regions: list of string or null    only by States of these regions
//         from, to: string                   first and last date, as texts; "" and "9999-12-31" where the span is open
//         tooWide: list of string            dates between them that reach past the end of the span
//         undated: boolean                   whether those without a date count
// row     actions: integer
// order   none; one row                                     needs  constraint on TreatyAction.id
MATCH (action:TreatyAction)-[:BY]->(actor:Actor)
WHERE action.id IS NOT NULL AND action.sameAs IS NULL AND ($kinds IS NULL OR action.kind IN $kinds)
      AND ($actorKinds IS NULL OR actor.kind IN $actorKinds) AND ($actors IS NULL OR actor.id IN $actors)
      AND ($regions IS NULL OR any(region IN actor.regions WHERE region IN $regions))
      AND ((action.date IS NULL AND $undated) OR (action.date >= $from AND action.date <= $to
           AND (action.date IS NULL OR NOT action.date IN $tooWide)))
RETURN count(action) AS actions
