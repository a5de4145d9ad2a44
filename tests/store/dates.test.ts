import { expect, it } from "vitest";
import type { Store } from "../../src/store/port.ts";
import { describeEngines, type OpenStore } from "../support/engines.ts";
import { reading, writing } from "../support/statements.ts";

/*
 * A date is kept as precise as its source, with the first and the last day that it can mean beside it; statements
 * compare those two, as text, and never the date itself.
 */
const positions: readonly (readonly [string, string | null, string | null, string | null])[] = [
  ["year", "2024", "2024-01-01", "2024-12-31"],
  ["month", "2024-02", "2024-02-01", "2024-02-29"],
  ["day", "2024-02-09", "2024-02-09", "2024-02-09"],
  ["earlier", "2023-08-30", "2023-08-30", "2023-08-30"],
  ["undated", null, null, null],
];

const write = writing(
  "UNWIND $rows AS row CREATE (position:Position {id: row[0], date: row[1], earliest: row[2], latest: row[3]})",
);
const certainlyWithin = reading(
  `MATCH (position:Position) WHERE position.earliest >= $from AND position.latest <= $to
   RETURN position.id AS id ORDER BY id`,
);
const possiblyWithin = reading(
  `MATCH (position:Position) WHERE position.latest >= $from AND position.earliest <= $to
   RETURN position.id AS id ORDER BY id`,
);
const openEnded = reading(
  `MATCH (position:Position)
   WHERE ($from IS NULL OR position.latest >= $from) AND ($to IS NULL OR position.earliest <= $to)
   RETURN position.id AS id ORDER BY id`,
);
const inOrder = reading(
  "MATCH (position:Position) RETURN position.id AS id ORDER BY position.earliest, position.latest, position.id",
);

describeEngines("partial dates", (open) => {
  it("come back as precise as they were written", async () => {
    const store = await filled(open);
    const dates = reading("MATCH (position:Position) RETURN position.id AS id, position.date AS date ORDER BY id");
    expect(await store.read(dates, {})).toEqual([
      { id: "day", date: "2024-02-09" },
      { id: "earlier", date: "2023-08-30" },
      { id: "month", date: "2024-02" },
      { id: "undated", date: null },
      { id: "year", date: "2024" },
    ]);
  });
  it("are certainly within a span that holds every day that they can mean", async () => {
    const store = await filled(open);
    expect(await ids(store, certainlyWithin, "2024-02-01", "2024-02-29")).toEqual(["day", "month"]);
    expect(await ids(store, certainlyWithin, "2024-02-01", "2024-02-28")).toEqual(["day"]);
    expect(await ids(store, certainlyWithin, "2023-01-01", "2024-12-31")).toEqual(["day", "earlier", "month", "year"]);
  });
  it("may be within a span that holds one day that they can mean", async () => {
    const store = await filled(open);
    expect(await ids(store, possiblyWithin, "2024-02-10", "2024-02-20")).toEqual(["month", "year"]);
    expect(await ids(store, possiblyWithin, "2024-02-09", "2024-02-09")).toEqual(["day", "month", "year"]);
    expect(await ids(store, possiblyWithin, "2025-01-01", "2025-12-31")).toEqual([]);
  });
  it("leave a record without a date out of a span, and in where there is no bound", async () => {
    const store = await filled(open);
    expect(await ids(store, openEnded, "2024-06-01", null)).toEqual(["year"]);
    expect(await ids(store, openEnded, null, "2023-12-31")).toEqual(["earlier"]);
    expect(await ids(store, openEnded, null, null)).toEqual(["day", "earlier", "month", "undated", "year"]);
  });
  it("are ordered by their first day, then their last, with no date last", async () => {
    const store = await filled(open);
    expect((await store.read(inOrder, {})).map((row) => row.id)).toEqual([
      "earlier",
      "year",
      "month",
      "day",
      "undated",
    ]);
  });
});

async function filled(open: OpenStore): Promise<Store> {
  const store = await open();
  await store.write((transaction) => transaction.run(write, { rows: positions.map((position) => [...position]) }));
  return store;
}

async function ids(store: Store, statement: ReturnType<typeof reading>, from: string | null, to: string | null) {
  return (await store.read(statement, { from, to })).map((row) => row.id);
}
