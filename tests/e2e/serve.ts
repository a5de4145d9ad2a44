import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Served {
  url: string;
  stop: () => Promise<void>;
}

/** The built program on a free port, over its own data or those of a folder, with a store in a folder that goes when it stops. */
export async function serve(data?: string): Promise<Served> {
  const running = process.env.TRAVAUX_URL;
  if (data === undefined && running !== undefined && running !== "")
    return { url: running.replace(/\/$/, ""), stop: async () => undefined };
  const home = mkdtempSync(join(tmpdir(), "travaux-e2e-"));
  const program = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
  const child = spawn(
    process.execPath,
    [program, "start", "--port", "0", ...(data === undefined ? [] : ["--data", data])],
    {
      env: { ...process.env, TRAVAUX_HOME: home, NEO4J_URI: "" },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const said: string[] = [];
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on("line", (line) => {
        said.push(line);
        const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
        if (found !== null) resolve(found[0]);
      });
    }
    gone.then(() => reject(new Error(`The server ended before it said where it is.\n${said.join("\n")}`)));
  });
  return {
    url,
    stop: async () => {
      child.kill("SIGTERM");
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
