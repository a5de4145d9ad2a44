// list-stances-around-targets: the stances on or about the given entities, as lines from the actors who took them.
//
// params  keys: list of string      keys of provisions, versions, treaties, events and issue areas
// row     as list-stances-around-actors gives it
// order   positionId, type, targetKey                       needs  constraint on Entity.key
MATCH (target:Entity)<-[link:ON|ABOUT]-(position:Position)-[:TAKEN_BY]->(actor:Actor)
WHERE target.key IN $keys
RETURN position.id AS positionId, actor.key AS actorKey, target.key AS targetKey, type(link) AS type, position.stance AS stance,
       position.side AS side, position.confidence AS confidence, position.date AS date
ORDER BY positionId, type, targetKey
