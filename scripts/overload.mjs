// What happens when three times as much is asked as can be done: for 30 s three times the capacity, then a normal pace.
// Build first. Prints the figures; ends with status 1 where goodput falls below 0.8 of the peak, or the server does not
// come back to normal within 5 s, or turns nobody away and lets all wait.
//   npm run overload            NEO4J_URI and the rest put it on Neo4j
import { capacityOf, keepPace, MAIN, put, quantile, serveBuilt } from "./traffic.mjs";

const SECONDS = 30;
/** Nobody may wait longer, neither for an answer nor for being turned away. */
const MOST_MS = 6000;
const server = await serveBuilt();
try {
  await capacityOf(server.url, [MAIN], { seconds: 4 });
  const calm = [];
  for (let i = 0; i < 50; i++) calm.push((await put(server.url, MAIN)).took);
  const peak = await capacityOf(server.url, [MAIN]);
  const outcomes = [];
  const began = performance.now();
  const end = began + SECONDS * 1000;
  await keepPace(server.url, [MAIN], peak * 3, SECONDS, (outcome) =>
    outcomes.push({ ...outcome, isInTime: performance.now() <= end }),
  );
  const ended = performance.now();
  const took = (status) => outcomes.filter((one) => one.status === status).map((one) => one.took);
  const [answered, refused] = [took(200), took(503)];
  // What is answered after the time was up, out of a queue, was not done in it.
  const goodput = outcomes.filter(({ status, isInTime }) => status === 200 && isInTime).length / SECONDS;
  // Back to normal: ten in a row at half the capacity answered, none slower than a calm server's slowest by 50 ms.
  const normal = quantile(calm, 0.95) * 2 + 50;
  let [row, back] = [0, Number.POSITIVE_INFINITY];
  await keepPace(server.url, [MAIN], peak / 2, 6, ({ status, took: time }) => {
    row = status === 200 && time <= normal ? row + 1 : 0;
    if (row === 10) back = Math.min(back, (performance.now() - ended) / 1000);
  });
  const ms = (times, share) => `${quantile(times, share).toFixed(0)} ms`;
  console.log(`peak ${peak.toFixed(0)} a second; asked ${(peak * 3).toFixed(0)} a second for ${SECONDS} s`);
  console.log(
    `goodput ${goodput.toFixed(0)} a second (${(goodput / peak).toFixed(2)} of the peak), p50 ${ms(answered, 0.5)}, p99 ${ms(answered, 0.99)}`,
  );
  console.log(
    `refused ${refused.length}, p50 ${ms(refused, 0.5)}, p99 ${ms(refused, 0.99)}; other outcomes ${outcomes.length - answered.length - refused.length}`,
  );
  console.log(`back to normal after ${back.toFixed(1)} s`);
  const isSlow = quantile(answered, 0.99) > MOST_MS || quantile(refused, 0.99) > MOST_MS;
  if (goodput < 0.8 * peak || back > 5 || refused.length === 0 || isSlow) process.exitCode = 1;
} finally {
  const code = await server.stop();
  console.log(`the server ended with ${code}`);
}
