// list-stances-around-actors: the stances of the given actors, one row for each thing that a position is on or about.
//
// params  keys: list of string      keys of actors
// row     positionId, actorKey, targetKey, type ("ON" or "ABOUT"), stance, side, confidence: string; date: string or null
// order   positionId, type, targetKey                       needs  constraint on Entity.key
MATCH (actor:Entity)<-[:TAKEN_BY]-(position:Position)-[link:ON|ABOUT]->(target:Entity)
WHERE actor.key IN $keys
RETURN position.id AS positionId, actor.key AS actorKey, target.key AS targetKey, type(link) AS type, position.stance AS stance,
       position.side AS side, position.confidence AS confidence, position.date AS date
ORDER BY positionId, type, targetKey
