import { expect, it } from "vitest";
import type { StoreErrorCode } from "../../src/store/errors.ts";
import type { Store, Transaction } from "../../src/store/port.ts";
import { describeEngines } from "../support/engines.ts";
import { codeOf } from "../support/failures.ts";
import { reading, writing } from "../support/statements.ts";

const createActor = writing("CREATE (actor:Actor {id: $id})");
const createActors = writing("UNWIND $ids AS id CREATE (actor:Actor {id: id})");
const countUp = writing(
  "MATCH (actor:Actor {id: $id}) SET actor.note = toString(toInteger(coalesce(actor.note, '0')) + 1)",
);
const actorIds = reading("MATCH (actor:Actor) RETURN actor.id AS id ORDER BY id");

describeEngines("a transaction", (open) => {
  it("gives what its work gives", async () => {
    const store = await open();
    expect(await store.write(async () => "done")).toBe("done");
  });
  it("sees what it wrote before", async () => {
    const store = await open();
    const seen = await store.write(async (transaction) => {
      await transaction.run(createActor, { id: "eff" });
      return transaction.run(actorIds, {});
    });
    expect(seen).toEqual([{ id: "eff" }]);
  });
  it("is undone when its work throws, and the throw passes through", async () => {
    const store = await open();
    const mishap = new TypeError("a mishap of ours");
    const work = store.write(async (transaction) => {
      await transaction.run(createActor, { id: "eff" });
      throw mishap;
    });
    await expect(work).rejects.toBe(mishap);
    expect(await ids(store)).toEqual([]);
  });
  it("is undone when a statement fails", async () => {
    const store = await open();
    const work = store.write(async (transaction) => {
      await transaction.run(createActor, { id: "eff" });
      await transaction.run(createActor, { id: "eff" });
    });
    expect(await codeOf(work)).toBe<StoreErrorCode>("unique");
    expect(await ids(store)).toEqual([]);
  });
  it("has failed once a statement failed, though its work swallows the error", async () => {
    const store = await open();
    const work = store.write(async (transaction) => {
      await transaction.run(createActor, { id: "eff" });
      await transaction.run(createActor, { id: "eff" }).catch(() => undefined);
    });
    expect(await codeOf(work)).toBe<StoreErrorCode>("failed-transaction");
    expect(await ids(store)).toEqual([]);
  });
  it("runs nothing more once a statement failed", async () => {
    const store = await open();
    let later = "";
    const work = store.write(async (transaction) => {
      await transaction.run(createActor, { id: "eff" });
      await transaction.run(createActor, { id: "eff" }).catch(() => undefined);
      later = await codeOf(transaction.run(createActor, { id: "icc" }));
    });
    expect(await codeOf(work)).toBe<StoreErrorCode>("failed-transaction");
    expect(later).toBe<StoreErrorCode>("failed-transaction");
  });
  it("runs nothing once it has ended", async () => {
    const store = await open();
    let kept: Transaction | null = null;
    await store.write(async (transaction) => {
      kept = transaction;
    });
    const late = (kept as Transaction | null)?.run(createActor, { id: "eff" }) ?? Promise.resolve();
    expect(await codeOf(late)).toBe<StoreErrorCode>("failed-transaction");
    expect(await ids(store)).toEqual([]);
  });
  it("writes a batch whole or not at all", async () => {
    const store = await open();
    const work = store.write((transaction) => transaction.run(createActors, { ids: ["a", "b", "c", "a"] }));
    expect(await codeOf(work)).toBe<StoreErrorCode>("unique");
    expect(await ids(store)).toEqual([]);
  });
  it("runs statements that were not awaited in their order", async () => {
    const store = await open();
    await store.write(async (transaction) => {
      await Promise.all([transaction.run(createActor, { id: "eff" }), transaction.run(countUp, { id: "eff" })]);
    });
    expect(await store.read(noteOf, { id: "eff" })).toEqual([{ note: "1" }]);
  });
  it("is not seen by readers before it ends", async () => {
    const store = await open();
    let during: string[] = ["not read"];
    await store.write(async (transaction) => {
      await transaction.run(createActor, { id: "eff" });
      during = await ids(store);
    });
    expect(during).toEqual([]);
    expect(await ids(store)).toEqual(["eff"]);
  });
  it("does not lose what another writes at once: twenty writers add twenty", async () => {
    const store = await open();
    await store.write((transaction) => transaction.run(createActor, { id: "eff" }));
    await Promise.all(
      Array.from({ length: 20 }, () => store.write((transaction) => transaction.run(countUp, { id: "eff" }))),
    );
    expect(await store.read(noteOf, { id: "eff" })).toEqual([{ note: "20" }]);
  });
  it("does not lose a node when twenty writers each create one", async () => {
    const store = await open();
    const names = Array.from({ length: 20 }, (_, place) => `actor-${String(place).padStart(2, "0")}`);
    await Promise.all(names.map((id) => store.write((transaction) => transaction.run(createActor, { id }))));
    expect(await ids(store)).toEqual(names);
  });
  it("may read within a write, and not write within a read", async () => {
    const store = await open();
    const disguised = reading("MATCH (actor:Actor) SET actor.note = 'x' RETURN actor.id AS id");
    expect(await codeOf(store.read(disguised, {}))).toBe<StoreErrorCode>("write-in-read");
    expect(await codeOf(store.read(createActor, { id: "eff" }))).toBe<StoreErrorCode>("write-in-read");
    expect(await ids(store)).toEqual([]);
  });
});

const noteOf = reading("MATCH (actor:Actor {id: $id}) RETURN actor.note AS note");

async function ids(store: Store): Promise<string[]> {
  return (await store.read(actorIds, {})).map((row) => String(row.id));
}
