// Requests a second: ours on both engines beside a library that derives its API, the driver alone, and arrays in memory.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLocalNeo4j } from "../scripts/neo4j/local.mjs";
import { ask, get, post, sideBySide, summarize } from "./measure.mjs";
import { PROVISIONS, REQUESTS, said } from "./requests.mjs";
import { startOurs, startPeer } from "./servers.mjs";

const KINDS = ["nested", "objectors"];

/** Ours sends an answer again while the graph is the same: what it costs to make one is shown beside that. */
const ANEW = { TRAVAUX_ANSWERS_KB: "0" };

/** The records of both requests as lists, read through ours, for the arrays in memory. */
async function recordsOf(url) {
  const data = await ask(url, REQUESTS.ours.nested);
  const lists = { provisions: [], positions: new Map(), actors: new Map(), documents: new Map() };
  for (const { id, label, positions } of Object.values(data)) {
    lists.provisions.push({ id, label });
    for (const { actor, evidence, ...position } of positions.nodes) {
      const known = lists.positions.get(position.id);
      lists.positions.set(position.id, {
        ...position,
        actorId: actor.id,
        evidence: evidence.map(({ document, ...rest }) => ({ ...rest, documentId: document.id })),
        targets: [...(known?.targets ?? []), id],
      });
      lists.actors.set(actor.id, actor);
      for (const { document } of evidence) lists.documents.set(document.id, document);
    }
  }
  const values = ([name, list]) => [name, list instanceof Map ? [...list.values()] : list];
  return Object.fromEntries(Object.entries(lists).map(values));
}

/** Throws where two systems do not say the same: they could not be compared. */
async function proveEqual(urls) {
  for (const kind of KINDS) {
    const ours = said.ours[kind](await ask(urls.neo4j, REQUESTS.ours[kind]));
    const others = {
      embedded: said.ours[kind](await ask(urls.embedded, REQUESTS.ours[kind])),
      derived: said.derived[kind](await ask(urls.derived, REQUESTS.derived[kind])),
      arrays: said.ours[kind](await ask(urls.arrays, REQUESTS.ours[kind])),
    };
    if (ours.length === 0) throw new Error(`The request ${kind} finds nothing.`);
    for (const [name, list] of Object.entries(others))
      if (JSON.stringify(list) !== JSON.stringify(ours)) {
        const differing = [...list.filter((one) => !ours.includes(one)), ...ours.filter((one) => !list.includes(one))];
        throw new Error(`${name} answers ${kind} otherwise than ours:\n${differing.join("\n\n")}`);
      }
  }
}

/** @returns a table for each comparison: { title, goal, base, rows }. */
export async function benchApi({ seconds = 4, rounds = 5, say = () => {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "travaux-bench-"));
  const running = [];
  const started = (server) => {
    running.push(server);
    return server.url;
  };
  try {
    const neo4j = await startLocalNeo4j({ data: join(folder, "neo4j"), password: "travaux-bench", isFast: true, say });
    running.push(neo4j);
    const database = { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };
    const none = { NEO4J_URI: "" };
    const urls = {
      neo4j: await started(startOurs(database)),
      embedded: await started(startOurs(none)),
      neo4jAnew: await started(startOurs({ ...database, ...ANEW })),
      embeddedAnew: await started(startOurs({ ...none, ...ANEW })),
      derived: await started(startPeer("derived", [], database)),
      raw: await started(startPeer("raw", [], database)),
    };
    const file = join(folder, "records.json");
    writeFileSync(file, JSON.stringify(await recordsOf(urls.embedded)));
    urls.arrays = await started(startPeer("arrays", [file]));
    await proveEqual(urls);
    const tables = [];
    for (const kind of KINDS) {
      const [own, derived] = [REQUESTS.ours[kind], REQUESTS.derived[kind]];
      const bytes = JSON.stringify(await ask(urls.neo4j, own)).length;
      const what =
        kind === "nested"
          ? `${PROVISIONS.length} provisions x positions x actor x evidence`
          : "who objects to a provision";
      const title = `${what}, ${(bytes / 1024).toFixed(1)} KB`;
      say(title);
      const onNeo4j = await sideBySide(
        {
          "ours on Neo4j": post(urls.neo4j, own),
          "ours, each answer made anew": post(urls.neo4jAnew, own),
          "@neo4j/graphql": post(urls.derived, derived),
          "the driver alone": get(urls.raw, `/${kind}`),
        },
        { seconds, rounds },
      );
      tables.push({ title: `${title}, on one Neo4j`, rows: summarize(onNeo4j, "@neo4j/graphql") });
      const inProcess = await sideBySide(
        {
          "ours, embedded": post(urls.embedded, own),
          "ours, each answer made anew": post(urls.embeddedAnew, own),
          "arrays on bare Apollo": post(urls.arrays, own),
        },
        { seconds, rounds },
      );
      tables.push({ title: `${title}, in process`, rows: summarize(inProcess, "arrays on bare Apollo") });
    }
    const typename = { query: "{ __typename }" };
    const bare = await sideBySide(
      {
        "ours, embedded": post(urls.embedded, typename),
        "ours, each answer made anew": post(urls.embeddedAnew, typename),
        "bare Apollo": post(urls.arrays, typename),
      },
      { seconds, rounds },
    );
    tables.push({ title: "{ __typename } through the whole stack", rows: summarize(bare, "bare Apollo") });
    return tables;
  } finally {
    for (const server of running.reverse()) await (server.kill ?? server.stop)();
    rmSync(folder, { recursive: true, force: true });
  }
}
