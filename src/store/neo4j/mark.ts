import { setTimeout as wait } from "node:timers/promises";
import { StoreError } from "../errors.ts";

/** The mark of a replacement: how many were begun, and whether the last is being committed. */
export interface Mark {
  readonly number: number;
  readonly isUnderWay: boolean;
  /** The name of the state that it makes; null where nothing was loaded, or by a release that gave none. */
  readonly state: string | null;
}

/** How long a commit may be under way before its process is taken for dead. */
const patience = 2000;
const attempts = 5;
/** A look that takes longer than this is not waited for by others, who would share its fate. */
const shared = 50;

/**
 * Lets reads see one graph, although Neo4j shows a commit piece by piece while it is applied. A replacement sets the
 * mark before it commits and takes it away after: what was read between two equal marks, none under way, is whole.
 * Reading in one transaction does not give this, since Neo4j has no snapshots.
 */
export class MarkReader {
  readonly #read: () => Promise<Mark>;
  /** The last mark that was not under way. It serves the next reading too, which saves one look. */
  #settled: Mark | null = null;
  /** The look that is under way, and that which follows it. */
  #current: { readonly look: Promise<Mark>; readonly begunAt: number } | null = null;
  #next: Promise<Mark> | null = null;
  /** A replacement whose process died between its mark and its commit. */
  #abandoned = -1;

  constructor(read: () => Promise<Mark>) {
    this.#read = read;
  }

  /** @throws StoreError "conflict" if the graph is replaced again and again meanwhile. */
  async readTogether<T>(work: (state: string | null) => Promise<T>): Promise<T> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const before = this.#settled ?? (await this.#untilSettled());
      const outcome = await settle(() => work(before.isUnderWay ? null : before.state));
      const after = await this.#look();
      if (after.number === before.number && after.isUnderWay === before.isUnderWay) return outcome();
      this.#settled = null;
    }
    throw new StoreError("conflict", "The graph was replaced again and again while it was read.");
  }

  /** A look that begins after the call. Those who call while one is under way share the next. */
  #look(): Promise<Mark> {
    const current = this.#current;
    if (current === null || performance.now() - current.begunAt > shared) return this.#begin();
    // Where it fails the engine is away, which holds for those who wait for it too.
    this.#next ??= current.look.then(
      () => this.#begin(),
      (error: unknown) => {
        this.#next = null;
        throw error;
      },
    );
    return this.#next;
  }

  #begin(): Promise<Mark> {
    this.#next = null;
    const current = { look: this.#read(), begunAt: performance.now() };
    this.#current = current;
    const end = () => {
      if (this.#current === current) this.#current = null;
    };
    current.look.then(end, end);
    return current.look;
  }

  async #untilSettled(): Promise<Mark> {
    const begun = performance.now();
    for (;;) {
      const mark = await this.#look();
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
