// npm run neo4j -- [--port 7687] [--data FOLDER] [--password WORD]
// Starts a Neo4j for development and prints what to set to use it. Ctrl-C stops it in order.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { startLocalNeo4j, whyNotHere } from "./local.mjs";

const say = (line) => process.stderr.write(`${line}\n`);

try {
  process.exitCode = await main();
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}

async function main() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "7687" },
      data: { type: "string", default: join(fileURLToPath(new URL(".", import.meta.url)), "data") },
      password: { type: "string", default: process.env.NEO4J_PASSWORD ?? "travaux-local" },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) return refuse("--port takes a number from 1 to 65535.");
  if (values.password.length < 8) return refuse("--password takes at least eight characters.");
  const reason = whyNotHere();
  if (reason !== null) return refuse(`No Neo4j can be started: ${reason}. With containers: docker compose up.`, 1);

  const server = await startLocalNeo4j({ ...values, port, keepArchive: true, say });
  process.stdout.write(
    `NEO4J_URI=${server.uri}\nNEO4J_USERNAME=${server.username}\nNEO4J_PASSWORD=${server.password}\n`,
  );
  say("Neo4j answers. Stop it with Ctrl-C.");
  for (const signal of ["SIGINT", "SIGTERM"])
    process.once(signal, () => {
      say("Stopping Neo4j, which takes some ten seconds ...");
      server.stop();
    });
  await server.ended;
  return 0;
}

function refuse(sentence, status = 2) {
  say(sentence);
  return status;
}
