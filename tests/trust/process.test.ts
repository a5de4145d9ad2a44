import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { SMALL_DATA } from "../dataset/small-data.ts";
import { temporaryFolders } from "../support/folder.ts";

const LOADER = new URL("../support/typescript.mjs", import.meta.url).href;
const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));

describe("travaux start", { timeout: 60_000 }, () => {
  const folder = temporaryFolders();
  const started: ChildProcess[] = [];
  afterEach(async () => {
    for (const child of started.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill("SIGKILL");
      await once(child, "exit");
    }
  });

  function start(home: string, { options = [] as string[], environment = {} as NodeJS.ProcessEnv, limit = "" } = {}) {
    const args = ["--import", LOADER, MAIN, "start", "--port", "0", "--data", SMALL_DATA, ...options];
    const env = { ...process.env, NEO4J_URI: "", TRAVAUX_HOME: home, ...environment };
    const child =
      limit === ""
        ? spawn(process.execPath, args, { env })
        : spawn("sh", ["-c", `ulimit ${limit}; exec "$0" "$@"`, process.execPath, ...args], { env });
    started.push(child);
    let [said, noted] = ["", ""];
    child.stdout?.on("data", (data) => {
      said += data;
    });
    child.stderr?.on("data", (data) => {
      noted += data;
    });
    const ended = once(child, "close").then(([code]) => ({ code, noted: noted.trim() }));
    const url = async () => {
      await expect.poll(() => said, { timeout: 30_000 }).toMatch(/http:/);
      return /http:\S+?(?= )/.exec(said)?.[0] ?? "";
    };
    return { child, ended, url, noted: () => noted };
  }

  it("ends with 0 on SIGTERM, its idle connections let go", async () => {
    const { child, ended, url } = start(folder());
    expect((await fetch(`${await url()}/healthz`)).status).toBe(200);
    const asked = performance.now();
    child.kill("SIGTERM");
    expect((await ended).code).toBe(0);
    expect(performance.now() - asked).toBeLessThan(5000);
  });

  it("names the port that is in use, and ends with 1", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    const { port } = other.address() as { port: number };
    const { code, noted } = await start(folder(), { options: ["--port", String(port)] }).ended;
    other.close();
    expect([code, noted.split("\n").at(-1)]).toEqual([
      1,
      `Port ${port} is in use; stop what uses it, or give another with --port.`,
    ]);
  });

  it("refuses a second process on one store, and the first goes on", async () => {
    const home = folder();
    const first = start(home);
    const url = await first.url();
    const { code, noted } = await start(home).ended;
    expect(code).toBe(1);
    expect(noted).toMatch(/^Another process has .* open; stop it first, or use a Neo4j\.$/);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it("sets a damaged store aside, says so, and serves what it built again", async () => {
    const home = folder();
    const first = start(home);
    await first.url();
    first.child.kill("SIGTERM");
    await first.ended;
    const name = readFileSync(join(home, "graph.db"), "utf8").trim();
    writeFileSync(join(home, name), "this is no store");
    const second = start(home);
    expect((await fetch(`${await second.url()}/readyz`)).status).toBe(200);
    expect(second.noted()).toMatch(/The store was damaged\. It was set aside as .*damaged-1/);
    expect(readdirSync(home).some((file) => file.endsWith(".damaged-1"))).toBe(true);
  });

  it("names a folder that cannot be written, and ends with 1", async () => {
    const file = join(folder(), "file");
    writeFileSync(file, "");
    const { code, noted } = await start(join(file, "store")).ended;
    expect([code, noted]).toEqual([
      1,
      `The folder ${join(file, "store")} cannot be written; set TRAVAUX_HOME to one that can.`,
    ]);
  });

  it.skipIf(!existsSync("/proc/self"))("ends at once where TRAVAUX_HOME is no folder and can be none", async () => {
    for (const home of ["/proc/x", "/dev/null", "/dev/null/store"]) {
      const { code, noted } = await start(home).ended;
      expect([code, noted]).toEqual([1, `The folder ${home} cannot be written; set TRAVAUX_HOME to one that can.`]);
    }
  });

  it.skipIf(process.platform === "win32").each(["start", "load", "check", "export", "import"])(
    "says that it may hold too few files open, in one sentence, before %s",
    async (command) => {
      for (const files of [30, 100]) {
        const limited = spawn(
          "sh",
          ["-c", `ulimit -n ${files}; exec "$0" "$@"`, process.execPath, "--import", LOADER, MAIN, command],
          { env: { ...process.env, NEO4J_URI: "", TRAVAUX_HOME: folder() } },
        );
        started.push(limited);
        let noted = "";
        limited.stderr.on("data", (data) => {
          noted += data;
        });
        const [code] = await once(limited, "close");
        expect([code, noted]).toEqual([
          1,
          `This process may hold ${files} files open, and needs 128; raise that with \`ulimit -n 1024\` and start again.\n`,
        ]);
      }
    },
  );

  /** A request of which half has come: it is in flight until the rest comes. */
  async function halfARequest(url: string) {
    const body = JSON.stringify({ query: "{ dataset { hash } }" });
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let answer = "";
    socket.on("data", (data) => {
      answer += data;
    });
    socket.on("error", () => undefined);
    const closed = once(socket, "close");
    await once(socket, "connect");
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    socket.write(head + body.slice(0, 5));
    await wait(300);
    return {
      finish: async () => {
        socket.write(body.slice(5));
        await closed;
        return answer;
      },
    };
  }

  it("lets a request in flight end after SIGTERM, takes no new one, and ends with 0", async () => {
    const { child, ended, url } = start(folder());
    const address = await url();
    const request = await halfARequest(address);
    child.kill("SIGTERM");
    await expect
      .poll(() =>
        fetch(`${address}/healthz`).then(
          ({ status }) => status,
          () => "refused",
        ),
      )
      .toBe("refused");
    expect(child.exitCode).toBe(null);
    expect(await request.finish()).toMatch(/^HTTP\/1\.1 200 [\s\S]*"dataset":\{"hash":/);
    expect((await ended).code).toBe(0);
  });

  it("ends at once with 1 on a second SIGTERM, a request in flight or not", async () => {
    const { child, ended, url } = start(folder());
    await halfARequest(await url());
    child.kill("SIGTERM");
    await wait(300);
    expect(child.exitCode).toBe(null);
    const asked = performance.now();
    child.kill("SIGTERM");
    expect((await ended).code).toBe(1);
    expect(performance.now() - asked).toBeLessThan(1000);
  });

  it.skipIf(process.platform === "win32")("says that the disk has no room, and ends with 1", async () => {
    const home = folder();
    mkdirSync(home, { recursive: true });
    const { code, noted } = await start(home, { limit: "-f 1" }).ended;
    expect(code).toBe(1);
    expect(noted).toMatch(
      /^The store .* cannot be opened; see that its folder can be written and its disk has room\.$/,
    );
  });

  it.each([
    ["TRAVAUX_MAX_NODES", "5", /whole number from 100 to 100,000 \(nodes\)\.$/],
    ["TRAVAUX_METRICS", "some", /must be one of loopback, all, off\.$/],
    ["TRAVAUX_TRUST_PROXY", "everyone", /give addresses or networks/],
    ["LOG_LEVEL", "loud", /must be one of trace, debug/],
  ])("refuses %s=%s in one sentence, and ends with 2", async (variable, value, allowed) => {
    const { code, noted } = await start(folder(), { environment: { [variable]: value } }).ended;
    expect(code).toBe(2);
    expect(noted).toMatch(allowed);
    expect(noted.split("\n")).toHaveLength(1);
  });
});
