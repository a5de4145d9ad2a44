// mark-same-actions: says of each imported treaty action that the curated graph holds too which one it is, so that it
// counts once. The same are those of one actor under one treaty, of one kind; the curated date wins. A text of its own
// (a reservation, a declaration) makes an action another one unless the day is the same too.
//
// params  none
// row     none
// order   none
MATCH (treaty:Treaty)<-[:UNDER]-(curated:TreatyAction)-[:BY]->(actor:Actor)
WHERE curated.source IS NULL
MATCH (actor)<-[:BY]-(imported:TreatyAction)
WHERE imported.source IS NOT NULL AND imported.treatyId = treaty.id AND imported.kind = curated.kind
      AND ((imported.text IS NULL AND curated.text IS NULL) OR imported.date = curated.date)
SET imported.sameAs = curated.id
