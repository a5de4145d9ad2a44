import { type Limits, readLimits, SettingError } from "../../api/limits/settings.ts";
import { readTerms, type Terms } from "../../api/limits/terms.ts";
import { makeLog } from "../../api/observe/log.ts";
import { prepareNames } from "../../api/prepare-names.ts";
import { type RunningServer, startServer } from "../../api/server.ts";
import { StoreError } from "../../store/errors.ts";
import type { Store } from "../../store/port.ts";
import { loadIfChanged, rateOf } from "../load-data.ts";
import { allowedConnections } from "../open-files.ts";
import { openStore } from "../open-store.ts";
import { readData } from "../read-data.ts";
import { Failure, note, say } from "../say.ts";
import { listenForStop } from "../signals.ts";

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

/** The limits and terms of the environment. Throws Failure with status 2 for a value that is not allowed. */
function readSettings(environment: NodeJS.ProcessEnv): { limits: Limits; terms: Terms } {
  try {
    const limits = readLimits(environment);
    return {
      limits: { ...limits, connections: allowedConnections(limits.connections) },
      terms: readTerms(environment),
    };
  } catch (error) {
    if (error instanceof SettingError) throw new Failure(error.message, 2, { cause: error });
    throw error;
  }
}

const isOutage = (error: unknown): boolean =>
  error instanceof StoreError && ["unavailable", "timeout", "conflict"].includes(error.code);

/** Loads the data as soon as the database answers; an embedded store answers at once. Throws what is no outage. */
async function loadWhenReady(store: Store, folder: string | undefined, isStopping: () => boolean): Promise<void> {
  for (let told = false; !isStopping(); ) {
    try {
      const report = await loadIfChanged(store, folder);
      if (report) note(`Loaded ${rateOf(report)}.`);
      return;
    } catch (error) {
      if (error instanceof Failure) throw error;
      if (store.engine === "embedded")
        throw new Failure(
          "The data could not be loaded, and the store is as it was; see that its disk has room, or set TRAVAUX_HOME to another folder.",
          1,
          { cause: error },
        );
      if (!isOutage(error)) throw error;
      if (!told && !isStopping()) {
        // What is wrong with the data is told now, and not when the database comes.
        readData(folder);
        note("The database is not answering yet; the server waits for it.");
      }
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
  const { limits, terms } = readSettings(process.env);
  const log = makeLog(terms);
  const store = await openStore(process.env);
  const { stopped, isStopping } = listenForStop();
  // A fault of one request may not end the process that answers all others.
  process.on("unhandledRejection", (error) => log.error({ err: error }, "A failure that nothing waited for."));
  let server: RunningServer | null = null;
  try {
    let isLoaded = false;
    const loading = loadWhenReady(store, options.data, isStopping).then(() => {
      isLoaded = !isStopping();
    });
    // It may fail while the server is being made; the race below tells it.
    loading.catch(() => {});
    if (store.engine === "embedded") await Promise.race([loading, stopped]);
    if (isStopping()) return;
    server = await startServer({
      store,
      host: options.host,
      port,
      isLoaded: () => isLoaded,
      limits,
      terms,
      log,
    }).catch((error: unknown) => {
      throw whyNotListening(error, options);
    });
    say(`Travaux is at ${server.url} (GraphQL at ${server.url}/graphql).`);
    // Where it fails, whoever asks first reads the names, and is told what is wrong.
    loading.then(() => prepareNames(store)).catch((error: unknown) => log.debug({ err: error }, "names not read"));
    await Promise.race([stopped, loading.then(() => stopped)]);
  } finally {
    await server?.stop();
    await store.close();
  }
}
