import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { SMALL_DATA } from "../dataset/small-data.ts";
import { describeNeo4j, environmentOf, openEmptyNeo4j } from "../support/engines.ts";
import { startFaultProxy } from "../support/fault-proxy.ts";
import { temporaryFolders } from "../support/folder.ts";

const LOADER = new URL("../support/typescript.mjs", import.meta.url).href;
const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

describeNeo4j("travaux start before its Neo4j is up", (access) => {
  const folder = temporaryFolders();
  let child: ChildProcess | null = null;
  afterEach(async () => {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGKILL");
    await once(child, "exit");
  });

  it("serves at once, says in one line that it waits, answers SERVICE_UNAVAILABLE, and is ready by itself within 10 s", async () => {
    await (await openEmptyNeo4j(access)).close();
    const { hostname, port } = new URL(access.uri);
    const proxy = await startFaultProxy({ host: hostname, port: Number(port) });
    try {
      proxy.set({ kind: "refuse" });
      const uri = `bolt://127.0.0.1:${proxy.port}`;
      child = spawn(process.execPath, ["--import", LOADER, MAIN, "start", "--port", "0", "--data", SMALL_DATA], {
        env: { ...process.env, ...environmentOf({ ...access, uri }), TRAVAUX_HOME: folder() },
      });
      let [said, noted] = ["", ""];
      child.stdout?.on("data", (data) => {
        said += data;
      });
      child.stderr?.on("data", (data) => {
        noted += data;
      });
      await expect.poll(() => said, { timeout: 15_000 }).toMatch(/http:/);
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? "";
      const status = async (path: string) => (await fetch(`${url}${path}`)).status;
      const ask = async () => {
        const started = performance.now();
        const reply = await fetch(`${url}/graphql`, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ query: "{ treaties { nodes { id } } }" }),
        });
        expect(performance.now() - started).toBeLessThan(5000);
        return (await reply.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] };
      };
      expect(await status("/healthz")).toBe(200);
      expect(await status("/readyz")).toBe(503);
      expect((await ask()).errors?.[0]?.extensions.code).toBe("SERVICE_UNAVAILABLE");
      await expect.poll(() => noted, { timeout: 10_000 }).toContain("not answering yet");
      expect(noted.split("\n").filter((line) => line.includes("not answering yet"))).toHaveLength(1);
      expect(noted).not.toMatch(/at .+\.ts:\d|password/i);

      proxy.set({ kind: "none" });
      const up = performance.now();
      while ((await status("/readyz")) !== 200) {
        expect(performance.now() - up).toBeLessThan(10_000);
        await wait(100);
      }
      expect(await ask()).toMatchObject({ data: { treaties: { nodes: expect.arrayContaining([expect.anything()]) } } });
      child.kill("SIGTERM");
      expect(await once(child, "exit")).toEqual([0, null]);
    } finally {
      await proxy.close();
    }
  }, 60_000);
});
