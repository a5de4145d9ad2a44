// list-votes: ids of the votes, of one treaty or of all.
//
// params  treatyId: string or null
// row     id: string; date: string
// order   date, id
MATCH (vote:Vote)
WHERE $treatyId IS NULL OR vote.treatyId = $treatyId
RETURN vote.id AS id, vote.date AS date
ORDER BY date, id
