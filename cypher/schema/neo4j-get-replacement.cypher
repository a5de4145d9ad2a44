// neo4j-get-replacement: how many replacements were begun, and whether the last is under way.
//
// params  none
// row     number: integer; isUnderWay: boolean
// order   none; 0 or 1 row
MATCH (mark:Replacement {id: 'mark'})
RETURN mark.number AS number, mark.isUnderWay AS isUnderWay
