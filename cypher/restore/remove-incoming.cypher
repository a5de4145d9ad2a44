// remove-incoming: deletes some of what a load left behind that did not come to its end, with its relationships.
//
// params  limit: integer     how many nodes at most; an actor has thousands of relationships
// row     removed: integer
// order   none; one row
// leaves  unordered-limit: all of them go in the end, and which go first is nothing to anybody
//         computed-limit: it is a parameter
MATCH (node:Incoming)
WITH node LIMIT $limit
DETACH DELETE node
RETURN count(node) AS removed
