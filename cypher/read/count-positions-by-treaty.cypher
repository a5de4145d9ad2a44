// count-positions-by-treaty: how many positions each treaty has.
//
// params  none
// row     treatyId: string; positions: integer
// order   treatyId                                          needs  index on Position.treatyId
MATCH (position:Position)
WHERE position.treatyId IS NOT NULL
WITH position.treatyId AS treatyId, count(position) AS positions
RETURN treatyId AS treatyId, positions AS positions
ORDER BY treatyId
