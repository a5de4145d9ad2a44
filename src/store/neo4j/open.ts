import neo4j from "neo4j-driver";
import { StoreError } from "../errors.ts";
import type { Store } from "../port.ts";
import { Connections } from "./connections.ts";
import { Neo4jStore } from "./store.ts";

export interface Neo4jOptions {
  /** neo4j://, neo4j+s://, bolt:// and the like; neo4j:// spreads reads over the members of a cluster. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's default database unless told. */
  readonly database?: string;
  readonly readTimeoutMs?: number;
}

/** Of Bolt, where the address names none. */
const DEFAULT_PORT = 7687;

const schemes = ["neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc"];

/**
 * A store on Neo4j. It does not connect yet: a server that is down, or a wrong password, is known by the first use,
 * and `isReady` tells.
 *
 * @throws StoreError "parameter" for a URI that is none of Neo4j's.
 */
export async function openNeo4jStore(options: Neo4jOptions): Promise<Store> {
  const uri = parseUri(options.uri);
  const { username, password, readTimeoutMs = 4000 } = options;
  const open = () =>
    neo4j.driver(uri, neo4j.auth.basic(username, password), {
      connectionTimeout: 2000,
      connectionAcquisitionTimeout: 2000,
      maxConnectionPoolSize: 50,
      maxTransactionRetryTime: 2000,
      telemetryDisabled: true,
      userAgent: "travaux",
    });
  return new Neo4jStore(new Connections(open, Number(new URL(uri).port || DEFAULT_PORT)), {
    database: options.database,
    readTimeoutMs,
    readyTimeoutMs: Math.min(2000, readTimeoutMs),
    writeTimeoutMs: 30_000,
    replaceTimeoutMs: 30 * 60_000,
  });
}

/** The address with its scheme in lower case, as the driver wants it. What is wrong with it is told without showing it. */
function parseUri(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  const scheme = url?.protocol.replace(/:$/, "") ?? "";
  if (url === null || !schemes.includes(scheme) || url.hostname === "")
    throw new StoreError(
      "parameter",
      `NEO4J_URI must begin with one of ${schemes.map((known) => `${known}://`).join(", ")} and name a host.`,
    );
  if (url.username !== "" || url.password !== "")
    throw new StoreError(
      "parameter",
      "NEO4J_URI must hold no name or password; set NEO4J_USERNAME and NEO4J_PASSWORD.",
    );
  return text.replace(/^[^:]*/, scheme);
}
