// The driver alone behind Node's own HTTP server: one statement a request, the rows as they come. What is asked is told
// by the path.
import { createServer } from "node:http";
import neo4j from "neo4j-driver";
import { PROVISIONS, REQUESTS } from "../requests.mjs";

const STATEMENTS = {
  "/nested": [
    `MATCH (provision:Provision) WHERE provision.id IN $ids
     CALL (provision) {
       MATCH (provision)<-[:ON]-(position:Position)-[:TAKEN_BY]->(actor:Actor)
       CALL (position) {
         MATCH (position)-[link:EVIDENCED_BY]->(document:Document)
         RETURN collect({locator: link.locator, quote: link.quote, document: document {.id, .title, .date, .url}}) AS evidence
       }
       WITH position, actor, evidence ORDER BY position.id LIMIT 20
       RETURN collect(position {.id, .stance, .side, .date, actor: actor {.id, .name, .kind}, evidence: evidence}) AS positions
     }
     RETURN provision.id AS id, provision.label AS label, positions AS positions`,
    { ids: PROVISIONS },
  ],
  "/objectors": [
    `MATCH (:Provision {id: $id})<-[:ON]-(position:Position {side: "AGAINST"})-[:TAKEN_BY]->(actor:Actor)
     RETURN position {.id, .stance, .side, .date, actor: actor {.id, .name, .kind}} AS position
     ORDER BY position.id LIMIT 50`,
    REQUESTS.ours.objectors.variables,
  ],
};

const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { maxConnectionPoolSize: 50 });
const server = createServer(async (request, reply) => {
  const [text, parameters] = STATEMENTS[request.url];
  request.resume();
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const { records } = await session.executeRead((transaction) => transaction.run(text, parameters));
  await session.close();
  reply.setHeader("content-type", "application/json");
  reply.end(JSON.stringify({ data: records.map((record) => record.toObject()) }));
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}`));
process.stdin.resume().on("end", () => process.exit(0));
