import { type LedgerEntry, type SideTally, type StanceTally, tallySides, tallyStances } from "../domain/ledger.ts";
import type { Position } from "./batch.ts";
import type { Context } from "./context.ts";
import { coverageOf } from "./coverage.ts";
import { cursorOf, type Page, type PageArguments, pageOf } from "./page.ts";

export interface PositionConnection {
  readonly entries: readonly LedgerEntry[];
  readonly page: Page<LedgerEntry>;
  readonly bySide: SideTally[];
  readonly byStance: StanceTally[];
  /** Ids of entries that were inherited. */
  readonly inherited: ReadonlySet<string>;
}

/** A page of ordered entries, with counts over all of them. */
export function connect(
  entries: readonly LedgerEntry[],
  args: PageArguments,
  inherited: ReadonlySet<string> = new Set(),
): PositionConnection {
  return {
    entries,
    page: pageOf(entries, ({ id }) => id, args),
    bySide: tallySides(entries),
    byStance: tallyStances(entries),
    inherited,
  };
}

async function nodesOf({ page, inherited }: PositionConnection, { batch }: Context): Promise<Position[]> {
  const positions = await Promise.all(page.items.map(({ id }) => batch.position.load(id)));
  return positions.flatMap((position) =>
    position === null ? [] : [{ ...position, inherited: inherited.has(position.id) }],
  );
}

export const positionConnectionResolvers = {
  PositionConnection: {
    nodes: (connection: PositionConnection, _: unknown, context: Context) => nodesOf(connection, context),
    edges: async (connection: PositionConnection, _: unknown, context: Context) =>
      (await nodesOf(connection, context)).map((node) => ({ cursor: cursorOf(node.id), node })),
    pageInfo: ({ page }: PositionConnection) => page.pageInfo,
    totalCount: ({ page }: PositionConnection) => page.totalCount,
    coverage: ({ entries }: PositionConnection, _: unknown, context: Context) => coverageOf(entries, context),
  },
};

/** Resolvers of a connection whose items are loaded by id. */
export function pageResolvers<T, V>(load: (item: T, context: Context) => Promise<V | null> | V | null) {
  return {
    nodes: async (page: Page<T>, _: unknown, context: Context) =>
      (await Promise.all(page.items.map((item) => load(item, context)))).filter((value) => value !== null),
  };
}
