// stage-casts: leads from actors to a staged vote in which they are on record with one choice. Rows are grouped by vote,
// the end with fewer relationships, and hold lists, which both engines read several times faster than maps.
//
// params  rows: list of { vote: string, choice: string, actors: list of string }    stagedKey of the vote, keys of actors
// row     none
// order   none; one batch a call           needs  constraint on Staged.stagedKey, constraint on Entity.key
UNWIND $rows AS row
MATCH (vote:Staged {stagedKey: row.vote})
UNWIND row.actors AS key
MATCH (actor:Entity {key: key})
CREATE (actor)-[:CAST {choice: row.choice}]->(vote)
