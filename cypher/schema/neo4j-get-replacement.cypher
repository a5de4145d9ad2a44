// neo4j-get-replacement: how many replacements were begun, whether the last is under way, and the name of the
// state that it makes.
//
// params  none
// row     number: integer; isUnderWay: boolean; state: string or null
// order   none; 0 or 1 row
MATCH (mark:Replacement {id: 'mark'})
RETURN mark.number AS number, mark.isUnderWay AS isUnderWay, mark.state AS state
