// The same records as arrays in memory, behind resolvers that look through them: the least that a GraphQL server can do.
// Reads them as JSON from the file that it is told.
import { readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { serve } from "./apollo.mjs";

const { provisions, positions, actors, documents } = JSON.parse(readFileSync(process.argv[2], "utf8"));

const typeDefs = `
  type Query {
    provision(id: ID): Provision
    positions(filter: Filter, first: Int): Positions!
  }
  input Filter { provisions: [ID!] thisVersionOnly: Boolean sides: [Side!] }
  enum Side { FOR CRITICAL AGAINST NEITHER }
  type Provision { id: ID! label: String! positions(thisVersionOnly: Boolean, first: Int): Positions! }
  type Positions { nodes: [Position!]! }
  type Position { id: ID! stance: String! side: Side! date: String actor: Actor! evidence: [Evidence!]! }
  type Evidence { locator: String quote: String document: Document! }
  type Actor { id: ID! name: String! kind: String! }
  type Document { id: ID! title: String! date: String url: String }
`;
const byId = (list, id) => list.find((one) => one.id === id);
const on = (id) => positions.filter(({ targets }) => targets.includes(id));

const resolvers = {
  Query: {
    provision: (_, { id }) => byId(provisions, id),
    positions: (_, { filter, first }) => ({
      nodes: filter.provisions
        .flatMap(on)
        .filter(({ side }) => filter.sides.includes(side))
        .slice(0, first),
    }),
  },
  Provision: { positions: ({ id }, { first }) => ({ nodes: on(id).slice(0, first) }) },
  Position: { actor: ({ actorId }) => byId(actors, actorId) },
  Evidence: { document: ({ documentId }) => byId(documents, documentId) },
};
await serve(makeExecutableSchema({ typeDefs, resolvers }));
