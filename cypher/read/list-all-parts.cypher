// list-all-parts: the given provisions with all that they contain, at any depth.
//
// params  ids: list of string
// row     id: string; partId: string       a provision is among its own parts
// order   id, partId                                        needs  constraint on Provision.id
MATCH (whole:Provision)
WHERE whole.id IN $ids
CALL (whole) {
  MATCH (part:Provision)-[:PART_OF*0..6]->(whole)
  RETURN DISTINCT part.id AS partId
}
RETURN whole.id AS id, partId AS partId
ORDER BY id, partId
