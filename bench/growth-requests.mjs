// The main requests, as the pages of the explorer put them. Each is asked about the curated graph, which is the same in all
// sizes, so that what else is held is all that differs.
const EVIDENCE = "evidence { locator quote document { id title date url } }";
const POSITION = `id stance side date ask actor { id name kind } provision { id label } ${EVIDENCE}`;
const PAGE = "totalCount pageInfo { hasNextPage endCursor }";

const request = (title, query, variables) => ({ title, query, variables });

export const GROWTH_REQUESTS = [
  request(
    "positions of a provision",
    `query ($id: ID!) { positions(filter: { provisions: [$id] }, first: 20) { ${PAGE} nodes { ${POSITION} } } }`,
    { id: "uncc/final/6(2)" },
  ),
  request(
    "who objected to a provision",
    `query ($id: ID!) { positions(filter: { provisions: [$id], sides: [AGAINST] }, first: 50) { totalCount nodes { id
      stance date actor { id name kind } } } }`,
    { id: "uncc/final/6(2)" },
  ),
  request(
    "page of a provision, with its lineage",
    `query ($id: ID!) { provision(id: $id) { id label title version { label } parts { id label } adopted { id label }
      lineage { from { id label } to { id label } version { label } relation explanation confidence }
      parallels { relation provision { label } treaty { label } }
      positions(first: 20) { ${PAGE} nodes { id stance actor { name } } } } }`,
    { id: "uncc/rev2/24" },
  ),
  request(
    "page of an actor, with its votes",
    `query ($id: ID!) { actor(id: $id) { id name kind memberOf { group { id name } from to }
      positions(first: 20) { ${PAGE} nodes { id stance provision { label } } }
      votes(first: 20) { ${PAGE} nodes { choice vote { id label date } } } } }`,
    { id: "state:in" },
  ),
  request(
    "vote, with who cast what",
    `query ($id: ID!) { vote(id: $id) { id label inFavour against abstaining
      casts(first: 20) { ${PAGE} nodes { choice actor { id name } } } } }`,
    { id: "v74247" },
  ),
  request(
    "neighbourhood of a State",
    `query ($ids: [ID!]!) { neighborhood(ids: $ids, depth: 1, limit: 200) { truncated omitted
      nodes { id kind label degree } edges { id source target } } }`,
    { ids: ["state:ir"] },
  ),
  request(
    "agreement of two States",
    `query ($a: ID!, $b: ID!) { agreement(a: $a, b: $b) { votesShared votesSame positionsShared positionsSame score
      disagreements(first: 20) { cursor } } }`,
    { a: "state:us", b: "state:ru" },
  ),
  request("search", `query ($text: String!) { search(text: $text, first: 10) { kind score node { id label } } }`, {
    text: "cabo verde",
  }),
  request(
    "ask",
    `query ($question: String!) { ask(question: $question, treaty: "uncc") { status text
      readings { meaning positions { ${POSITION} } coverage { note } } } }`,
    { question: "Who objected to Article 17?" },
  ),
];
