import { setTimeout as wait } from "node:timers/promises";
import { StoreError } from "../errors.ts";

/** The mark of a replacement: how many were begun, and whether the last is being committed. */
export interface Mark {
  readonly number: number;
  readonly isUnderWay: boolean;
}

/** How long a commit may be under way before its process is taken for dead. */
const patience = 2000;
const attempts = 5;

/**
 * Lets reads see one graph, although Neo4j shows a commit piece by piece while it is applied. A replacement sets the
 * mark before it commits and takes it away after: what was read between two equal marks, none under way, is whole.
 * Reading in one transaction does not give this, since Neo4j has no snapshots.
 */
export class MarkReader {
  readonly #read: () => Promise<Mark>;
  /** The last mark that was not under way. It serves the next reading too, which saves one look. */
  #settled: Mark | null = null;
  /** A replacement whose process died between its mark and its commit. */
  #abandoned = -1;

  constructor(read: () => Promise<Mark>) {
    this.#read = read;
  }

  /** @throws StoreError "conflict" if the graph is replaced again and again meanwhile. */
  async readTogether<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const before = this.#settled ?? (await this.#untilSettled());
      const outcome = await settle(work);
      const after = await this.#read();
      if (after.number === before.number && after.isUnderWay === before.isUnderWay) return outcome();
      this.#settled = null;
    }
    throw new StoreError("conflict", "The graph was replaced again and again while it was read.");
  }

  async #untilSettled(): Promise<Mark> {
    const begun = performance.now();
    for (;;) {
      const mark = await this.#read();
      if (mark.isUnderWay && mark.number !== this.#abandoned) {
        if (performance.now() - begun < patience) {
          await wait(20);
          continue;
        }
        this.#abandoned = mark.number;
      }
      this.#settled = mark;
      return mark;
    }
  }
}

/** What `work` gave or threw: a half graph can make a resolver throw, so a throw is judged by the mark too. */
async function settle<T>(work: () => Promise<T>): Promise<() => T> {
  try {
    const value = await work();
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
