// Whether anything grows: mixed traffic at half of what can be done, and the heap and the open files of the server over
// time. Build first. Prints the figures; ends with status 1 where the heap grows by more than 1 MB a minute.
//   npm run soak -- --minutes 20            NEO4J_URI and the rest put it on Neo4j
import { parseArgs } from "node:util";
import { capacityOf, graphql, keepPace, MAIN, quantile, serveBuilt } from "./traffic.mjs";

const { values } = parseArgs({ options: { minutes: { type: "string", default: "20" } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) throw new Error(`--minutes is "${values.minutes}"; it must be a number above 0.`);

const ASK =
  "query Ask($q: String!) { ask(question: $q) { status text readings { meaning positions { id label } coverage { note } } } }";
const GOOD = [
  MAIN,
  graphql(ASK, { q: "Who objected to Article 17?" }),
  MAIN,
  graphql(`{ neighborhood(ids: ["uncc/final/6(2)"], limit: 100) { nodes { id label } edges { id label } } }`),
  graphql(`{ treaty(id: "uncc") { label versions { label provisions { number title } } } }`),
  graphql(`{ search(text: "russia", first: 10) { node { id label } } }`),
  { path: "/" },
  graphql(
    `{ actor(id: "state:us") { name positions(first: 30) { nodes { label } } votes(first: 20) { nodes { choice } } } }`,
  ),
  { path: "/healthz" },
];
const bad = (number) => [
  graphql(`{ nothing${number} }`),
  graphql(`query Q${number} { positions(first: 100) { nodes { actor { positions(first: 100) { nodes { id } } } } } }`),
  { ...graphql(`query Q${number} { treaty(id: "uncc") { documents { title } } }`), abortAfter: 3 },
  { body: "{ not json" },
];
// Texts that were never sent before, so that what is kept by text is seen to be bounded.
const MIX = Array.from({ length: 2000 }, (_, i) =>
  i % 10 === 9 ? bad(i)[Math.floor(i / 10) % 4] : GOOD[i % GOOD.length],
);

const MB = 1024 * 1024;
async function sample(url, started) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const figure = (name) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1] ?? Number.NaN);
  return {
    minute: (performance.now() - started) / 60_000,
    heap: figure("nodejs_heap_size_used_bytes") / MB,
    resident: figure("process_resident_memory_bytes") / MB,
    files: figure("process_open_fds"),
    inFlight: figure("travaux_operations_in_flight"),
  };
}

/** Least heap of each minute: what is left after the collector ran. */
function floors(samples) {
  const least = new Map();
  for (const { minute, heap } of samples) {
    const whole = Math.floor(minute);
    least.set(whole, Math.min(least.get(whole) ?? Number.POSITIVE_INFINITY, heap));
  }
  return [...least].map(([minute, heap]) => ({ minute, heap }));
}

/** The slope of the line that fits best, MB a minute. */
function slopeOf(points) {
  const mean = (pick) => points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean(({ minute }) => minute), mean(({ heap }) => heap)];
  const over = points.reduce((sum, { minute, heap }) => sum + (minute - x) * (heap - y), 0);
  return over / points.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0);
}

const server = await serveBuilt();
try {
  const capacity = await capacityOf(server.url, GOOD);
  const samples = [];
  const times = [];
  const statuses = new Map();
  const started = performance.now();
  const sampling = setInterval(async () => samples.push(await sample(server.url, started)), 5000);
  await keepPace(server.url, MIX, capacity / 2, minutes * 60, ({ status, took }) => {
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (times.length < 1e6) times.push(took);
  });
  clearInterval(sampling);
  const warm = samples.filter(({ minute }) => minute >= minutes / 4);
  const slope = slopeOf(floors(warm));
  const range = (pick) => `${Math.min(...warm.map(pick)).toFixed(0)} to ${Math.max(...warm.map(pick)).toFixed(0)}`;
  console.log(`${minutes} minutes at ${(capacity / 2).toFixed(0)} a second, half of ${capacity.toFixed(0)}`);
  console.log(
    `statuses ${[...statuses].map(([status, count]) => `${status}: ${count}`).join(", ")} (0: went away); p50 ${quantile(times, 0.5).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms`,
  );
  console.log(
    `heap after a quarter of the time: floor ${range(({ heap }) => heap)} MB, slope ${slope.toFixed(3)} MB a minute`,
  );
  console.log(
    `resident ${range(({ resident }) => resident)} MB; open files ${range(({ files }) => files)}, first ${warm[0]?.files}, last ${warm.at(-1)?.files}`,
  );
  const last = await sample(server.url, started);
  console.log(`at rest: ${last.inFlight} in flight, ${last.files} open files`);
  if (slope > 1 || last.inFlight > 0) process.exitCode = 1;
} finally {
  console.log(`the server ended with ${await server.stop()}`);
}
