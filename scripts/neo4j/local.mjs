// A real Neo4j without a container: the server as a library, in a small Java program of ours, on a loopback port.
// Needs a JDK 17 or newer and Maven, which fetches the library once into target/.

import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));
const target = join(folder, "target");
const library = join(target, "lib");
const jar = join(target, "local-neo4j.jar");
const archive = join(target, "local-neo4j.jsa");
const stamp = join(target, "prepared");
const isWindows = process.platform === "win32";

/** Why no Neo4j can be started here, in one sentence, or null. */
export function whyNotHere() {
  const javac = spawnSync("javac", ["-version"], { encoding: "utf8" });
  const version = /javac (\d+)/.exec(`${javac.stdout}${javac.stderr}`)?.[1];
  if (version === undefined) return "there is no Java compiler (JDK 17 or newer) on the path";
  if (Number(version) < 17) return `the JDK on the path is ${version}, and Neo4j needs 17 or newer`;
  if (isPrepared()) return null;
  const maven = spawnSync("mvn", ["-version"], { shell: isWindows });
  return maven.status === 0 ? null : "there is no Maven (mvn) on the path";
}

/** Fetches the server's libraries and compiles the program, if that is not done. Throws an Error that says what failed. */
export function prepareLocalNeo4j(say = () => {}) {
  if (isPrepared()) return;
  say("Fetching Neo4j from Maven Central, once (about 110 MB) ...");
  rmSync(target, { recursive: true, force: true });
  mkdirSync(join(target, "classes"), { recursive: true });
  const goal = ["-B", "-q", "-f", join(folder, "pom.xml"), "dependency:copy-dependencies", "-DincludeScope=runtime"];
  runTool("mvn", [...goal, `-DoutputDirectory=${library}`], isWindows);
  runTool("javac", ["-cp", join(library, "*"), "-d", join(target, "classes"), join(folder, "LocalNeo4j.java")]);
  runTool("jar", ["--create", "--file", jar, "-C", join(target, "classes"), "."]);
  writeFileSync(stamp, fingerprint());
}

/**
 * Starts a Neo4j and waits until it answers. With `keepArchive`, an orderly stop also writes a class-data archive, by
 * which later starts take half the time. With `isFast` it compiles all that it can and takes more memory, as a server
 * of production would: it is slower to start, and to be taken where time is measured.
 */
export async function startLocalNeo4j({
  data,
  port,
  password,
  keepArchive = false,
  isFast = false,
  heapGb = 2,
  say = () => {},
}) {
  prepareLocalNeo4j(say);
  const chosen = port ?? (await findFreePort());
  const sharing = isFast
    ? []
    : existsSync(archive)
      ? [`-XX:SharedArchiveFile=${archive}`]
      : keepArchive
        ? [`-XX:ArchiveClassesAtExit=${archive}`]
        : [];
  const tuning = isFast
    ? ["-XX:+UseParallelGC", `-Xms${heapGb}g`, `-Xmx${heapGb}g`]
    : ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m"];
  const speed = [...tuning, "-Xlog:disable", "-Xlog:all=error:stderr"];
  const program = ["-cp", [jar, join(library, "*")].join(delimiter), "LocalNeo4j", data, String(chosen)];
  const child = spawn("java", [...speed, ...sharing, ...program], {
    env: { ...process.env, NEO4J_PASSWORD: password },
    stdio: ["pipe", "pipe", "pipe"],
    // A Ctrl-C in the terminal must reach us alone; we then let the server stop in order.
    detached: !isWindows,
    windowsHide: true,
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await untilReady(child);
  child.stdout.resume();
  child.stderr.resume();
  return {
    uri: `bolt://127.0.0.1:${chosen}`,
    username: "neo4j",
    password,
    ended,
    /** Lets it stop in order, which takes some ten seconds. */
    async stop() {
      child.stdin.end();
      await ended;
    },
    /** Ends it at once, and only it; the data folder recovers when it is opened again. */
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** A loopback port that nobody listens on now. */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function untilReady(child) {
  return new Promise((resolve, reject) => {
    let complaints = "";
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`Neo4j did not start.\n${complaints.slice(-2000)}`)));
    child.stderr.on("data", (data) => {
      complaints = `${complaints}${data}`.slice(-20_000);
    });
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line === "ready") resolve(undefined);
    });
  });
}

function runTool(command, parameters, shell = false) {
  const quoted = shell ? parameters.map((parameter) => `"${parameter}"`) : parameters;
  const { status, error, stdout, stderr } = spawnSync(command, quoted, { encoding: "utf8", shell });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? ""}${stdout ?? ""}${stderr ?? ""}`.trim());
}

function isPrepared() {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === fingerprint() && readdirSync(library).length > 0;
}

function fingerprint() {
  const hash = createHash("sha256");
  for (const file of ["pom.xml", "LocalNeo4j.java"]) hash.update(readFileSync(join(folder, file)));
  return hash.digest("hex");
}
