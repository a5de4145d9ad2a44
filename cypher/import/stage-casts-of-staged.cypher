// stage-casts-of-staged: as stage-casts, for actors that the import itself brings.
//
// params  rows: list of { vote: string, choice: string, actors: list of string }    stagedKeys of the vote and the actors
// row     none
// order   none; one batch a call           needs  constraint on Staged.stagedKey
UNWIND $rows AS row
MATCH (vote:Staged {stagedKey: row.vote})
UNWIND row.actors AS key
MATCH (actor:Staged {stagedKey: key})
CREATE (actor)-[:CAST {choice: row.choice}]->(vote)
