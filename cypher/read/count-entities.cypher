// count-entities: how many entities of each kind the graph holds.
//
// params  none
// row     one row: treaties, versions, provisions, actors, issues, positions, documents, votes, events, actions: integers
// order   none; one row
CALL () { MATCH (node:Treaty) RETURN count(node) AS treaties }
CALL () { MATCH (node:TextVersion) RETURN count(node) AS versions }
CALL () { MATCH (node:Provision) RETURN count(node) AS provisions }
CALL () { MATCH (node:Actor) RETURN count(node) AS actors }
CALL () { MATCH (node:IssueArea) RETURN count(node) AS issues }
CALL () { MATCH (node:Position) RETURN count(node) AS positions }
CALL () { MATCH (node:Document) RETURN count(node) AS documents }
CALL () { MATCH (node:Vote) RETURN count(node) AS votes }
CALL () { MATCH (node:Event) RETURN count(node) AS events }
CALL () { MATCH (node:TreatyAction) RETURN count(node) AS actions }
RETURN treaties AS treaties, versions AS versions, provisions AS provisions, actors AS actors, issues AS issues,
       positions AS positions, documents AS documents, votes AS votes, events AS events, actions AS actions
