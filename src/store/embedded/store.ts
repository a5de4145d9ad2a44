import { assertReads } from "../checked.ts";
import { StoreError } from "../errors.ts";
import type { Store, TextHit, Transaction } from "../port.ts";
import { rankHits, searchWords } from "../search.ts";
import type { Statement } from "../statement.ts";
import { withTimeout } from "../timeout.ts";
import { runGuarded } from "../transaction.ts";
import type { Engine } from "./engine.ts";
import { toStoreError } from "./errors.ts";
import { copyVersion, publish, type VersionedFile, versionAt } from "./files.ts";
import { Graph } from "./graph.ts";

export interface EmbeddedSettings {
  readonly shuffleUnordered: boolean;
  /** How long a reader waits for an answer. */
  readonly readTimeoutMs: number;
}

/** The embedded engine behind the port. Writes go one after another; reads never wait for them. */
export class EmbeddedStore implements Store {
  readonly engine = "embedded";
  readonly #database: Engine;
  readonly #settings: EmbeddedSettings;
  #graph: Graph;
  /** How often the graph was changed as a whole, by `replace` or `publish`. */
  #changes = 0;
  #writes: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(database: Engine, graph: Graph, settings: EmbeddedSettings) {
    this.#database = database;
    this.#graph = graph;
    this.#settings = settings;
  }

  async read<P, R>(statement: Statement<P, R>, parameters: P): Promise<R[]> {
    assertReads(statement);
    return this.#bounded(statement.name, (graph) => graph.run(statement, parameters));
  }

  async searchText(text: string, limit: number): Promise<TextHit[]> {
    const words = searchWords(text);
    if (words.length === 0 || limit < 1) return [];
    return this.#bounded("The text search", async (graph) => rankHits(words, await graph.propose(words), limit));
  }

  async readTogether<T>(work: (state: string | null) => Promise<T>): Promise<T> {
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const before = this.#changes;
      try {
        const value = await work(String(before));
        if (this.#changes === before) return value;
      } catch (error) {
        if (this.#changes === before) throw error;
      }
    }
    throw new StoreError("conflict", "The graph was replaced again and again while it was read.");
  }

  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#graph.use((graph) => writeTo(graph, work)));
  }

  publish<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(() => this.#publish(work));
  }

  rebuild<T>(
    fill: (transaction: Transaction) => Promise<void>,
    publish: (transaction: Transaction) => Promise<T>,
  ): Promise<T> {
    return this.#inTurn(() =>
      this.#switch(null, async (transaction) => {
        await fill(transaction);
        return publish(transaction);
      }),
    );
  }

  replace<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      const old = this.#graph;
      const keepsImports = await old.holdsImports();
      // A graph in memory cannot be copied, so that there the imports are kept by changing it in place.
      if (keepsImports && old.file === null) return this.#publish(work);
      return this.#switch(keepsImports ? old : null, work);
    });
  }

  /** Builds the next graph, from nothing or from a copy of `kept`, and puts it in the place of the old one. */
  async #switch<T>(kept: Graph | null, work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const old = this.#graph;
    const file = old.file === null ? null : versionAt(old.file.pointer, old.file.version + 1);
    const next = this.#begin(kept, file);
    let value: T;
    try {
      await next.prepare();
      value = await runGuarded((statement, parameters) => next.run(statement, parameters), work);
      if (file !== null) {
        next.database.walCheckpoint();
        publish(file);
      }
    } catch (error) {
      await next.discard();
      throw toStoreError(error, "The new graph");
    }
    this.#graph = next;
    this.#changes += 1;
    await old.discard();
    return value;
  }

  /** A graph in the next file: empty, or with all that `old` holds. */
  #begin(old: Graph | null, file: VersionedFile | null): Graph {
    if (old?.file && file) {
      old.database.walCheckpoint();
      copyVersion(old.file, file);
    }
    return new Graph(this.#database, file, this.#settings);
  }

  #publish<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    return this.#graph.use((graph) =>
      writeTo(graph, work, () => {
        this.#changes += 1;
      }),
    );
  }

  async isReady(): Promise<boolean> {
    if (this.#isClosed) return false;
    try {
      await this.#bounded("The store", (graph) => graph.database.executeCypher("RETURN 1 AS one"));
      return true;
    } catch {
      return false;
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await this.#writes;
    await this.#graph.close();
  }

  async #bounded<T>(what: string, work: (graph: Graph) => Promise<T>): Promise<T> {
    this.#assertOpen();
    return withTimeout(what, this.#settings.readTimeoutMs, this.#graph.use(work));
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#writes.then(() => {
      this.#assertOpen();
      return work();
    });
    this.#writes = result.catch(() => undefined);
    return result;
  }

  /** The engine itself still answers after it was closed, and would write to a file that is another's by then. */
  #assertOpen(): void {
    if (this.#isClosed) throw new StoreError("unavailable", "The store is closed.");
  }
}

async function writeTo<T>(
  graph: Graph,
  work: (transaction: Transaction) => Promise<T>,
  onCommit: () => void = () => {},
): Promise<T> {
  const transaction = graph.database.beginTransaction();
  try {
    const value = await runGuarded((statement, parameters) => graph.run(statement, parameters, transaction), work);
    transaction.commit();
    onCommit();
    return value;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw toStoreError(error, "The transaction");
  }
}
