// Starts what is compared: each in a process of its own, on a free port, ended with this process.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { startServer } from "../scripts/serve.mjs";

/** Starts servers/NAME.mjs. Gives its address, and how to stop it. */
export function startPeer(name, parameters = [], environment = {}) {
  const file = fileURLToPath(new URL(`servers/${name}.mjs`, import.meta.url));
  const child = spawn(process.execPath, [file, ...parameters], {
    env: { ...process.env, NODE_ENV: "production", ...environment },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const url = new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    gone.then(() => reject(new Error(`The server ${name} ended before it said where it is.`)));
  });
  return {
    url,
    stop() {
      child.stdin.end();
      return gone;
    },
  };
}

/** Starts the built program on a database of `environment`, or on a file of its own; ready when it gives its address. */
export function startOurs(environment = {}) {
  const server = startServer({ NODE_ENV: "production", TRAVAUX_RATE: "0", TRAVAUX_LOG: "error", ...environment });
  const ready = async () => {
    const url = await server.url;
    for (let tries = 0; (await fetch(`${url}/readyz`)).status !== 200; tries++) {
      if (tries > 200) throw new Error("The server was not ready within 60 s.");
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return url;
  };
  return { url: ready(), stop: server.stop };
}
