// The roll calls written into Neo4j by a script of its own: what a plain driver script costs that keeps none of the
// promises of an import. It checks nothing, looks no name up, shows its rows as it goes, and cannot go on after a kill.
//   node bench/load-plain.mjs FOLDER [--size 20000]
// Folder: nodes.json, links.json, casts.csv.gz, as load.mjs writes them. One stream, since two wait for each other's actors.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import neo4j from "neo4j-driver";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: "string", default: "20000" } },
});
const size = Number(values.size);
const [folder] = positionals;
const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = process.env;

const LABELS = { State: "Entity:Actor:State", Vote: "Entity:Vote", Document: "Entity:Document" };
const LINK = `UNWIND $rows AS row MATCH (vote:Entity {key: row[0]}) MATCH (document:Entity {key: row[1]})
  CREATE (vote)-[link:EVIDENCED_BY]->(document) SET link = row[2]`;
// By the end with few relationships, and lists rather than maps: the quickest of the ways that were tried.
const CAST = `UNWIND $rows AS row MATCH (vote:Entity {key: row[0]})
  UNWIND row[2] AS key MATCH (actor:Entity {key: key}) CREATE (actor)-[:CAST {choice: row[1]}]->(vote)`;

const json = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const whole = (properties) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, Number.isInteger(value) ? neo4j.int(value) : value]),
  );

function* chunksOf(rows, weightOf) {
  let chunk = [];
  let weight = 0;
  for (const row of rows) {
    chunk.push(row);
    weight += weightOf(row);
    if (weight < size) continue;
    yield chunk;
    [chunk, weight] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
}

/** The choices by vote and choice: [vote, choice, actors]. */
function groupCasts() {
  const groups = new Map();
  for (const line of gunzipSync(readFileSync(join(folder, "casts.csv.gz")))
    .toString()
    .split("\n")) {
    const [actor, choice, vote] = line.split(",");
    const key = `${choice},${vote}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [vote, choice, [actor]]);
    else group[2].push(actor);
  }
  return groups.values();
}

const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD));
const session = driver.session();
const write = (text, rows) => session.executeWrite((transaction) => transaction.run(text, { rows }));
const schema = readFileSync(fileURLToPath(new URL("../cypher/schema/neo4j.cypher", import.meta.url)), "utf8");
for (const statement of schema.replaceAll(/^\/\/.*$/gm, "").split(";"))
  if (statement.trim() !== "") await session.run(statement);
await session.run("CALL db.awaitIndexes(60)");
for (const [label, labels] of Object.entries(LABELS)) {
  const nodes = json("nodes.json").filter(([own]) => own === label);
  for (const chunk of chunksOf(nodes, () => 1))
    await write(
      `UNWIND $rows AS row CREATE (node:${labels}) SET node = row`,
      chunk.map(([, properties]) => whole(properties)),
    );
}
for (const chunk of chunksOf(json("links.json"), () => 1))
  await write(
    LINK,
    chunk.map(([from, to, properties]) => [from, to, whole(properties)]),
  );
for (const chunk of chunksOf(groupCasts(), ([, , actors]) => actors.length)) await write(CAST, chunk);
await session.close();
await driver.close();
