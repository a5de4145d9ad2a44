import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readLimits } from "../../src/api/limits/settings.ts";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { loadDataset } from "../../src/load/load.ts";
import { openNeo4jStore } from "../../src/store/neo4j/open.ts";
import type { Store } from "../../src/store/port.ts";
import { clientOf, type Reply } from "../api/serve.ts";
import { describeNeo4j, openEmptyNeo4j } from "../support/engines.ts";
import { type FaultProxy, startFaultProxy } from "../support/fault-proxy.ts";
import { DATA } from "../support/graph.ts";

const POSITIONS = `{ positions(first: 100) { totalCount nodes { id actor { name } evidence { document { title } } } } }`;
const OUTAGE = ["SERVICE_UNAVAILABLE", "TIMEOUT"];

describeNeo4j("a server whose Neo4j is ill", (access) => {
  let proxy: FaultProxy;
  let store: Store;
  let server: RunningServer;
  let whole: unknown;

  const ask = () => clientOf(server).ask(POSITIONS);
  const readiness = async () => (await fetch(`${server.url}/readyz`)).status;

  beforeAll(async () => {
    const direct = await openEmptyNeo4j(access);
    await loadDataset(direct, readCheckedDataset(DATA));
    await direct.close();
    const { hostname, port } = new URL(access.uri);
    proxy = await startFaultProxy({ host: hostname, port: Number(port) });
    const { username, password, database } = access;
    const uri = `bolt://127.0.0.1:${proxy.port}`;
    store = await openNeo4jStore({ uri, username, password, ...(database === null ? {} : { database }) });
    const limits = readLimits({ TRAVAUX_RATE: "0" });
    server = await startServer({ store, host: "127.0.0.1", port: 0, isLoaded: () => true, limits });
    whole = (await ask()).body.data;
    expect(whole).toMatchObject({ positions: { totalCount: expect.any(Number) } });
  }, 120_000);
  afterAll(async () => {
    await server?.stop();
    await store?.close();
    await proxy?.close();
  });

  /** Asked by several at once: each ends within six seconds, with the whole answer or a clear code and none of it. */
  async function askAll(count: number): Promise<Reply[]> {
    const replies = await Promise.all(
      Array.from({ length: count }, async () => {
        const started = performance.now();
        const reply = await ask();
        expect(performance.now() - started).toBeLessThan(6000);
        return reply;
      }),
    );
    for (const { status, code, body } of replies) {
      if (status === 200) expect(body.data).toEqual(whole);
      else expect([OUTAGE.includes(code ?? ""), body.data ?? null, body.errors.length]).toEqual([true, null, 1]);
      expect(JSON.stringify(body.errors ?? "")).not.toMatch(/127\.0\.0\.1|bolt|Neo4j|Neo\.|ECONN|socket|MATCH/i);
    }
    return replies;
  }

  async function recovers(): Promise<void> {
    const started = performance.now();
    while ((await ask()).status !== 200) {
      expect(performance.now() - started).toBeLessThan(10_000);
      await wait(100);
    }
    expect(await readiness()).toBe(200);
    expect((await askAll(12)).map(({ status }) => status)).toEqual(Array(12).fill(200));
  }

  it("that is down: it is up and not ready, says so, and serves again by itself", async () => {
    proxy.set({ kind: "refuse" });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect(await readiness()).toBe(503);
    for (const { code } of await askAll(8)) expect(code).toBe("SERVICE_UNAVAILABLE");
    proxy.set({ kind: "none" });
    await recovers();
  });

  it("that hangs: connections that stay dead are given up, and the pool is not used up by them", async () => {
    proxy.set({ kind: "hang" });
    expect(await readiness()).toBe(503);
    for (const { status } of await askAll(16)) expect(status).toBe(503);
    proxy.set({ kind: "none" });
    await recovers();
    // Those that hung are closed once what they may still do is done.
    await wait(6000);
    expect(proxy.open).toBeLessThanOrEqual(50);
    expect((await askAll(16)).map(({ status }) => status)).toEqual(Array(16).fill(200));
  }, 60_000);

  it("that resets every connection: each answer is whole or none, and the next are whole", async () => {
    const asked = askAll(16);
    for (let i = 0; i < 5; i += 1) {
      await wait(15);
      proxy.reset();
    }
    await asked;
    await recovers();
  });

  it("that cuts off in the midst of the rows: no half list leaves", async () => {
    for (const afterBytes of [500, 5000, 20_000]) {
      proxy.set({ kind: "cut", afterBytes });
      await askAll(4);
      proxy.set({ kind: "none" });
    }
    await recovers();
  });

  it("that answers slowly: the whole answer in time, or a time-out", async () => {
    proxy.set({ kind: "slow", milliseconds: 700 });
    await askAll(4);
    proxy.set({ kind: "none" });
    await recovers();
  });
});

describeNeo4j("a store that was met by hung connections", (access) => {
  it("closes them all, and those of the driver in use when it is closed", async () => {
    const { hostname, port } = new URL(access.uri);
    const proxy = await startFaultProxy({ host: hostname, port: Number(port) });
    const { username, password } = access;
    const store = await openNeo4jStore({
      uri: `bolt://127.0.0.1:${proxy.port}`,
      username,
      password,
      readTimeoutMs: 500,
    });
    try {
      expect(await store.isReady()).toBe(true);
      proxy.set({ kind: "hang" });
      for (let i = 0; i < 4; i += 1) {
        expect(await store.isReady()).toBe(false);
        await wait(600);
      }
      proxy.set({ kind: "none" });
      expect(await store.isReady()).toBe(true);
      await expect.poll(() => proxy.open, { timeout: 8000 }).toBeLessThanOrEqual(1);
    } finally {
      await store.close();
      await expect.poll(() => proxy.open, { timeout: 3000 }).toBe(0);
      await proxy.close();
    }
  });
});
