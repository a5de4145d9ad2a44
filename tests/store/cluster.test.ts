import neo4j, { type BookmarkManager, type Config, type Driver, type SessionConfig } from "neo4j-driver";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import type { Store } from "../../src/store/port.ts";
import { listKeys } from "../../src/store/statements/export.ts";
import { mergeDataset } from "../../src/store/statements/load.ts";

/*
 * What a cluster is told, of which none is here: a driver of our own making notes which member each transaction would go
 * to, after which bookmarks, and gives a new bookmark for each, as members do.
 */
interface Told {
  readonly way: "read" | "write" | "alone";
  readonly mode: SessionConfig["defaultAccessMode"];
  readonly after: string[];
  readonly timeout: unknown;
}

const opened: Store[] = [];

afterEach(async () => {
  vi.restoreAllMocks();
  for (const store of opened.splice(0)) await store.close();
});

/** A store on a cluster that answers nothing, what it was told, and how its driver was made. */
async function openOnCluster(hang: () => boolean = () => false) {
  const told: Told[] = [];
  const drivers: { uri: string; config: Config | undefined }[] = [];
  let bookmarks = 0;
  const session = ({ bookmarkManager, defaultAccessMode }: SessionConfig) => {
    const manager = bookmarkManager as BookmarkManager;
    const note = async (way: Told["way"], timeout: unknown, work: () => Promise<unknown>) => {
      const after = [...(await manager.getBookmarks())];
      told.push({ way, mode: defaultAccessMode, after, timeout });
      if (hang()) return new Promise(() => {});
      const value = await work();
      bookmarks += 1;
      await manager.updateBookmarks(after, [`${way}-${bookmarks}`]);
      return value;
    };
    const transaction = { run: async () => ({ records: [] }) };
    type Managed = (work: (given: object) => Promise<unknown>, config?: { timeout?: number }) => Promise<unknown>;
    const executeRead: Managed = (work, config) => note("read", config?.timeout, () => work(transaction));
    const executeWrite: Managed = (work, config) => note("write", config?.timeout, () => work(transaction));
    return { executeRead, executeWrite, run: () => note("alone", undefined, transaction.run), close: async () => {} };
  };
  vi.spyOn(neo4j, "driver").mockImplementation((uri, _token, config) => {
    drivers.push({ uri, config });
    return { session, close: async () => {} } as unknown as Driver;
  });
  const store = await openNeo4jStore({
    uri: "neo4j://one.example:7687",
    username: "neo4j",
    password: "a-password",
    readTimeoutMs: 100,
  });
  opened.push(store);
  return { store, told, drivers };
}

const read = (store: Store) => store.read(listKeys, { after: "", limit: 1 });
const load = (store: Store) =>
  store.replace((transaction) => transaction.run(mergeDataset, { id: "dataset", properties: { id: "dataset" } }));

describe("a store on a cluster", () => {
  it("keeps to the limits of the driver, by an address that spreads reads over the members", async () => {
    const { drivers } = await openOnCluster();
    expect(drivers).toEqual([
      {
        uri: "neo4j://one.example:7687",
        config: expect.objectContaining({
          connectionTimeout: 2000,
          connectionAcquisitionTimeout: 2000,
          maxConnectionPoolSize: 50,
          maxTransactionRetryTime: 2000,
          telemetryDisabled: true,
        }),
      },
    ]);
  });
  it("gives a read four seconds on the member, unless told", async () => {
    const { told } = await openOnCluster();
    vi.mocked(neo4j.driver).getMockImplementation();
    const { uri, username, password } = { uri: "neo4j://one.example", username: "neo4j", password: "a-password" };
    const store = await openNeo4jStore({ uri, username, password });
    opened.push(store);
    await read(store);
    expect(told.map(({ timeout }) => timeout)).toEqual([4000]);
  });
  it("reads in read transactions, which followers take, and writes in write transactions, which the leader takes", async () => {
    const { store, told } = await openOnCluster();
    await read(store);
    await load(store);
    await store.isReady();
    const ways = new Set(told.map(({ way, mode }) => `${way} ${mode}`));
    expect([...ways].sort()).toEqual(["alone READ", "alone WRITE", "read READ", "write WRITE"]);
    expect(told.filter(({ way }) => way === "read").map(({ mode }) => mode)).toEqual(["READ"]);
  });
  it("reads what it loaded, on whichever member: the bookmarks of a load go before later reads", async () => {
    const { store, told } = await openOnCluster();
    await read(store);
    expect(told[0]?.after).toEqual([]);
    await load(store);
    await read(store);
    expect(told.at(-2)).toMatchObject({ way: "write" });
    expect(told.at(-1)).toMatchObject({ way: "read", after: [expect.stringMatching(/^write-/)] });
  });
  it("never goes back in time from one read to the next: what one member showed, the next has too", async () => {
    const { store, told } = await openOnCluster();
    await read(store);
    await read(store);
    expect(told.at(-1)?.after).toEqual(["read-1"]);
  });
  it("looks for a replacement no earlier than what was read between, so that a follower that lags is seen", async () => {
    const { store, told } = await openOnCluster();
    await store.readTogether(() => read(store));
    expect(told.map(({ way }) => way)).toEqual(["read", "read", "read"]);
    expect(told.map(({ after }) => after)).toEqual([[], ["read-1"], ["read-2"]]);
  });
  it("keeps its bookmarks where it takes a new driver after an answer that did not come", async () => {
    let isHanging = false;
    const { store, told, drivers } = await openOnCluster(() => isHanging);
    await load(store);
    isHanging = true;
    await expect(read(store)).rejects.toThrow();
    isHanging = false;
    await read(store);
    expect(drivers).toHaveLength(2);
    expect(told.at(-1)).toMatchObject({ way: "read", after: [expect.stringMatching(/^write-/)] });
  });
});
