import { afterEach } from "vitest";
import { readLimits } from "../../src/api/limits/settings.ts";
import { readTerms } from "../../src/api/limits/terms.ts";
import { type RunningServer, type ServerOptions, startServer } from "../../src/api/server.ts";
import type { Store } from "../../src/store/port.ts";

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test says in its expectation what the answer holds.
  readonly body: any;
  /** Of the first error. */
  readonly code: string | undefined;
  readonly message: string | undefined;
}

export interface Client {
  readonly url: string;
  ask(query: string, variables?: Record<string, unknown>, headers?: Record<string, string>): Promise<Reply>;
  post(body: string, headers?: Record<string, string>): Promise<Reply>;
  stop(): Promise<void>;
}

export async function readReply(response: Response): Promise<Reply> {
  const text = await response.text();
  const body = text.startsWith("{") ? JSON.parse(text) : text;
  const [error] = body.errors ?? [];
  return {
    status: response.status,
    headers: response.headers,
    body,
    code: error?.extensions?.code,
    message: error?.message,
  };
}

export function clientOf({ url, stop }: RunningServer): Client {
  const post: Client["post"] = async (body, headers = {}) =>
    readReply(
      await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body,
      }),
    );
  return {
    url,
    stop,
    post,
    ask: (query, variables = {}, headers = {}) => post(JSON.stringify({ query, variables }), headers),
  };
}

/** Servers on free ports, stopped after the test that started them. To be called inside a describe. */
export function useServers(): (
  store: Store,
  environment?: NodeJS.ProcessEnv,
  more?: Partial<ServerOptions>,
) => Promise<Client> {
  const running: RunningServer[] = [];
  afterEach(async () => {
    await Promise.all(running.splice(0).map((server) => server.stop()));
  });
  return async (store, environment = {}, more = {}) => {
    const server = await startServer({
      store,
      host: "127.0.0.1",
      port: 0,
      isLoaded: () => true,
      limits: readLimits({ TRAVAUX_RATE: "0", ...environment }),
      terms: readTerms(environment),
      ...more,
    });
    running.push(server);
    return clientOf(server);
  };
}

/** The store with some of its verbs replaced. */
export function storeWith(store: Store, verbs: Partial<Store>): Store {
  return {
    engine: store.engine,
    read: (statement, parameters) => store.read(statement, parameters),
    readTogether: (work) => store.readTogether(work),
    write: (work) => store.write(work),
    replace: (work) => store.replace(work),
    publish: (work) => store.publish(work),
    rebuild: (fill, publish) => store.rebuild(fill, publish),
    searchText: (text, limit) => store.searchText(text, limit),
    isReady: () => store.isReady(),
    close: () => store.close(),
    ...verbs,
  };
}
