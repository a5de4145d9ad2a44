import { type PlainParameters, parseParameters, parseRows, type RawRow } from "../checked.ts";
import { StoreError } from "../errors.ts";
import { readSchema, textIndex } from "../schema.ts";
import { type Candidate, candidateLimit } from "../search.ts";
import type { Statement } from "../statement.ts";
import type { Database, Engine, EngineTransaction } from "./engine.ts";
import { toStoreError } from "./errors.ts";
import { removeVersion, type VersionedFile } from "./files.ts";

/** One open database: the file it is in, or null in memory, and who still reads it. */
export class Graph {
  readonly database: Database;
  readonly file: VersionedFile | null;
  #users = 0;
  #onIdle: (() => void) | null = null;

  /** @throws StoreError "busy", "corrupt" or "unavailable". */
  constructor(engine: Engine, file: VersionedFile | null, options: { shuffleUnordered: boolean }) {
    this.file = file;
    try {
      this.database = engine.create(file?.path ?? null, options);
    } catch (cause) {
      const error = toStoreError(cause, file?.path ?? "The store in memory");
      if (error instanceof StoreError && error.code === "busy")
        throw new StoreError("busy", `Another process has ${file?.pointer} open; stop it first, or use a Neo4j.`, {
          cause,
        });
      if (error instanceof StoreError && error.code === "corrupt") throw error;
      throw new StoreError(
        "unavailable",
        `The store ${file?.path ?? "in memory"} cannot be opened; see that its folder can be written and its disk has room.`,
        { cause },
      );
    }
  }

  /** Makes the constraints and indexes that are not there yet. */
  async prepare(): Promise<void> {
    for (const statement of readSchema("embedded"))
      await this.#guard("The schema", this.database.executeCypher(statement));
    const index = this.database.createTextIndex(textIndex.label, textIndex.property, {
      tokenizer: "standard",
      stopWords: [],
    });
    await this.#guard("The text index", index);
  }

  /** Runs a statement by itself or in a transaction of this graph, parameters and rows checked. Throws StoreError. */
  async run<P, R>(statement: Statement<P, R>, parameters: P, within?: EngineTransaction): Promise<R[]> {
    const checked: PlainParameters = parseParameters(statement, parameters);
    const result = await this.#guard(statement.name, (within ?? this.database).executeCypher(statement.text, checked));
    return parseRows(statement, result.toArray() as RawRow[]);
  }

  /** Whether anything stands beside the curated graph: an import, or one under way. */
  async holdsImports(): Promise<boolean> {
    const count = (label: string) =>
      this.#guard(label, this.database.executeCypher(`MATCH (node:${label}) RETURN count(node) AS nodes`));
    const found = await Promise.all(["ImportSource", "ImportStage", "Retired"].map(count));
    return found.some((result) => (result.toArray() as RawRow[]).some(({ nodes }) => Number(nodes) > 0));
  }

  /** What the text index proposes for the words, best first. */
  async propose(words: readonly string[]): Promise<Candidate[]> {
    const { label, property } = textIndex;
    const found = await this.#guard(
      "The text search",
      this.database.textSearch(label, property, words.join(" "), candidateLimit),
    );
    return found.flatMap(([id]) => {
      const node = id === undefined ? null : this.database.getNode(id);
      const key = node?.get("key");
      const text = node?.get(property);
      return typeof key === "string" && typeof text === "string" ? [{ key, text }] : [];
    });
  }

  /** Keeps the graph open until `work` is done, even if another graph has taken its place meanwhile. */
  async use<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
    this.#users += 1;
    try {
      return await work(this);
    } finally {
      this.#users -= 1;
      if (this.#users === 0) this.#onIdle?.();
    }
  }

  /** Closes the graph once nobody uses it. */
  async close(): Promise<void> {
    if (this.#users > 0) await new Promise<void>((resolve) => (this.#onIdle = resolve));
    try {
      this.database.close();
    } catch (error) {
      throw toStoreError(error, "The store");
    }
  }

  /** Closes the graph and removes its file. */
  async discard(): Promise<void> {
    // It is thrown away, so that what cannot be written of it any more is no loss.
    await this.close().catch(() => undefined);
    if (this.file !== null) removeVersion(this.file);
  }

  async #guard<T>(what: string, answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      throw toStoreError(error, what);
    }
  }
}
