// list-parts: the provisions directly contained in the given ones.
//
// params  ids: list of string
// row     wholeId: string; partId: string
// order   wholeId, the order of the text                    needs  constraint on Provision.id
MATCH (part:Provision)-[:PART_OF]->(whole:Provision)
WHERE whole.id IN $ids
RETURN whole.id AS wholeId, part.id AS partId
ORDER BY whole.id, part.numberKey
