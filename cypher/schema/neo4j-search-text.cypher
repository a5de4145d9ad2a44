// neo4j-search-text: the entities that the full-text index proposes for a query, best first. The embedded engine has a
// call for this and no statement, so this one is Neo4j's alone.
//
// params  query:  string    folded words in quotes, with Lucene's signs between them, e.g. '+"cote" +"ivoire"'
//         limit:  integer   1 to 2000
// row     key:    string    the entity's key
//         text:   string    its indexed text, folded
// order   score, then key   needs  full-text index entity_search_text
CALL db.index.fulltext.queryNodes('entity_search_text', $query, {limit: $limit}) YIELD node, score
RETURN node.key AS key, node.searchText AS text ORDER BY score DESC, key
