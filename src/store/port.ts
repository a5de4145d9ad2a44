import type { Statement } from "./statement.ts";

/** One hit of the text index: the key of an Entity and the engine's own score, which is not comparable across engines. */
export interface TextHit {
  readonly key: string;
  readonly score: number;
}

/** What may be done inside one write: run declared statements, in order. After one fails the whole write has failed. */
export interface Transaction {
  run<P, R>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
}

/**
 * The port: the few verbs by which the program knows a graph store. Two engines stand behind it, and one contract
 * suite runs whole against both. Errors are StoreError and nothing else.
 */
export interface Store {
  /** The engine's name, for people: "embedded" or "neo4j". */
  readonly engine: string;
  /** Runs a read statement and gives its parsed rows. Throws StoreError. */
  read<P, R>(statement: Statement<P, R>, parameters: P): Promise<R[]>;
  /**
   * Runs reads that belong together so that all of them see one graph: if it was replaced meanwhile, `work` is run
   * again, so it must bear that and begin anew each time. A single `read` outside of it sees the graph before or after a
   * replacement on the embedded engine; on Neo4j, which shows a commit piece by piece, it may see the middle of one.
   *
   * `work` is told the name of the state that it reads: where it is given again, by whatever process on one store, the
   * graph is the same. Null where the state has no name.
   */
  readTogether<T>(work: (state: string | null) => Promise<T>): Promise<T>;
  /** Runs statements in one transaction: all of them or none. A throw inside rolls back and passes through. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * Replaces the curated graph by what `work` writes, all or nothing: readers, and a process killed at any moment,
   * have the old graph or the new one. `work` starts from an empty graph on the embedded engine (a file built beside
   * the old one and switched by a rename), or from a copy of the old one where imports are held, and from the old one on
   * Neo4j (one transaction), so it must also remove what is stale.
   */
  replace<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * As `write`, for a transaction that changes what readers see in many places: what reads together sees the graph from
   * before it or from after it.
   */
  publish<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /**
   * Replaces all that is held, imports too, all or nothing as `replace` does, in as many transactions as it takes: `fill` writes what
   * nobody sees yet, a transaction a statement, and `publish` makes it seen in one, after which what was held is gone from
   * sight. The embedded engine starts from an empty graph; on Neo4j `publish` must also retire what was held.
   */
  rebuild<T>(
    fill: (transaction: Transaction) => Promise<void>,
    publish: (transaction: Transaction) => Promise<T>,
  ): Promise<T>;
  /** Keys of the entities whose text holds the words, best first. Words are folded; none raises an error. */
  searchText(text: string, limit: number): Promise<TextHit[]>;
  /** Whether the engine answers now. Never throws. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
