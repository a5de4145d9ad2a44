// Loading: a million roll call choices into the embedded engine and into Neo4j, beside a plain driver script.
//   npm run bench:load -- [--rows 1000000] [--data FOLDER] [--rounds 3] [--quick]
// FOLDER: the data package with unvotes.csv.gz and roll_calls.csv.gz; without it as many rows of our own making.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import neo4j from "neo4j-driver";
import { startLocalNeo4j } from "../scripts/neo4j/local.mjs";
import { median } from "./median.mjs";
import { readRows, rollCallFiles } from "./roll-calls.mjs";
import { PROGRAM, runMeasured } from "./run-measured.mjs";

const PLAIN = fileURLToPath(new URL("load-plain.mjs", import.meta.url));

/** Nodes and relationships of the curated load, with the rate that the program tells: reading and checking the files are before it. */
function curatedOf({ said, peakMb }) {
  const [, facts, rate] = /Loaded ([\d,]+) nodes and relationships in [\d.]+ s \(([\d,]+) a second\)/.exec(said);
  const number = (text) => Number(text.replaceAll(",", ""));
  return { facts: number(facts), perSecond: number(rate), peakMb };
}

async function countCasts({ uri, username, password }) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery("MATCH (:Actor)-[cast:CAST]->(:Vote) RETURN count(cast) AS casts");
    return records[0].get("casts");
  } finally {
    await driver.close();
  }
}

/** One turn on a Neo4j of its own, on which the curated graph was loaded before. */
async function onNeo4j(folder, parameters, say) {
  const data = join(folder, "neo4j");
  const server = await startLocalNeo4j({ data, password: "travaux-bench", isFast: true, say });
  const environment = {
    NEO4J_URI: server.uri,
    NEO4J_USERNAME: server.username,
    NEO4J_PASSWORD: server.password,
    TRAVAUX_HOME: folder,
  };
  try {
    const curated = curatedOf(await runMeasured([PROGRAM, "load"], environment));
    const before = await countCasts(server);
    const run = await runMeasured(parameters, environment);
    return { ...run, curated, casts: (await countCasts(server)) - before };
  } finally {
    await server.kill();
    rmSync(data, { recursive: true, force: true });
  }
}

/** The program tells its rows, of which each vote is one. */
async function onEmbedded(folder, parameters, votes) {
  const environment = { NEO4J_URI: "", TRAVAUX_HOME: join(folder, "embedded") };
  try {
    const curated = curatedOf(await runMeasured([PROGRAM, "load"], environment));
    const run = await runMeasured(parameters, environment);
    const told = Number(/: ([\d,]+) rows/.exec(run.said)[1].replaceAll(",", ""));
    return { ...run, curated, casts: told - votes };
  } finally {
    rmSync(environment.TRAVAUX_HOME, { recursive: true, force: true });
  }
}

/** @returns the medians: { title, rows: [{ name, ratio, perSecond, peakMb }] }, the choices first, then the curated graph. */
export async function benchLoad({ rows = 1_000_000, given = null, rounds = 3, say = () => {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "travaux-bench-"));
  try {
    const files = rollCallFiles(folder, { rows, given });
    const made = await readRows(files);
    const expected = made.casts.length;
    const votes = made.nodes.filter(([label]) => label === "Vote").length;
    const plain = join(folder, "plain");
    mkdirSync(plain);
    writeFileSync(join(plain, "nodes.json"), JSON.stringify(made.nodes));
    writeFileSync(join(plain, "links.json"), JSON.stringify(made.links));
    writeFileSync(join(plain, "casts.csv.gz"), gzipSync(made.casts.join("\n"), { level: 1 }));
    made.casts.length = 0;

    const own = [PROGRAM, "import", "unga-votes", ...files];
    const ways = {
      "travaux import, embedded": () => onEmbedded(folder, own, votes),
      "travaux import, Neo4j": () => onNeo4j(folder, own, say),
      "plain driver script, Neo4j": () => onNeo4j(folder, [PLAIN, plain], say),
    };
    const turns = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
    for (let round = 0; round < rounds; round++) {
      const order = Object.entries(ways);
      if (round % 2 === 1) order.reverse();
      for (const [name, way] of order) {
        const turn = await way();
        if (turn.casts !== expected) throw new Error(`${name} wrote ${turn.casts} choices of ${expected}.`);
        say(`  ${name}: ${turn.seconds.toFixed(1)} s, ${turn.peakMb.toFixed(0)} MB`);
        turns[name].push(turn);
      }
    }
    return [importTable(turns, expected, given), curatedTable(turns)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function importTable(turns, expected, given) {
  const base = turns["plain driver script, Neo4j"];
  const rows = Object.entries(turns).map(([name, own]) => ({
    name,
    ratio: median(own.map(({ seconds }, place) => base[place].seconds / seconds)),
    perSecond: expected / median(own.map(({ seconds }) => seconds)),
    peakMb: Math.max(...own.map(({ peakMb }) => peakMb)),
  }));
  const whose = given === null ? "of our own making" : "of the General Assembly";
  return { title: `${expected.toLocaleString("en")} choices ${whose}, from the start of the process to its end`, rows };
}

function curatedTable(turns) {
  const embedded = turns["travaux import, embedded"].map(({ curated }) => curated);
  const onServer = turns["travaux import, Neo4j"].map(({ curated }) => curated);
  const row = (name, own) => ({
    name,
    ratio: null,
    perSecond: median(own.map(({ perSecond }) => perSecond)),
    peakMb: Math.max(...own.map(({ peakMb }) => peakMb)),
  });
  const title = `${embedded[0].facts.toLocaleString("en")} nodes and relationships of the curated graph, one transaction`;
  return { title, rows: [row("travaux load, embedded", embedded), row("travaux load, Neo4j", onServer)] };
}
