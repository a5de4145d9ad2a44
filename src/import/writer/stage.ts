import type { Store } from "../../store/port.ts";
import {
  beginStage,
  endStage,
  getImportStage,
  removeRetired as remove,
  retireStaged,
} from "../../store/statements/import.ts";
import { hashTexts } from "../hash-files.ts";
import { Batch, writeTallies } from "./batch.ts";
import type { StagedRows } from "./rows.ts";
import type { Tally } from "./tallies.ts";

/** Raised when the batches, or what is written into them, become others: an import that was begun before begins anew. */
const WRITER = "3";
/** Nodes a transaction; a roll call has up to 200 relationships. */
const REMOVED_AT_ONCE = 200;

/**
 * An import under way: what it writes nobody sees. Rows are cut into batches by their number alone, so that a run after
 * a kill makes the same ones and passes over those that are written.
 */
export class Stage {
  readonly source: string;
  readonly plan: string;
  readonly #store: Store;
  readonly #written: number;
  readonly #batch: Batch;
  #batches = 0;
  #rows = 0;
  #resumed = 0;

  private constructor(store: Store, source: string, plan: string, written: number) {
    this.#store = store;
    this.#batch = new Batch(store);
    this.source = source;
    this.plan = plan;
    this.#written = written;
  }

  /** Goes on with what a killed run of the same plan has staged, or begins, without what another one left. */
  static async open(store: Store, source: string, plan: readonly string[]): Promise<Stage> {
    const hash = hashTexts(WRITER, ...plan);
    const [found] = await store.read(getImportStage, { id: source });
    if (found?.stage.plan === hash) return new Stage(store, source, hash, found.stage.batches);
    await store.write(async (transaction) => {
      await transaction.run(retireStaged, { source });
      await transaction.run(beginStage, { id: source, plan: hash });
    });
    await removeRetired(store);
    return new Stage(store, source, hash, 0);
  }

  get isFull(): boolean {
    return this.#batch.isFull;
  }

  /** Rows of the source so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Rows among them that an earlier run had written. */
  get resumed(): number {
    return this.#resumed;
  }

  get batches(): number {
    return this.#batches;
  }

  add(rows: StagedRows, count: number): void {
    this.#batch.add(rows);
    this.#rows += count;
  }

  /** Writes the rows that were added since. */
  async write(): Promise<void> {
    if (this.#batches < this.#written) {
      this.#batch.clear();
      this.#resumed = this.#rows;
    } else await this.#batch.write(this.#store, this.#place());
    this.#batches += 1;
  }

  /** Writes what is left, and the totals of the votes that have none. */
  async end(tallies: readonly Tally[]): Promise<void> {
    if (!this.#batch.isEmpty) await this.write();
    if (this.#batches >= this.#written) await writeTallies(this.#store, this.#place(), tallies);
    this.#batches += 1;
  }

  /** Takes away all that is staged. */
  async giveUp(): Promise<void> {
    this.#batch.clear();
    await this.#store.write(async (transaction) => {
      await transaction.run(retireStaged, { source: this.source });
      await transaction.run(endStage, { id: this.source });
    });
    await removeRetired(this.#store);
  }

  #place() {
    return { id: this.source, plan: this.plan, done: this.#batches };
  }
}

/** Deletes what was retired, now or by a run that was killed, a few nodes a transaction. */
export async function removeRetired(store: Store): Promise<void> {
  for (;;) {
    const [row] = await store.write((transaction) => transaction.run(remove, { limit: REMOVED_AT_ONCE }));
    if ((row?.removed ?? 0) < REMOVED_AT_ONCE) return;
  }
}
