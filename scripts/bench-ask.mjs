// How long an answer takes: asks every question of tests/questions on a store that is loaded and warm, and prints the
// median and the 95th percentile. Build first: npx tsc -p tsconfig.build.json.
//   npm run bench:ask -- [--engine embedded|neo4j] [--rounds 5] [--quick]
// Neo4j is the database that NEO4J_URI names; it must be empty, or hold this graph already: what it holds is replaced.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { ASK_REQUEST } from "../dist/api/ask-request.js";
import { executeRequest } from "../dist/api/execute.js";
import { readCheckedDataset } from "../dist/dataset/read.js";
import { loadDataset } from "../dist/load/load.js";
import { openEmbeddedStore } from "../dist/store/embedded/open.js";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { values } = parseArgs({
  options: {
    engine: { type: "string", default: "embedded" },
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds ?? (values.quick ? 1 : 5));

async function openStore() {
  if (values.engine === "embedded") return openEmbeddedStore({ file: null });
  if (values.engine !== "neo4j") throw new Error(`There is no engine "${values.engine}": embedded or neo4j.`);
  const {
    NEO4J_URI: uri,
    NEO4J_USERNAME: username = "neo4j",
    NEO4J_PASSWORD: password = "",
    NEO4J_DATABASE,
  } = process.env;
  if (!uri) throw new Error("Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to the database that may be written to.");
  const { openNeo4jStore } = await import("../dist/store/neo4j/open.js");
  return openNeo4jStore({ uri, username, password, ...(NEO4J_DATABASE ? { database: NEO4J_DATABASE } : {}) });
}

const bank = path("../tests/questions/bank");
const files = [path("../tests/questions/examples.yaml"), ...readdirSync(bank).map((file) => `${bank}/${file}`)];
const questions = files
  .flatMap((file) => parse(readFileSync(file, "utf8")))
  .map(({ question, times = 1 }) => question.repeat(times));

const store = await openStore();
try {
  await loadDataset(store, readCheckedDataset(path("../graph/data")));
  const times = [];
  for (let round = 0; round <= rounds; round++) {
    for (const question of questions) {
      const start = performance.now();
      const { errors } = await executeRequest(store, ASK_REQUEST, { question, treaty: null });
      if (errors) throw errors[0].originalError ?? errors[0];
      // The first round warms up: the vocabulary is read, requests are parsed and planned.
      if (round > 0) times.push({ question, took: performance.now() - start });
    }
  }
  times.sort((a, b) => a.took - b.took);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  const ms = ({ took }) => `${took.toFixed(1)} ms`;
  console.log(`${questions.length} questions, ${rounds} times each, on ${values.engine}`);
  console.log(`p50 ${ms(at(0.5))}, p95 ${ms(at(0.95))}, p99 ${ms(at(0.99))}, longest ${ms(at(1))}: ${at(1).question}`);
} finally {
  await store.close();
}
