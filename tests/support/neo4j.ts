import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import neo4j, { type EagerResult } from "neo4j-driver";
import type { TestProject } from "vitest/node";
import { prepareLocalNeo4j, startLocalNeo4j, whyNotHere } from "../../scripts/neo4j/local.mjs";

/*
 * The Neo4j of the run: the one that NEO4J_URI names, or one for each worker that is started here on a free port, in a
 * temporary folder, if there is a JDK and Maven. Neo4j Community has one database for its users, so that files which run
 * side by side need a server each. Without either the Neo4j suites are skipped and the reason is printed; with
 * CI=true the run fails instead. The tests delete all nodes of the database, at the end too, so one that is not ours must
 * be empty, or given up by TRAVAUX_TEST_NEO4J=wipe.
 */

export interface Neo4jAccess {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string | null;
}

declare module "vitest" {
  export interface ProvidedContext {
    /** One for each worker, or none. */
    neo4j: readonly Neo4jAccess[];
  }
}

export default async function setUp(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env.NEO4J_URI ?? "";
  if (given !== "") {
    const access = {
      uri: given,
      username: process.env.NEO4J_USERNAME ?? "neo4j",
      password: process.env.NEO4J_PASSWORD ?? "",
      database: process.env.NEO4J_DATABASE ?? null,
    };
    await refuseForeignData(access);
    project.provide("neo4j", [access]);
    return () => onDatabase(access, async (run) => void (await run("MATCH (n) DETACH DELETE n")));
  }
  const reason = whyNotHere();
  if (reason !== null) {
    if (process.env.CI === "true") throw new Error(`The tests on Neo4j must run in CI, and cannot: ${reason}.`);
    console.warn(`The tests on Neo4j are skipped: ${reason}, and NEO4J_URI is not set.`);
    project.provide("neo4j", []);
    return undefined;
  }
  prepareLocalNeo4j(console.warn);
  const started = await Promise.all(Array.from({ length: project.config.maxWorkers }, startInTemporaryFolder));
  project.provide(
    "neo4j",
    started.map(({ access }) => access),
  );
  return async () => void (await Promise.all(started.map(({ end }) => end())));
}

async function startInTemporaryFolder(): Promise<{ access: Neo4jAccess; end: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), "travaux-neo4j-"));
  const { uri, username, password, kill } = await startLocalNeo4j({ data, password: "only-for-tests" });
  return {
    access: { uri, username, password, database: null },
    end: async () => {
      await kill();
      rmSync(data, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function refuseForeignData(access: Neo4jAccess): Promise<void> {
  if (process.env.TRAVAUX_TEST_NEO4J === "wipe") return;
  await onDatabase(access, async (run) => {
    const { records } = await run("MATCH (n) RETURN count(n) AS nodes");
    if (records[0]?.get("nodes").toNumber() > 0)
      throw new Error(
        "The database that NEO4J_URI names is not empty, and the tests would delete what it holds. " +
          "Name an empty one, or set TRAVAUX_TEST_NEO4J=wipe to give it up.",
      );
  });
}

async function onDatabase(
  { uri, username, password, database }: Neo4jAccess,
  work: (run: (cypher: string) => Promise<EagerResult>) => Promise<void>,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    await work((cypher) => driver.executeQuery(cypher, {}, database === null ? {} : { database }));
  } finally {
    await driver.close();
  }
}
