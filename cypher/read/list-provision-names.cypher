// list-provision-names: every provision of the given treaties, as a question may cite it.
//
// params  treatyIds: list of string
// row     id, number, versionId, treatyId: string; title: string or null; aliases: list of string; versionOrder: integer
// order   id                                                needs  constraint on Treaty.id
MATCH (provision:Provision)-[:IN_VERSION]->(version:TextVersion)-[:VERSION_OF]->(treaty:Treaty)
WHERE treaty.id IN $treatyIds
RETURN provision.id AS id, provision.number AS number, provision.versionId AS versionId, provision.treatyId AS treatyId,
       provision.title AS title, provision.aliases AS aliases, provision.versionOrder AS versionOrder
ORDER BY id
