import { LRUCache } from "lru-cache";

/** What a request is known by; a longer one is not kept. */
const MAX_KEY = 16_384;

/** An answer without an error, as it was sent. */
export interface KeptAnswer {
  /** The name of the state of the graph that all of it was read from. */
  readonly state: string;
  readonly text: string;
  readonly contentType: string;
  /** Of its operation, for the log and the figures. */
  readonly name: string | null;
  readonly nodes: number | null;
}

/** Whatever an answer depends on beside the graph: the words of the request and how its answer is to be written. */
export interface Asked {
  readonly body: unknown;
  readonly accept: string;
  readonly wantsCost: boolean;
}

/**
 * Answers that were sent, by what was asked. The graph changes as a whole only and each state of it has a name, so that an
 * answer holds while the state does, letter by letter, on whichever server it was made. What was asked for last is kept.
 */
export class KeptAnswers {
  readonly #kept: LRUCache<string, KeptAnswer> | null;

  /** @param kilobytes of memory for all; 0 keeps none. */
  constructor(kilobytes: number) {
    // A character has two bytes at most, and there is something around each.
    const sizeCalculation = ({ text }: KeptAnswer, key: string) => 2 * (text.length + key.length) + 500;
    this.#kept = kilobytes === 0 ? null : new LRUCache({ maxSize: kilobytes * 1024, sizeCalculation });
  }

  /** What the request is known by; null where its answer is not kept. */
  keyOf({ body, accept, wantsCost }: Asked): string | null {
    if (this.#kept === null) return null;
    const key = `${wantsCost ? "cost" : ""}\n${accept}\n${JSON.stringify(body)}`;
    return key.length <= MAX_KEY ? key : null;
  }

  get(key: string): KeptAnswer | undefined {
    return this.#kept?.get(key);
  }

  set(key: string, answer: KeptAnswer): void {
    this.#kept?.set(key, answer);
  }
}
