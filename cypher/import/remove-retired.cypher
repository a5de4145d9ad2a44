// remove-retired: deletes some of what was retired, with its relationships.
//
// params  limit: integer     how many nodes at most; a vote has up to 200 relationships
// row     removed: integer
// order   none; one row
// leaves  unordered-limit: all of them go in the end, and which go first is nothing to anybody
//         computed-limit: it is a parameter
MATCH (node:Retired)
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(node) AS removed
