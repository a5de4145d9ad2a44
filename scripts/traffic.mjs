// What the overload and the soak share: the built server in a process of its own, and requests put to it at a set pace.
import { Agent, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { startServer } from "./serve.mjs";

/** The server on a free port, its rate limit off, since all requests come from one address. NEO4J_URI is passed on. */
export async function serveBuilt() {
  const server = startServer({ TRAVAUX_RATE: "0" });
  const url = await server.url;
  for (let tries = 0; (await fetch(`${url}/readyz`)).status !== 200; tries++) {
    if (tries > 100) throw new Error("The server was not ready within 50 s.");
    await wait(500);
  }
  return { url, stop: server.stop };
}

// As many connections as a server takes: with fewer, requests would wait here instead of there, and nothing be overloaded.
const agent = new Agent({ keepAlive: true, maxSockets: 2000 });

/** Puts one request, a body by POST or a path by GET. Gives status and milliseconds; status 0 where it failed. */
export function put(url, { body, path = "/graphql", abortAfter }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const done = (status) => resolve({ status, took: performance.now() - started });
    const headers =
      body === undefined ? {} : { "content-type": "application/json", "content-length": Buffer.byteLength(body) };
    const sent = request(`${url}${path}`, { agent, method: body === undefined ? "GET" : "POST", headers }, (reply) => {
      reply.resume();
      reply.on("end", () => done(reply.statusCode));
      reply.on("error", () => done(0));
    });
    sent.on("error", () => done(0));
    if (abortAfter !== undefined) setTimeout(() => sent.destroy(), abortAfter);
    sent.end(body);
  });
}

/** As many a second as can be done by so many clients, each of which waits for its answer. */
export async function capacityOf(url, requests, { clients = 16, seconds = 8 } = {}) {
  const end = performance.now() + seconds * 1000;
  let done = 0;
  const client = async (offset) => {
    for (let i = offset; performance.now() < end; i++) {
      const { status } = await put(url, requests[i % requests.length]);
      if (status === 200) done += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, i) => client(i)));
  return done / seconds;
}

/** Puts so many requests a second, whether or not the earlier ones were answered. `tell` has each outcome. */
export async function keepPace(url, requests, perSecond, seconds, tell) {
  const started = performance.now();
  const pending = new Set();
  for (let sent = 0; ; ) {
    const elapsed = (performance.now() - started) / 1000;
    if (elapsed >= seconds) break;
    for (; sent < elapsed * perSecond; sent++) {
      const one = put(url, requests[sent % requests.length]).then((outcome) => {
        pending.delete(one);
        tell(outcome, elapsed);
      });
      pending.add(one);
    }
    await wait(5);
  }
  await Promise.all(pending);
}

/** The value below which a share of the sorted times lie. */
export const quantile = (times, share) => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

export const graphql = (query, variables = {}) => ({ body: JSON.stringify({ query, variables }) });

/** The request that the explorer's table makes: the main one. */
export const MAIN = graphql(
  `query Positions($first: Int) { positions(filter: { provisions: ["uncc/final/6(2)"] }, first: $first) { totalCount
    bySide { side positions actors } pageInfo { hasNextPage endCursor }
    nodes { id label stance side ask date forum confidence actor { id name kind } via { id name }
      provision { id label title version { id label } } issues { id label }
      evidence { locator quote document { id title date url } } } } }`,
  { first: 50 },
);
