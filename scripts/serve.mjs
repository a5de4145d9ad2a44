// What the scripts share: the built server in a process of its own, on a free port, with a folder of its own.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

/**
 * Starts it. `environment` is added to this process's own.
 *
 * @returns a promise of its address, and how to stop it and remove its folder, which gives its exit status.
 */
export function startServer(environment = {}) {
  const home = mkdtempSync(join(tmpdir(), "travaux-script-"));
  const child = spawn(process.execPath, [program, "start", "--port", "0"], {
    env: { ...process.env, TRAVAUX_HOME: home, ...environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const url = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
      if (found) resolve(found[0]);
    });
    gone.then(() => reject(new Error("The server ended before it said where it is.")));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    const code = await gone;
    rmSync(home, { recursive: true, force: true });
    return code;
  };
  return { url, stop };
}
