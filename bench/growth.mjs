// What the main requests cost as the data grow ten and a hundred times, on both engines, with nothing kept of what was read.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalNeo4j } from "../scripts/neo4j/local.mjs";
import { growGraph } from "./grow.mjs";
import { GROWTH_REQUESTS } from "./growth-requests.mjs";
import { median } from "./median.mjs";
import { PROGRAM, runMeasured } from "./run-measured.mjs";
import { startOurs } from "./servers.mjs";

/** The heap of each Neo4j: a load lets all of its nodes be seen in one transaction, and with 2 GB 240,000 failed. */
const HEAP_GB = 5;
const ENGINES = { embedded: "embedded engine", neo4j: "Neo4j" };

async function put(url, { query, variables }) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  if (response.status !== 200 || text.includes('"errors"')) throw new Error(`${query}: ${text.slice(0, 500)}`);
  return text;
}

async function measure(url, request, times) {
  const taken = [];
  for (let time = 0; time < times; time++) {
    const begun = performance.now();
    await put(url, request);
    taken.push(performance.now() - begun);
  }
  return median(taken);
}

/** A server of each engine on one size of the graph. */
async function serve(folder, file, engine, running, say) {
  const home = join(folder, "home");
  mkdirSync(home, { recursive: true });
  const environment = {
    NEO4J_URI: "",
    TRAVAUX_HOME: home,
    TRAVAUX_CACHE_ROWS: "0",
    TRAVAUX_ANSWERS_KB: "0",
    TRAVAUX_OPERATION_MS: "60000",
  };
  if (engine === "neo4j") {
    const data = join(folder, "neo4j");
    const options = { data, password: "travaux-bench", isFast: true, heapGb: HEAP_GB, say };
    const server = await startLocalNeo4j(options);
    running.push(() => server.kill());
    Object.assign(environment, { NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password });
  }
  const { said, peakMb } = await runMeasured([PROGRAM, "load", file], environment);
  say(`  ${ENGINES[engine]}: ${said.split("\n")[0]} ${peakMb.toFixed(0)} MB at most.`);
  const ours = startOurs(environment);
  running.push(() => ours.stop());
  return ours.url;
}

/**
 * Asks until there is an answer: the first search or question of a server reads all the names of the graph, and a new
 * Neo4j may need more time for that than a statement has.
 */
async function warmUp(url, request, say) {
  for (let tries = 0; ; tries++) {
    try {
      await put(url, request);
      return;
    } catch (error) {
      if (tries === 30) throw error;
      say(`  ${request.title}: no answer at first (${/"code":"(\w+)"/.exec(error.message)?.[1]}).`);
    }
  }
}

/** What the answers of two sizes must agree in: a question and a search also tell of what else is held. */
const isComparable = ({ title }) => title !== "search" && title !== "ask";

/**
 * @returns { sizes: [facts], tables: [{ engine, rows: [{ title, ms: [of each size], ratios: [to the first] }] }] }.
 */
export async function benchGrowth({
  scales = [1, 10, 100],
  rounds = 5,
  times = 8,
  engines = Object.keys(ENGINES),
  say = () => {},
} = {}) {
  const folder = mkdtempSync(join(tmpdir(), "travaux-bench-"));
  const running = [];
  try {
    const home = { NEO4J_URI: "", TRAVAUX_HOME: join(folder, "curated") };
    const curated = join(folder, "curated.ndjson");
    await runMeasured([PROGRAM, "load"], home);
    await runMeasured([PROGRAM, "export", "ndjson", "--out", curated], home);
    const sizes = [];
    const urls = [];
    for (const scale of scales) {
      const file = join(folder, `${scale}.ndjson`);
      sizes.push(await growGraph(curated, file, scale));
      say(`${sizes.at(-1).toLocaleString("en")} facts`);
      for (const engine of engines)
        urls.push({
          engine,
          scale,
          url: await serve(join(folder, `${engine}-${scale}`), file, engine, running, say),
        });
      rmSync(file);
    }
    const taken = new Map();
    for (const request of GROWTH_REQUESTS) {
      await warmUp(urls[0].url, request, say);
      const first = await put(urls[0].url, request);
      for (const { url, engine, scale } of urls) {
        await warmUp(url, request, (line) => say(`${line} ${ENGINES[engine]}, ${scale} times the size.`));
        // A few dozen of each, until the code of both sides is compiled.
        for (let time = 0; time < 4 * times; time++) await put(url, request);
        if (isComparable(request) && (await put(url, request)) !== first)
          throw new Error(`${request.title}: ${engine} answers otherwise at ${scale} times the size.`);
      }
    }
    for (let round = 0; round < rounds; round++)
      for (const request of GROWTH_REQUESTS)
        for (const { engine, scale, url } of round % 2 === 0 ? urls : urls.toReversed()) {
          const key = `${engine} ${scale} ${request.title}`;
          taken.set(key, [...(taken.get(key) ?? []), await measure(url, request, times)]);
        }
    const tables = engines.map((engine) => ({
      engine: ENGINES[engine],
      rows: GROWTH_REQUESTS.map(({ title }) => {
        const turns = scales.map((scale) => taken.get(`${engine} ${scale} ${title}`));
        const ratios = turns.map((own) => median(own.map((ms, place) => ms / turns[0][place])));
        return { title, ms: turns.map(median), ratios };
      }),
    }));
    return { scales, sizes, tables };
  } finally {
    for (const stop of running.reverse()) await stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
