// Side by side: the systems take turns of a few seconds, so that whatever else the machine does meets them alike.
import autocannon from "autocannon";
import { median } from "./median.mjs";

/** One GraphQL request. Throws where it brings an error. */
export async function ask(url, { query, variables }) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${errors[0].message} (${url})`);
  return data;
}

/** What autocannon puts to a server: GraphQL by POST, or a path by GET. */
export const post = (url, request) => ({
  url: `${url}/graphql`,
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(request),
});
export const get = (url, path) => ({ url: `${url}${path}` });

async function turn(target, connections, seconds) {
  const { requests, latency, non2xx, errors } = await autocannon({ ...target, connections, duration: seconds });
  if (non2xx > 0 || errors > 0)
    throw new Error(`${non2xx} answers were not 2xx and ${errors} failed at ${target.url}.`);
  return { perSecond: requests.average, p50: latency.p50, p99: latency.p99 };
}

/**
 * Measures targets in turns.
 *
 * @param targets by name: what autocannon is told of each.
 * @returns by name the turns, each { perSecond, p50, p99 } in requests a second and milliseconds.
 */
export async function sideBySide(targets, { connections = 8, seconds = 4, rounds = 5 } = {}) {
  const turns = Object.fromEntries(Object.keys(targets).map((name) => [name, []]));
  for (const target of Object.values(targets)) await turn(target, connections, seconds);
  for (let round = 0; round < rounds; round++) {
    const order = Object.entries(targets);
    // No system comes always after the same other one.
    if (round % 2 === 1) order.reverse();
    for (const [name, target] of order) turns[name].push(await turn(target, connections, seconds));
  }
  return turns;
}

/** The medians of the turns, with the ratio of requests a second to those of `base`, turn by turn. */
export function summarize(turns, base) {
  return Object.entries(turns).map(([name, own]) => ({
    name,
    ratio: median(own.map(({ perSecond }, i) => perSecond / turns[base][i].perSecond)),
    perSecond: median(own.map(({ perSecond }) => perSecond)),
    p50: median(own.map(({ p50 }) => p50)),
    p99: median(own.map(({ p99 }) => p99)),
  }));
}
