import grafeo from "@grafeo-db/js";
import { Neo4jError, type Transaction as Neo4jTransaction } from "neo4j-driver";
import { describe, expect, it } from "vitest";
import { loadEngine } from "../../src/store/embedded/engine.ts";
import { toStoreError as fromEmbedded } from "../../src/store/embedded/errors.ts";
import { StoreError, type StoreErrorCode } from "../../src/store/errors.ts";
import { toStoreError as fromNeo4j } from "../../src/store/neo4j/errors.ts";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import { describeEngines, describeNeo4j, withDriver } from "../support/engines.ts";
import { codeOf } from "../support/failures.ts";
import { reading, writing } from "../support/statements.ts";

const createActor = writing("CREATE (actor:Actor {id: $id})");
const createVote = writing("MATCH (actor:Actor {id: $id}) CREATE (actor)-[:CAST]->(vote:Vote {id: 'v'})");
const deleteActor = writing("MATCH (actor:Actor {id: $id}) DELETE actor");
const manyRows = reading(
  "UNWIND range(1, 4000) AS a UNWIND range(1, 4000) AS b WITH a, b WHERE a + b = 7 RETURN count(*) AS pairs",
);

describeEngines("errors", (open) => {
  it("tell Cypher that the engine cannot read", async () => {
    const store = await open();
    expect(await codeOf(store.read(reading("MATCH (actor RETURN 1 AS one"), {}))).toBe<StoreErrorCode>("syntax");
  });
  it("tell a function that does not exist as Cypher that the engine cannot read", async () => {
    const store = await open();
    expect(await codeOf(store.read(reading("RETURN nothing(1) AS one"), {}))).toBe<StoreErrorCode>("syntax");
  });
  it("tell a parameter that is missing", async () => {
    const store = await open();
    const read = store.read(reading("MATCH (actor:Actor {id: $id}) RETURN actor.name AS name"), {});
    expect(await codeOf(read)).toBe<StoreErrorCode>("parameter");
  });
  it("tell a second node with the same id", async () => {
    const store = await open();
    await store.write((transaction) => transaction.run(createActor, { id: "eff" }));
    const again = store.write((transaction) => transaction.run(createActor, { id: "eff" }));
    expect(await codeOf(again)).toBe<StoreErrorCode>("unique");
  });
  it("tell a node that cannot be deleted since it has relationships", async () => {
    const store = await open();
    const work = store.write(async (transaction) => {
      await transaction.run(createActor, { id: "eff" });
      await transaction.run(createVote, { id: "eff" });
      await transaction.run(deleteActor, { id: "eff" });
    });
    expect(await codeOf(work)).toBe<StoreErrorCode>("not-deletable");
  });
  it("tell a read that takes too long, and the store answers the next one", async () => {
    const store = await open({ readTimeoutMs: 300 });
    expect(await codeOf(store.read(manyRows, {}))).toBe<StoreErrorCode>("timeout");
    expect(await store.read(reading("RETURN 1 AS one"), {})).toEqual([{ one: 1 }]);
  });
  it("tell a closed store, which is not ready", async () => {
    const store = await open();
    await store.close();
    expect(await codeOf(store.read(reading("RETURN 1 AS one"), {}))).toBe<StoreErrorCode>("unavailable");
    expect(await codeOf(store.write(async () => undefined))).toBe<StoreErrorCode>("unavailable");
    expect(await store.isReady()).toBe(false);
  });
  it("tell anything else as internal, with the engine's error as the cause", async () => {
    const store = await open();
    const error = await store.read(reading("RETURN 1 / $zero AS x"), { zero: 0 }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StoreError);
    expect(error).toMatchObject({ code: "internal", cause: expect.any(Error) });
  });
});

describe("a conflict", () => {
  it("is told by the embedded engine when two transactions change one node", async () => {
    const database = grafeo.GrafeoDB.create();
    await database.executeCypher("CREATE (:Actor {id: 'eff'})");
    const [first, second] = [database.beginTransaction(), database.beginTransaction()];
    const change = "MATCH (actor:Actor {id: 'eff'}) SET actor.note = 'changed'";
    await first.executeCypher(change);
    const error = await second.executeCypher(change).catch((reason: unknown) => reason);
    expect(fromEmbedded(error, "It")).toMatchObject({ code: "conflict" });
    first.rollback();
    second.rollback();
    database.close();
  });
});

describeNeo4j("a conflict on Neo4j", (access) => {
  it("is told when two transactions wait for each other", async () => {
    await withDriver(access, async (driver) => {
      await driver.executeQuery("MERGE (:Actor {id: 'a'}) MERGE (:Actor {id: 'b'})");
      const sessions = [driver.session(), driver.session()] as const;
      const transactions = [await sessions[0].beginTransaction(), await sessions[1].beginTransaction()] as const;
      const lock = (transaction: Neo4jTransaction, id: string) =>
        transaction.run("MATCH (actor:Actor {id: $id}) SET actor.note = 'locked'", { id });
      await lock(transactions[0], "a");
      await lock(transactions[1], "b");
      const outcomes = await Promise.allSettled([lock(transactions[0], "b"), lock(transactions[1], "a")]);
      const failed = outcomes.find((outcome) => outcome.status === "rejected");
      expect(fromNeo4j(failed?.reason, "It")).toMatchObject({ code: "conflict" });
      for (const session of sessions) await session.close();
    });
  });
});

describe("a transaction for which Neo4j has not the memory", () => {
  it.each(["MemoryPoolOutOfMemoryError", "TransactionOutOfMemoryError", "OutOfMemoryError"])(
    "is told as that, not as another transaction in the way (%s)",
    (name) => {
      const error = new Neo4jError("The limit was hit", `Neo.TransientError.General.${name}`, "50N00", "");
      expect(fromNeo4j(error, "It")).toMatchObject({
        code: "conflict",
        message: "It: Neo4j has not the memory for it; give it a larger heap.",
      });
    },
  );
});

describeNeo4j("a write in a read on Neo4j", (access) => {
  it("is refused by the server too, should one get past us", async () => {
    await withDriver(access, async (driver) => {
      const session = driver.session({ defaultAccessMode: "READ" });
      const error = await session.run("CREATE (:Gap {id: 'g'})").catch((reason: unknown) => reason);
      expect(fromNeo4j(error, "It")).toMatchObject({ code: "write-in-read" });
      await session.close();
    });
  });
});

describeNeo4j("who may use Neo4j", (access) => {
  it("is told by a wrong password, which is not in the error", async () => {
    const store = await openNeo4jStore({ ...access, database: "neo4j", password: "not-the-password" });
    const error = await store.read(reading("RETURN 1 AS one"), {}).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: "unauthorized" });
    expect(String(error)).not.toContain("not-the-password");
    expect(await store.isReady()).toBe(false);
    await store.close();
  });
  it("is told as unavailable where the database is not there", async () => {
    const store = await openNeo4jStore({ ...access, database: "nowhere" });
    expect(await codeOf(store.read(reading("RETURN 1 AS one"), {}))).toBe<StoreErrorCode>("unavailable");
    await store.close();
  });
});

describe("an engine that is not there", () => {
  it("is told within five seconds where no server listens", async () => {
    const store = await openNeo4jStore({ uri: "bolt://127.0.0.1:1", username: "neo4j", password: "whatever-it-is" });
    const begun = performance.now();
    expect(await codeOf(store.read(reading("RETURN 1 AS one"), {}))).toBe<StoreErrorCode>("unavailable");
    expect(performance.now() - begun).toBeLessThan(5000);
    expect(await store.isReady()).toBe(false);
    await store.close();
  });
  it("is told where the embedded one has no binary, with the way out", async () => {
    const loading = loadEngine(() => Promise.reject(new Error("Cannot find native binding")));
    await expect(loading).rejects.toThrow(/has no binary for \w+ on \w+ here\. Set NEO4J_URI/);
    expect(await codeOf(loading)).toBe<StoreErrorCode>("unavailable");
  });
});
