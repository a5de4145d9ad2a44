// @neo4j/graphql over the graph that ours has loaded into the same Neo4j.
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";
import { serve } from "./apollo.mjs";

const typeDefs = `
  type Provision @node { id: ID! label: String! positions: [Position!]! @relationship(type: "ON", direction: IN) }
  type Position @node {
    id: ID! stance: String! side: String! date: String
    provisions: [Provision!]! @relationship(type: "ON", direction: OUT)
    actor: [Actor!]! @relationship(type: "TAKEN_BY", direction: OUT)
    evidence: [Document!]! @relationship(type: "EVIDENCED_BY", direction: OUT, properties: "Evidence")
  }
  type Evidence @relationshipProperties { locator: String quote: String }
  type Actor @node { id: ID! name: String! kind: String! }
  type Document @node { id: ID! title: String! date: String url: String }
`;
const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { maxConnectionPoolSize: 50 });
await serve(await new Neo4jGraphQL({ typeDefs, driver }).getSchema());
