import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface Child {
  /** The lines that it printed so far. */
  readonly lines: string[];
  /** The next moment at which it has printed this line. Fails if it ends before, with what it complained of. */
  printed(line: string): Promise<void>;
  /** Kills it at once, as a loss of power would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Waits until it ends by itself and gives its exit code. */
  ended(): Promise<number | null>;
}

const loader = new URL("./typescript.mjs", import.meta.url).href;

/** Runs a TypeScript file in a process of its own. `script` is a file URL; secrets go in `environment`. */
export function runChild(script: URL, parameters: readonly string[], environment: NodeJS.ProcessEnv = {}): Child {
  const child = spawn(process.execPath, ["--import", loader, fileURLToPath(script), ...parameters], {
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  let complaints = "";
  const output = createInterface({ input: child.stdout });
  output.on("line", (line) => lines.push(line));
  child.stderr.on("data", (data) => {
    complaints += data;
  });
  const exit = once(child, "exit");
  const closed = once(child, "close");
  return {
    lines,
    printed: (line) =>
      new Promise((resolve, reject) => {
        if (lines.includes(line)) resolve();
        output.on("line", (printed) => (printed === line ? resolve() : undefined));
        closed.then(() => reject(new Error(`The process ended before it printed "${line}".\n${complaints}`)));
      }),
    async kill() {
      killOnly(child);
      await closed;
    },
    async ended() {
      await closed;
      const [code] = await exit;
      if (code !== 0 && complaints !== "") lines.push(complaints);
      return code;
    },
  };
}

function killOnly(child: ChildProcess): void {
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
}
