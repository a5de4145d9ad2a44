import { LRUCache } from "lru-cache";
import type { Store } from "../store/port.ts";

/** A key over so many characters is not kept: it would cost more than what it saves. */
const MAX_KEY = 500;

interface Kept {
  readonly value: unknown;
  /** Rows that it stands for. */
  readonly rows: number;
}

/** What was read of one state of the graph. It holds what was asked for last, in so many rows. */
class Generation {
  readonly #kept: LRUCache<string, Kept>;

  constructor(rows: number) {
    this.#kept = new LRUCache({ maxSize: rows, sizeCalculation: ({ rows: size }) => size });
  }

  get(key: string): Kept | undefined {
    return this.#kept.get(key);
  }

  set(key: string, kept: Kept): void {
    this.#kept.set(key, kept);
  }
}

/**
 * What a server knows of the graph as it is now. The graph changes as a whole only, by a load or an import, and each state of
 * it has a name: what was read of one state holds while that state does, and is forgotten with it, so that any number of
 * servers over one database know alike.
 */
export class Memory {
  readonly #rows: number;
  #state: string | null = null;
  #generation: Generation | null = null;

  /** @param rows how many rows are kept; 0 keeps none. */
  constructor(rows: number) {
    this.#rows = rows;
  }

  /** What is known of a state, for one run of a request. Null is a state of which nothing can be known. */
  recall(state: string | null): Recall {
    if (state === null || this.#rows === 0) return new Recall(null);
    if (state !== this.#state) {
      this.#state = state;
      this.#generation = new Generation(this.#rows);
    }
    return new Recall(this.#generation);
  }
}

/**
 * What one run of a request knows, and what it reads anew. That is kept for later requests once the run is seen to have
 * read one state and no other: see `keep`.
 */
export class Recall {
  readonly #generation: Generation | null;
  readonly #fresh = new Map<string, Kept>();

  constructor(generation: Generation | null) {
    this.#generation = generation;
  }

  /** What is known under a name and key; undefined where nothing is. */
  get<V>(name: string, key: string): V | undefined {
    return this.#generation?.get(`${name} ${key}`)?.value as V | undefined;
  }

  /** Takes down what was read. It is frozen, since all that ask for it later are given the same. */
  add(name: string, key: string, value: unknown): void {
    if (this.#generation === null || key.length > MAX_KEY) return;
    this.#fresh.set(`${name} ${key}`, { value: freeze(value), rows: Array.isArray(value) ? value.length + 1 : 1 });
  }

  /** To be called when all that was read is known to be of one state. */
  keep(): void {
    for (const [key, kept] of this.#fresh) this.#generation?.set(key, kept);
    this.#fresh.clear();
  }
}

function freeze<V>(value: V): V {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

/** The reads of a store, of which those that are known need not be put to it. */
export function rememberReads(store: Store, recall: Recall): Pick<Store, "read"> {
  return {
    async read(statement, parameters) {
      const key = JSON.stringify(parameters);
      const known = recall.get<Awaited<ReturnType<typeof store.read<typeof parameters, never>>>>(statement.name, key);
      if (known !== undefined) return known;
      const rows = await store.read(statement, parameters);
      recall.add(statement.name, key, rows);
      return rows;
    },
  };
}
