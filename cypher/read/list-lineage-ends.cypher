// list-lineage-ends: where the record says that one of the given provisions was dropped, or came new.
//
// params  ids: list of string
// row     id: string; end: "dropped" or "new"; versionId: string; order: integer
//         explanation (or null), confidence: string; sources: list of string
// order   id, order, end                                    needs  constraint on Provision.id
MATCH (provision:Provision)
WHERE provision.id IN $ids
MATCH (provision)-[link:DROPPED_IN|NEW_IN]->(version)
RETURN provision.id AS id, CASE type(link) WHEN "DROPPED_IN" THEN "dropped" ELSE "new" END AS end, version.id AS versionId,
       version.order AS order, link.explanation AS explanation, link.confidence AS confidence, link.sources AS sources
ORDER BY id, order, end
