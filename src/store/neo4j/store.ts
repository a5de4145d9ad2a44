import { randomUUID } from "node:crypto";
import neo4j, { type BookmarkManager, type ManagedTransaction, Neo4jError, type Session } from "neo4j-driver";
import { assertReads, parseParameters, parseRows, type RawRow } from "../checked.ts";
import { StoreError } from "../errors.ts";
import type { Store, TextHit, Transaction } from "../port.ts";
import { readSchema } from "../schema.ts";
import { candidateLimit, rankHits, searchWords } from "../search.ts";
import type { Statement } from "../statement.ts";
import { withTimeout } from "../timeout.ts";
import { runGuarded } from "../transaction.ts";
import type { Connections } from "./connections.ts";
import { toStoreError } from "./errors.ts";
import { MarkReader } from "./mark.ts";
import { beginReplacement, endReplacement, getReplacement, lockReplacement, proposeByText } from "./statements.ts";
import { fromDriver, toDriver } from "./values.ts";

export interface Neo4jSettings {
  readonly database: string | undefined;
  readonly readTimeoutMs: number;
  /** How long the question whether the engine answers may take. */
  readonly readyTimeoutMs: number;
  readonly writeTimeoutMs: number;
  readonly replaceTimeoutMs: number;
}

/** A Neo4j server, a cluster or Aura behind the port. It connects on first use, so that a server can start before it. */
export class Neo4jStore implements Store {
  readonly engine = "neo4j";
  readonly #connections: Connections;
  readonly #settings: Neo4jSettings;
  /** Lets a reader see what this process wrote before, on whichever member of a cluster it reads. */
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();
  readonly #marks = new MarkReader(async () => {
    const [mark] = await this.read(getReplacement, {});
    return mark ?? { number: 0, isUnderWay: false, state: null };
  });
  #schema: Promise<void> | null = null;
  #isClosed = false;

  constructor(connections: Connections, settings: Neo4jSettings) {
    this.#connections = connections;
    this.#settings = settings;
  }

  async read<P, R>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    assertReads(statement);
    const timeout = this.#settings.readTimeoutMs;
    const rows = this.#inSession(statement.name, neo4j.session.READ, (session) =>
      session.executeRead((transaction) => forDriver(run(transaction, statement, parameters)), { timeout }),
    );
    return this.#inTime(statement.name, timeout, rows);
  }

  async searchText(text: string, limit: number): Promise<TextHit[]> {
    const words = searchWords(text);
    if (words.length === 0 || limit < 1) return [];
    const quoted = words.map((word) => `"${word}"`);
    const all = await this.#propose(`+${quoted.join(" +")}`);
    const candidates = all.length > 0 ? all : await this.#propose(quoted.join(" "));
    return rankHits(words, candidates, limit);
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#write(work, this.#settings.writeTimeoutMs);
  }

  replace<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.publish(work);
  }

  async publish<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    let isMarked = false;
    try {
      return await this.#write(async (transaction) => {
        await transaction.run(lockReplacement, {});
        const value = await work(transaction);
        isMarked = true;
        await this.#mark((transaction) => transaction.run(beginReplacement, { state: randomUUID() }));
        return value;
      }, this.#settings.replaceTimeoutMs);
    } finally {
      // If this fails too, readers take the replacement for dead after a while, and the next one mends the mark.
      if (isMarked) await this.#mark((transaction) => transaction.run(endReplacement, {})).catch(() => undefined);
    }
  }

  async rebuild<T>(
    fill: (transaction: Transaction) => Promise<void>,
    publish: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    await fill({ run: (statement, parameters) => this.write((transaction) => transaction.run(statement, parameters)) });
    return this.replace(publish);
  }

  readTogether<T>(work: (state: string | null) => Promise<T>): Promise<T> {
    return this.#marks.readTogether(work);
  }

  async isReady(): Promise<boolean> {
    try {
      const answer = this.#inSession("Neo4j", neo4j.session.READ, (session) => session.run("RETURN 1 AS one"));
      await this.#inTime("Neo4j", this.#settings.readyTimeoutMs, answer);
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#connections.close();
  }

  /** `work` is run again after a conflict, so what it does outside the store must bear that. */
  async #write<T>(work: (transaction: Transaction) => Promise<T>, timeout: number): Promise<T> {
    await this.#prepare();
    return this.#inSession("The transaction", neo4j.session.WRITE, (session) =>
      session.executeWrite(
        (transaction) =>
          forDriver(runGuarded((statement, parameters) => run(transaction, statement, parameters), work)),
        { timeout },
      ),
    );
  }

  #mark(work: (transaction: Transaction) => Promise<unknown>): Promise<unknown> {
    return this.#write(work, this.#settings.writeTimeoutMs);
  }

  /** Makes the constraints and indexes that are not there yet, once; after a failure the next write tries again. */
  #prepare(): Promise<void> {
    this.#schema ??= this.#inSession("The schema", neo4j.session.WRITE, async (session) => {
      for (const statement of readSchema("neo4j")) await session.run(statement);
      await session.run("CALL db.awaitIndexes(60)");
    }).catch((error: unknown) => {
      this.#schema = null;
      throw error;
    });
    return this.#schema;
  }

  #propose(query: string): Promise<{ key: string; text: string }[]> {
    return this.read(proposeByText, { query, limit: candidateLimit }).catch((error: unknown) => {
      if (isIndexMissing(error)) return [];
      throw error;
    });
  }

  /** Waits no longer than told. What did not come may never come, so that its connection is not used again. */
  async #inTime<T>(what: string, milliseconds: number, answer: Promise<T>): Promise<T> {
    let hasAnswered = false;
    const answered = answer.finally(() => {
      hasAnswered = true;
    });
    try {
      return await withTimeout(what, milliseconds, answered);
    } catch (error) {
      if (!hasAnswered && !this.#isClosed) this.#connections.renew();
      throw error;
    }
  }

  async #inSession<T>(
    what: string,
    defaultAccessMode: "READ" | "WRITE",
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    // The driver itself would open new connections after it was closed.
    if (this.#isClosed) throw new StoreError("unavailable", "The store is closed.");
    const { database } = this.#settings;
    return this.#connections.use(defaultAccessMode === "READ" ? "read" : "write", async (driver) => {
      const session = driver.session({
        defaultAccessMode,
        bookmarkManager: this.#bookmarks,
        ...(database === undefined ? {} : { database }),
      });
      try {
        return await work(session);
      } catch (error) {
        throw toStoreError(error, what);
      } finally {
        await session.close();
      }
    });
  }
}

/** Runs one statement in a transaction of the driver, parameters and rows checked. Throws StoreError. */
async function run<P, R>(transaction: ManagedTransaction, statement: Statement<P, R>, parameters: P): Promise<R[]> {
  const checked = toDriver(parseParameters(statement, parameters));
  let rows: RawRow[];
  try {
    const result = await transaction.run(statement.text, checked);
    rows = result.records.map((record) => fromDriver(record.toObject(), statement.name));
  } catch (error) {
    throw toStoreError(error, statement.name);
  }
  return parseRows(statement, rows);
}

/** Lets the driver see its own error where it may try again, which it does not know in our words. */
async function forDriver<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof StoreError && Neo4jError.isRetryable(error.cause) ? error.cause : error;
  }
}

/** A database into which nothing was loaded has no text index, and no hits. */
function isIndexMissing(error: unknown): boolean {
  return (
    error instanceof StoreError &&
    error.cause instanceof Error &&
    /no such fulltext schema index/.test(error.cause.message)
  );
}
