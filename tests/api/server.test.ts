import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { useGraph } from "../support/graph.ts";

const graph = useGraph();
let server: RunningServer;
let isLoaded = true;

beforeAll(async () => {
  server = await startServer({
    store: graph.store,
    host: "127.0.0.1",
    port: 0,
    isLoaded: () => isLoaded,
  });
});
afterAll(() => server.stop());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

describe("the server", () => {
  it("answers a request by POST and by GET", async () => {
    const query = '{ treaty(id: "uncc") { label } }';
    const expected = { data: { treaty: { label: "UN Convention against Cybercrime" } } };
    expect(await (await post({ query })).json()).toEqual(expected);
    const got = await fetch(`${server.url}/graphql?${new URLSearchParams({ query })}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(await got.json()).toEqual(expected);
  });

  it("is up and ready, and says so", async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it("is up but not ready until the data is loaded, and says so to requests", async () => {
    isLoaded = false;
    try {
      expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
      expect((await fetch(`${server.url}/readyz`)).status).toBe(503);
      const { errors } = (await (await post({ query: "{ dataset { name } }" })).json()) as {
        errors: { extensions: { code: string } }[];
      };
      expect(errors[0]?.extensions.code).toBe("SERVICE_UNAVAILABLE");
    } finally {
      isLoaded = true;
    }
  });

  it("tells a caller's mistake with what is allowed, and with a code", async () => {
    const { errors } = (await (await post({ query: "{ positions(first: 1000) { totalCount } }" })).json()) as {
      errors: { message: string; extensions: { code: string } }[];
    };
    expect(errors[0]?.message).toBe("`first` is 1000; it may be 1 to 100.");
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  it("does not help to guess a name", async () => {
    const text = await (await post({ query: "{ treatis { id } }" })).text();
    expect(text).not.toContain("Did you mean");
    expect(text).toContain("GRAPHQL_VALIDATION_FAILED");
  });

  it("refuses a body over 100 kB, and a batch", async () => {
    expect((await post({ query: `{ dataset { name } } #${"x".repeat(110_000)}` })).status).toBe(413);
    expect((await post([{ query: "{ dataset { name } }" }])).status).toBe(400);
  });

  it("refuses a cross-site request without a preflight", async () => {
    const response = await fetch(`${server.url}/graphql?query=%7B__typename%7D`, {
      headers: { "content-type": "text/plain", accept: "*/*" },
    });
    expect(response.status).toBe(400);
  });

  it("sends strict headers with every reply", async () => {
    for (const path of ["/", "/graphql", "/healthz", "/nowhere"]) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get("content-security-policy")).toContain("script-src 'self'");
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    }
  });
});

describe("GraphQL over HTTP", () => {
  // The audits are made with the header that the cross-site check asks for.
  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    fetchFn: (input: string, init: RequestInit = {}) =>
      fetch(input, {
        ...init,
        headers: { ...(init.headers as Record<string, string>), "apollo-require-preflight": "1" },
      }),
  });
  it.each(audits.map((audit) => [`${audit.id}: ${audit.name}`, audit] as const))("meets %s", async (_, audit) => {
    const result = await audit.fn();
    expect(result.status, result.status === "ok" ? "" : result.reason).toBe("ok");
  });
});
