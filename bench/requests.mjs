// The two requests that are compared: as ours, and as a library that derives its API from the graph's own shape puts
// them. Both ask for the same records and the same properties of them; api.mjs proves it before anything is timed.

/** Twenty provisions without parts, so that a provision's positions are those that stand on it and on nothing else. */
export const PROVISIONS = [
  "uncc/final/57", "uncc/zero/54", "uncc/rev3/6(2)", "uncc/zero/5", "uncc/l15/6(2)", "uncc/zero/35", "uncc/rev2/24",
  "uncc/rev3/14(3)", "uncc/rev1/6", "uncc/rev1/16", "uncc/l15/7", "uncc/final/2", "uncc/final/5", "uncc/zero/6",
  "uncc/zero/10", "uncc/zero/17", "uncc/zero/24", "uncc/rev2/5", "uncc/rev2/6", "uncc/rev3/24",
]; // biome-ignore format: a list of ids

const OBJECTED = "uncc/rev3/6(2)";

const POSITION = "id stance side date";
const DOCUMENT = "id title date url";

const ours = {
  nested: {
    query: `query Nested(${PROVISIONS.map((_, i) => `$p${i}: ID`).join(" ")}) {
      ${PROVISIONS.map((_, i) => `p${i}: provision(id: $p${i}) { ...P }`).join("\n")}
    }
    fragment P on Provision { id label positions(thisVersionOnly: true, first: 20) { nodes {
      ${POSITION} actor { id name kind } evidence { locator quote document { ${DOCUMENT} } } } } }`,
    variables: Object.fromEntries(PROVISIONS.map((id, i) => [`p${i}`, id])),
  },
  objectors: {
    query: `query Objectors($id: ID!) { positions(filter: { provisions: [$id], thisVersionOnly: true, sides: [AGAINST] },
      first: 50) { nodes { ${POSITION} actor { id name kind } } } }`,
    variables: { id: OBJECTED },
  },
};

const derived = {
  nested: {
    query: `query Nested($ids: [ID!]) { provisions(where: { id: { in: $ids } }) { id label
      positions(limit: 20, sort: [{ id: ASC }]) { ${POSITION} actor { id name kind }
        evidenceConnection { edges { properties { locator quote } node { ${DOCUMENT} } } } } } }`,
    variables: { ids: PROVISIONS },
  },
  objectors: {
    query: `query Objectors($id: ID!) { positions(where: { side: { eq: "AGAINST" }, provisions: { some: { id: { eq: $id } } } },
      limit: 50, sort: [{ id: ASC }]) { ${POSITION} actor { id name kind } } }`,
    variables: { id: OBJECTED },
  },
};

export const REQUESTS = { ours, derived };

const actorOf = ({ id, name, kind }) => `${id} ${name} ${kind}`;
const positionOf = ({ id, stance, side, date }) => `${id} ${stance} ${side} ${date}`;
const evidenceOf = (locator, quote, { id, title, date, url }) => JSON.stringify([locator, quote, id, title, date, url]);

/** What an answer says, in an order of its own, so that two answers of different shape can be compared. */
export const said = {
  ours: {
    nested: (data) =>
      Object.values(data)
        .flatMap(({ id, label, positions }) =>
          positions.nodes.map((position) =>
            [
              id,
              label,
              positionOf(position),
              actorOf(position.actor),
              ...position.evidence.map((one) => evidenceOf(one.locator, one.quote, one.document)).sort(),
            ].join("\n"),
          ),
        )
        .sort(),
    objectors: ({ positions }) =>
      positions.nodes.map((position) => `${positionOf(position)}\n${actorOf(position.actor)}`).sort(),
  },
  derived: {
    nested: ({ provisions }) =>
      provisions
        .flatMap(({ id, label, positions }) =>
          positions.map((position) =>
            [
              id,
              label,
              positionOf(position),
              actorOf(position.actor[0]),
              ...position.evidenceConnection.edges
                .map(({ properties: { locator, quote }, node }) => evidenceOf(locator, quote, node))
                .sort(),
            ].join("\n"),
          ),
        )
        .sort(),
    objectors: ({ positions }) =>
      positions.map((position) => `${positionOf(position)}\n${actorOf(position.actor[0])}`).sort(),
  },
};
