import type { Store, Transaction } from "../../store/port.ts";
import {
  advanceStage,
  stageCasts,
  stageCastsOfStaged,
  stageLinks,
  stageNodes,
  stageTallies,
} from "../../store/statements/import.ts";
import type { Properties } from "../../store/statements/load.ts";
import type { LinkType, StagedCast, StagedLink, StagedRows } from "./rows.ts";
import type { Tally } from "./tallies.ts";

/**
 * Rows a transaction. What is gathered for long outlives the quick sweeps of the memory: in process, where a transaction
 * costs little, small batches keep the peak of a million rows 60 MB lower. On a server each costs a way there and back, and
 * twice as many rows or four times are written no quicker.
 */
const ROWS = { embedded: 1_000, server: 5_000 };

/** Rows that are gathered until they are worth a transaction. */
export class Batch {
  #nodes: Properties[] = [];
  readonly #links = new Map<LinkType, StagedLink[]>();
  readonly #casts: StagedCast[] = [];
  readonly #rows: number;
  #size = 0;

  constructor({ engine }: Pick<Store, "engine">) {
    this.#rows = engine === "embedded" ? ROWS.embedded : ROWS.server;
  }

  add({ nodes = [], links = [], casts = [] }: StagedRows): void {
    for (const node of nodes) this.#nodes.push(node);
    for (const link of links) {
      const ofType = this.#links.get(link.type);
      if (ofType === undefined) this.#links.set(link.type, [link]);
      else ofType.push(link);
    }
    for (const cast of casts) this.#casts.push(cast);
    this.#size += nodes.length + links.length + casts.length;
  }

  get isFull(): boolean {
    return this.#size >= this.#rows;
  }

  get isEmpty(): boolean {
    return this.#size === 0;
  }

  /** Writes everything in one transaction that counts the batch, unless it is counted already. Then it is empty. */
  async write(store: Store, stage: { readonly id: string; readonly plan: string; readonly done: number }) {
    await store.write(async (transaction) => {
      const advanced = await transaction.run(advanceStage, stage);
      if (advanced.length === 0) return;
      if (this.#nodes.length > 0) await transaction.run(stageNodes, { rows: this.#nodes });
      for (const [type, links] of this.#links) {
        const rows = links.map(({ from, to, properties }) => ({ from, to, properties }));
        if (rows.length > 0) await transaction.run(stageLinks[type], { rows });
      }
      await writeCasts(transaction, this.#casts);
    });
    this.clear();
  }

  clear(): void {
    this.#nodes = [];
    this.#links.clear();
    this.#casts.length = 0;
    this.#size = 0;
  }
}

/** Writes the totals of votes for which the source has none, as one more batch. */
export async function writeTallies(
  store: Store,
  stage: { readonly id: string; readonly plan: string; readonly done: number },
  rows: readonly Tally[],
): Promise<void> {
  await store.write(async (transaction) => {
    const advanced = await transaction.run(advanceStage, stage);
    if (advanced.length > 0 && rows.length > 0) await transaction.run(stageTallies, { rows: [...rows] });
  });
}

async function writeCasts(transaction: Transaction, casts: readonly StagedCast[]): Promise<void> {
  for (const isOwn of [false, true]) {
    const groups = new Map<string, { vote: string; choice: string; actors: string[] }>();
    for (const { vote, choice, actor, isOwn: own } of casts) {
      if (own !== isOwn) continue;
      const key = `${choice} ${vote}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, { vote, choice, actors: [actor] });
      else group.actors.push(actor);
    }
    const rows = [...groups.values()];
    if (rows.length > 0) await transaction.run(isOwn ? stageCastsOfStaged : stageCasts, { rows });
  }
}
