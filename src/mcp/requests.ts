/** GraphQL requests behind the tools: every result carries its evidence and what the graph covers. */
const POSITION = `id stance side inherited provisionInferred target ask date forum confidence note
  actor { id name kind } via { id name } provision { id label title } issues { id label }
  evidence { locator quote document { id title kind date publisher url symbol } }`;

const COVERAGE = "coverage { actorsOnRecord statesOnRecord statesSilent documents from to note }";

export const POSITIONS = `query Positions($filter: PositionFilter, $orderBy: PositionOrder, $first: Int, $after: String) {
  positions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } bySide { side positions actors } ${COVERAGE}
    nodes { ${POSITION} }
  }
}`;

export const PROVISION = `query Provision($citation: String!, $treaty: ID) {
  resolveCitation(text: $citation, treaty: $treaty) {
    explanation
    adopted { id label title }
    provision {
      id label number title summary chapter version { id label date } treaty { id label }
      lineage { relation explanation confidence from { id label } to { id label } version { id label date } sources { document { id title url } } }
      parallels { relation treaty { id label } provision { id label title } explanation confidence }
      issues { id label }
      positions(first: 25) { totalCount bySide { side positions actors } ${COVERAGE} nodes { ${POSITION} } }
    }
  }
}`;

export const ACTOR = `query Actor($search: String!) {
  actors(search: $search, first: 3) {
    totalCount
    nodes {
      id name kind iso3 aliases note
      memberOf { group { id name } from to confidence source }
      positions(first: 25) { totalCount bySide { side positions actors } ${COVERAGE} nodes { ${POSITION} } }
      votes(first: 25) { totalCount nodes { choice confidence vote { id label date subject evidence { document { id title url } } } } }
      actions { id label kind date confidence treaty { id label } evidence { document { id title url } } }
    }
  }
}`;

export const SEARCH = `query Search($text: String!, $kinds: [EntityKind!], $first: Int) {
  search(text: $text, kinds: $kinds, first: $first) { kind score highlight node { id label } }
  dataset { name version asOf gaps { topic text } }
}`;

export const DOCUMENT = `query Document($id: ID!) {
  document(id: $id) {
    id title kind date publisher url symbol verified signatoryCount note authors { id name kind }
    positions(first: 50) { totalCount ${COVERAGE} nodes { ${POSITION} } }
  }
}`;
