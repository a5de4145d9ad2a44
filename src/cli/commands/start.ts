import { startServer } from "../../api/server.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { StoreError } from "../../store/errors.ts";
import type { Store } from "../../store/port.ts";
import { loadIfChanged, rateOf } from "../load-data.ts";
import { openStore } from "../open-store.ts";
import { readData } from "../read-data.ts";
import { Failure, note, say } from "../say.ts";

interface StartOptions {
  readonly port: string;
  readonly host: string;
  readonly data?: string;
}

/** How long before a database that did not answer is tried again. */
const RETRY_MS = 2000;

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Failure(`--port is "${text}"; it must be a number from 0 to 65535.`, 2);
}

/** Loads the data as soon as the database answers; an embedded store answers at once. Throws what is no outage. */
async function loadWhenReady(store: Store, dataset: Dataset, isStopped: () => boolean): Promise<void> {
  for (let told = false; !isStopped(); ) {
    try {
      const report = await loadIfChanged(store, dataset);
      if (report) note(`Loaded ${rateOf(report)}.`);
      return;
    } catch (error) {
      if (!(error instanceof StoreError && (error.code === "unavailable" || error.code === "timeout"))) throw error;
      if (!told) note("The database is not answering yet; the server waits for it.");
      told = true;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

function whyNotListening(error: unknown, { host, port }: StartOptions): Failure {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return new Failure(`Port ${port} is in use; stop what uses it, or give another with --port.`, 1, { cause: error });
  if (code === "EACCES")
    return new Failure(`Port ${port} may not be used by this user; give one above 1023 with --port.`, 1, {
      cause: error,
    });
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new Failure(`${host} is not an address of this machine; try --host 127.0.0.1.`, 2, { cause: error });
  return new Failure(`The server could not listen on ${host}:${port}.`, 1, { cause: error });
}

/** travaux start: load if the data changed, then serve the API and the explorer until a signal. */
export async function start(options: StartOptions): Promise<void> {
  const port = parsePort(options.port);
  const dataset = readData(options.data);
  const store = await openStore(process.env);
  let [isLoaded, isStopping] = [false, false];
  try {
    const loading = loadWhenReady(store, dataset, () => isStopping).then(() => {
      isLoaded = true;
    });
    if (store.engine === "embedded") await loading;
    const server = await startServer({
      store,
      host: options.host,
      port,
      isLoaded: () => isLoaded,
      logError: (id, cause) =>
        note(`${id}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`),
    }).catch((error: unknown) => {
      throw whyNotListening(error, options);
    });
    say(`Travaux is at ${server.url} (GraphQL at ${server.url}/graphql).`);
    const signal = new Promise<void>((resolve) => {
      for (const name of ["SIGTERM", "SIGINT"] as const) {
        process.on(name, () => {
          if (isStopping) process.exit(1);
          isStopping = true;
          resolve();
        });
      }
    });
    await Promise.race([signal, loading.then(() => signal)]);
    const deadline = setTimeout(() => process.exit(1), 10_000);
    await server.stop();
    clearTimeout(deadline);
  } finally {
    isStopping = true;
    await store.close();
  }
}
