// list-parallels: provisions of other treaties that the given ones correspond to or repeat, in either direction.
//
// params  ids: list of string
// row     id: string; relation: "counterpart" or "repeats"; otherKey: string; explanation (or null), confidence: string
// order   id, relation, otherKey                            needs  constraint on Provision.id
MATCH (provision:Provision)-[link:COUNTERPART_OF|REPEATS]-(other:Entity)
WHERE provision.id IN $ids
RETURN provision.id AS id, CASE type(link) WHEN "COUNTERPART_OF" THEN "counterpart" ELSE "repeats" END AS relation,
       other.key AS otherKey, link.explanation AS explanation, link.confidence AS confidence
ORDER BY id, relation, otherKey
