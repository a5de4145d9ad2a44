// How long from the start of the process to its first right answer over HTTP: the data folder empty, with the curated graph,
// and with a million roll call choices beside it.
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { median } from "./median.mjs";
import { readRows, rollCallFiles } from "./roll-calls.mjs";
import { PROGRAM, runMeasured } from "./run-measured.mjs";

/** The rows of the General Assembly's roll calls to 2020. */
const ROWS = 870_109;
const QUESTION = "Who objected to Article 17?";
const REQUEST = `query Ask($question: String!) { ask(question: $question) { status text
  readings { meaning positions { id stance actor { name } evidence { document { title } } } } } }`;

/** Starts the server on a folder, asks, and ends it. */
async function startOnce(home) {
  const begun = performance.now();
  const child = spawn(process.execPath, [PROGRAM, "start", "--port", "0"], {
    env: { ...process.env, NODE_ENV: "production", NEO4J_URI: "", TRAVAUX_HOME: home },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  try {
    const url = await new Promise((resolve, reject) => {
      createInterface({ input: child.stdout }).on("line", (line) => {
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
        if (found) resolve(found[0]);
      });
      gone.then(() => reject(new Error("The server ended before it said where it is.")));
    });
    const listening = performance.now() - begun;
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: REQUEST, variables: { question: QUESTION } }),
    });
    const answer = await response.json();
    return { listening, answered: performance.now() - begun, answer };
  } finally {
    child.kill("SIGTERM");
    await gone;
  }
}

/** @returns a table of medians in milliseconds: { title, rows: [{ name, listening, answered, longest }] }. */
export async function benchStart({ rows = ROWS, given = null, rounds = 7, say = () => {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "travaux-bench-"));
  try {
    const files = rollCallFiles(folder, { rows, given });
    const held = (await readRows(files)).casts.length;
    const environment = (home) => ({ NEO4J_URI: "", TRAVAUX_HOME: home });
    const homes = { dossier: join(folder, "dossier"), votes: join(folder, "votes"), empty: join(folder, "empty") };
    await runMeasured([PROGRAM, "load"], environment(homes.dossier));
    cpSync(homes.dossier, homes.votes, { recursive: true });
    await runMeasured([PROGRAM, "import", "unga-votes", ...files], environment(homes.votes));
    const names = {
      dossier: "the curated graph loaded before",
      empty: "an empty data folder",
      votes: `${held.toLocaleString("en")} choices in votes loaded before`,
    };
    const turns = { dossier: [], empty: [], votes: [] };
    let expected = null;
    for (let round = 0; round < rounds; round++) {
      const order = Object.keys(turns);
      if (round % 2 === 1) order.reverse();
      for (const kind of order) {
        const { answer, ...turn } = await startOnce(homes[kind]);
        rmSync(homes.empty, { recursive: true, force: true });
        expected ??= JSON.stringify(answer);
        if (JSON.stringify(answer) !== expected || !(answer.data?.ask.readings.length > 0))
          throw new Error(`With ${names[kind]} the answer is another: ${JSON.stringify(answer).slice(0, 500)}`);
        say(`  ${names[kind]}: ${turn.answered.toFixed(0)} ms`);
        turns[kind].push(turn);
      }
    }
    const summary = Object.entries(turns).map(([kind, own]) => ({
      name: names[kind],
      listening: median(own.map(({ listening }) => listening)),
      answered: median(own.map(({ answered }) => answered)),
      longest: Math.max(...own.map(({ answered }) => answered)),
    }));
    return [{ title: `From the start to the answer to "${QUESTION}", embedded engine`, rows: summary }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
