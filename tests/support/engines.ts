import neo4j from "neo4j-driver";
import { afterEach, describe, inject } from "vitest";
import { openEmbeddedStore } from "../../src/store/embedded/open.ts";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import type { Store } from "../../src/store/port.ts";
import type { Neo4jAccess } from "./neo4j.ts";

export interface OpenOptions {
  /** Only the embedded engine can: rows whose order is not stated come in a random one. */
  readonly shuffleUnordered?: boolean;
  readonly readTimeoutMs?: number;
}

/** Gives an empty store, which is closed after the test. */
export type OpenStore = (options?: OpenOptions) => Promise<Store>;

export type EngineName = "embedded" | "neo4j";

/** Runs a suite on each engine. Where there is no Neo4j its half is skipped; see neo4j.ts for when that is allowed. */
export function describeEngines(name: string, suite: (open: OpenStore, engine: EngineName) => void): void {
  describe(`${name} (embedded)`, () => {
    suite(closingAfterEach(openEmptyEmbedded), "embedded");
  });
  describeNeo4j(`${name} (neo4j)`, (access) => {
    suite(
      closingAfterEach((options) => openEmptyNeo4j(access, options)),
      "neo4j",
    );
  });
}

/** Runs a suite that needs the tests' Neo4j itself: its address, or its driver. */
export function describeNeo4j(name: string, suite: (access: Neo4jAccess) => void): void {
  const servers = inject("neo4j");
  // The runner numbers its workers from 1, and there are no more of them than servers.
  const access = servers[(Number(process.env.VITEST_POOL_ID) - 1) % servers.length];
  if (access === undefined) describe.skip(name, () => suite({ uri: "", username: "", password: "", database: null }));
  else describe(name, () => suite(access));
}

export function openEmptyEmbedded(options: OpenOptions = {}): Promise<Store> {
  return openEmbeddedStore({ file: null, ...options });
}

export async function openEmptyNeo4j(access: Neo4jAccess, options: OpenOptions = {}): Promise<Store> {
  await withDriver(access, async (driver) => {
    await driver.executeQuery(
      "MATCH (n) DETACH DELETE n",
      {},
      access.database === null ? {} : { database: access.database },
    );
  });
  return openTestNeo4j(access, options);
}

/** Takes away all votes, a few a transaction: so many choices are too much to be deleted at once, as the next test would. */
export async function removeVotes(access: Neo4jAccess): Promise<void> {
  await withDriver(access, async (driver) => {
    const session = driver.session(access.database === null ? {} : { database: access.database });
    await session.run("MATCH (vote:Vote) CALL (vote) { DETACH DELETE vote } IN TRANSACTIONS OF 500 ROWS");
    await session.close();
  });
}

/** The variables by which the program finds the tests' Neo4j. */
export function environmentOf({ uri, username, password, database }: Neo4jAccess): NodeJS.ProcessEnv {
  return { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database ?? "" };
}

/** The tests' Neo4j as it stands. */
export function openTestNeo4j(access: Neo4jAccess, options: OpenOptions = {}): Promise<Store> {
  const { uri, username, password, database } = access;
  const { readTimeoutMs } = options;
  return openNeo4jStore({
    uri,
    username,
    password,
    ...(database === null ? {} : { database }),
    ...(readTimeoutMs === undefined ? {} : { readTimeoutMs }),
  });
}

export async function withDriver<T>(access: Neo4jAccess, work: (driver: neo4j.Driver) => Promise<T>): Promise<T> {
  const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.username, access.password));
  try {
    return await work(driver);
  } finally {
    await driver.close();
  }
}

function closingAfterEach(open: OpenStore): OpenStore {
  const opened: Store[] = [];
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  return async (options) => {
    const store = await open(options);
    opened.push(store);
    return store;
  };
}
