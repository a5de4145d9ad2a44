import { getIntrospectionQuery, parse } from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../../src/api/execute.ts";
import { checkDocument } from "../../src/api/limits/document.ts";
import { readLimits } from "../../src/api/limits/settings.ts";
import { listUnweighed, WEIGHTS } from "../../src/api/limits/weights.ts";
import { explorerOperations } from "../client/explorer-operations.ts";
import { useGraph } from "../support/graph.ts";
import { useServers } from "./serve.ts";

const graph = useGraph();

const COST = { "travaux-cost": "1" };
const nested = (levels: number): string => (levels === 1 ? "id" : `parent { ${nested(levels - 1)} }`);

describe("the size of a document", () => {
  const serve = useServers();
  const ask = async (query: string) => (await serve(graph.store)).ask(query);

  it("is 2,000 tokens", async () => {
    const { status, code, message } = await ask(`{ treaty(id: "uncc") { ${"id ".repeat(2000)} } }`);
    expect([status, code]).toEqual([400, "TOO_EXPENSIVE"]);
    expect(message).toContain("2,000 tokens");
  });

  it.each([
    [
      "12 levels",
      `{ provision(id: "uncc/final/6(2)") { ${nested(11)} } }`,
      `{ provision(id: "uncc/final/6(2)") { ${nested(12)} } }`,
    ],
    [
      "30 aliases",
      `{ treaty(id: "uncc") { ${Array.from({ length: 30 }, (_, i) => `a${i}: id`).join(" ")} } }`,
      `{ treaty(id: "uncc") { ${Array.from({ length: 31 }, (_, i) => `a${i}: id`).join(" ")} } }`,
    ],
    [
      "20 fields at the first level",
      `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: treaty(id: "uncc") { id }`).join(" ")} }`,
      `{ ...A ...B } fragment A on Query { ${Array.from({ length: 20 }, (_, i) => `a${i}: treaty(id: "uncc") { id }`).join(" ")} } fragment B on Query { dataset { name } }`,
    ],
    [
      "500 fields",
      `{ treaty(id: "uncc") { ${"id ".repeat(499)} } }`,
      `{ treaty(id: "uncc") { ${"...F ".repeat(50)} } } fragment F on Treaty { ${"id ".repeat(10)} }`,
    ],
    [
      "50 directives",
      `{ treaty(id: "uncc") { id ${Array.from({ length: 50 }, () => "label @include(if: true)").join(" ")} } }`,
      `{ treaty(id: "uncc") { id ${Array.from({ length: 51 }, () => "label @include(if: true)").join(" ")} } }`,
    ],
  ])("is at most %s, written out", async (limit, allowed, refused) => {
    const within = await ask(allowed);
    expect(within.body.errors).toBeUndefined();
    const { status, code, message } = await ask(refused);
    expect([status, code]).toEqual([400, "TOO_EXPENSIVE"]);
    expect(message).toContain(`more than ${limit}`);
  });

  it("is counted without writing out fragments that grow without end", () => {
    const chain = Array.from({ length: 60 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(
      " ",
    );
    const started = performance.now();
    const bounds = readLimits({});
    expect(() => checkDocument(parse(`{ ...F0 } ${chain}`), bounds)).toThrow("more than 500 fields");
    const withLeaf = `${chain} fragment F60 on Query { dataset { name } }`;
    expect(() => checkDocument(parse(`{ ...F0 } ${withLeaf}`), bounds)).toThrow("more than");
    expect(performance.now() - started).toBeLessThan(200);
  });

  it("counts what nothing spreads, and is judged before the schema is", async () => {
    const unused = `{ dataset { name } } fragment F on Treaty { ${"x ".repeat(501)} }`;
    expect((await ask(unused)).message).toContain("500 fields");
  });

  it("does not keep a tool from reading the schema", async () => {
    const { status, body } = await ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }));
    expect(status).toBe(200);
    expect(body.data.__schema.queryType.name).toBe("Query");
  });

  it("keeps a reader of the schema from reading it again and again inside itself", async () => {
    const { status } = await ask(
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
    );
    expect(status).toBe(400);
  });
});

describe("what a request can return", () => {
  const serve = useServers();
  const costOf = async (query: string, variables: Record<string, unknown> = {}): Promise<number> => {
    const { body } = await (await serve(graph.store)).ask(query, variables, COST);
    expect(body.errors).toBeUndefined();
    expect(body.extensions.cost.limit).toBe(10_000);
    return body.extensions.cost.nodes;
  };

  it.each<[string, string, Record<string, unknown>, number]>([
    ["one thing is none, since it is no list", `{ treaty(id: "uncc") { label } }`, {}, 0],
    ["a page counts its `first`", `{ positions(first: 7) { nodes { id } } }`, {}, 7],
    ["a page of which only the count is asked is none", `{ positions(first: 7) { totalCount } }`, {}, 0],
    ["a default counts", `{ positions { nodes { id } } }`, {}, 20],
    ["a variable counts", `query ($n: Int) { positions(first: $n) { nodes { id } } }`, { n: 9 }, 9],
    ["a variable's default counts", `query ($n: Int = 8) { positions(first: $n) { nodes { id } } }`, {}, 8],
    ["null is the default", `query ($n: Int) { positions(first: $n) { nodes { id } } }`, { n: null }, 20],
    ["edges count as nodes do", `{ positions(first: 7) { nodes { id } edges { node { id } } } }`, {}, 14],
    ["an alias counts again", `{ positions(first: 7) { a: nodes { id } b: nodes { label } } }`, {}, 14],
    [
      "a fragment counts where it stands",
      `{ positions(first: 5) { ...P } } fragment P on PositionConnection { nodes { actor { ... on Actor { positions(first: 3) { nodes { id } } } } } }`,
      {},
      5 + 5 * 3,
    ],
    [
      "what is inside counts as often as what it is in",
      `{ treaty(id: "uncc") { versions { provisions { lineage { relation } } } } }`,
      {},
      10 + 10 * 80 + 10 * 80 * 5,
    ],
    [
      "what is left out counts nothing",
      `query ($no: Boolean = false) { positions(first: 7) { nodes @include(if: $no) { id } edges @skip(if: true) { cursor } } }`,
      {},
      0,
    ],
    ["a neighbourhood counts its `limit`", `{ neighborhood(ids: ["state:jp"], limit: 50) { nodes { id } } }`, {}, 50],
    [
      "a path counts its steps",
      `{ paths(from: "state:jp", to: "state:ir", first: 2, maxLength: 3) { nodes { id } } }`,
      {},
      2 + 2 * 4,
    ],
  ])("%s", async (_, query, variables, nodes) => {
    expect(await costOf(query, variables)).toBe(nodes);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ["written out", `{ positions(first: 100) { nodes { actor { positions(first: 100) { nodes { id } } } } } }`, {}],
    [
      "by variables",
      `query ($a: Int, $b: Int) { positions(first: $a) { nodes { actor { positions(first: $b) { nodes { id } } } } } }`,
      { a: 100, b: 100 },
    ],
    [
      "by defaults of variables",
      `query ($a: Int = 100) { positions(first: $a) { nodes { actor { positions(first: $a) { nodes { id } } } } } }`,
      {},
    ],
    [
      "by fragments",
      `{ positions(first: 100) { ...P } } fragment P on PositionConnection { nodes { actor { ...A } } } fragment A on Actor { positions(first: 100) { nodes { id } } }`,
      {},
    ],
    [
      "by aliases",
      `{ ${Array.from({ length: 11 }, (_, i) => `a${i}: positions(first: 100) { nodes { provisions { lineage { relation } } } }`).join(" ")} }`,
      {},
    ],
    ["by lists without `first`", `{ treaty(id: "uncc") { documents { authors { members { actor { id } } } } } }`, {}],
  ])("is refused above 10,000, %s", async (_, query, variables) => {
    const { status, code, message } = await (await serve(graph.store)).ask(query, variables);
    expect([status, code]).toEqual([400, "TOO_EXPENSIVE"]);
    expect(message).toMatch(/can return [\d,]+ nodes; it may return 10,000/);
  });

  it("is refused with the number: 100 positions, and 100 of the actor of each", async () => {
    const query = `{ positions(first: 100) { nodes { actor { positions(first: 100) { nodes { id } } } } } }`;
    expect((await (await serve(graph.store)).ask(query)).message).toContain("can return 10,100 nodes");
  });

  it.each([0, -1, 101, 2_147_483_647])("has `first` from 1 to 100, and not %i, wherever it stands", async (first) => {
    const server = await serve(graph.store);
    for (const query of [
      `query ($n: Int) { positions(first: $n) { totalCount } }`,
      `query ($n: Int) { positions(first: 1) { nodes { actor { votes(first: $n) { totalCount } } } } }`,
      `query ($n: Int!) { search(text: "x", first: $n) { score } }`,
    ]) {
      const { status, code, message } = await server.ask(query, { n: first });
      expect([status, code]).toEqual([400, "BAD_USER_INPUT"]);
      expect(message).toBe(`\`first\` is ${first}; it may be 1 to 100.`);
    }
  });

  it("is known for every list of the schema", () => {
    expect(listUnweighed(schema)).toEqual([]);
    for (const place of Object.keys(WEIGHTS)) {
      const [type = "", field = ""] = place.split(".");
      const found = schema.getType(type);
      expect(found && "getFields" in found && field in found.getFields(), place).toBe(true);
    }
  });
});

describe("an argument", () => {
  const serve = useServers();
  it.each<[string, string, Record<string, unknown>, string]>([
    [
      "a text of 1,000 characters",
      "query ($t: String!) { search(text: $t) { score } }",
      { t: "x".repeat(1001) },
      "`text` has 1,001 characters; it may have 1,000.",
    ],
    [
      "a list of 500 items",
      "query ($i: [ID!]!) { neighborhood(ids: $i) { omitted } }",
      { i: Array(501).fill("uncc") },
      "`ids` has 501 items; it may have 500.",
    ],
    [
      "the same inside a filter",
      "query ($f: PositionFilter) { positions(filter: $f) { totalCount } }",
      { f: { actors: Array(501).fill("state:jp") } },
      "`filter.actors` has 501 items; it may have 500.",
    ],
    [
      "an id of 1,000 characters",
      `query ($i: ID!) { treaty(id: $i) { id } }`,
      { i: "x".repeat(1001) },
      "`id` has 1,001 characters; it may have 1,000.",
    ],
  ])("is at most %s", async (_, query, variables, message) => {
    const reply = await (await serve(graph.store)).ask(query, variables);
    expect([reply.status, reply.code, reply.message]).toEqual([400, "BAD_USER_INPUT", message]);
  });

  it.each([
    ["`depth` is 4; it may be 1 to 3.", `{ neighborhood(ids: ["uncc"], depth: 4) { omitted } }`],
    ["`limit` is 1001; it may be 1 to 1,000.", `{ neighborhood(ids: ["uncc"], limit: 1001) { omitted } }`],
    ["`maxLength` is 7; it may be 1 to 6.", `{ paths(from: "uncc", to: "eff", maxLength: 7) { omitted } }`],
  ])("is refused: %s", async (message, query) => {
    const reply = await (await serve(graph.store)).ask(query);
    expect([reply.status, reply.code, reply.message]).toEqual([400, "BAD_USER_INPUT", message]);
  });
});

describe("the explorer's own requests", () => {
  const serve = useServers();
  const large: Record<string, Record<string, unknown>> = {
    Ask: { question: "Who objected to Article 17?" },
    Neighborhood: { ids: ["uncc"], depth: 2, limit: 1000 },
    Paths: { from: "state:jp", to: "state:ir", first: 100 },
    Search: { text: "russia", first: 100 },
    Suggest: { text: "", first: 100 },
    Treaty: { id: "uncc" },
    LineageMap: { treaty: "uncc" },
    Contested: { first: 100 },
    Changes: { provision: "uncc/final/6" },
    Actor: { id: "state:us" },
    Provision: { id: "uncc/final/6(2)" },
    Position: { id: "pos-0140" },
    Issue: { id: "scope-other-treaties" },
    Document: { id: "hrw-a19-2023" },
  };
  it.each(explorerOperations.map(({ name, text }) => [name, text] as const))(
    "%s is within every limit with the longest pages",
    async (name, text) => {
      const variables = large[name] ?? { first: 100 };
      const reply = await (await serve(graph.store)).ask(text, variables, COST);
      expect(reply.message).toBeUndefined();
      expect(reply.status).toBe(200);
      expect(reply.body.extensions.cost.nodes).toBeLessThanOrEqual(10_000);
    },
  );
});

describe("the settings", () => {
  it("stand as they are documented where nothing moves them", () => {
    const limits = readLimits({});
    expect(limits).toMatchObject({ tokens: 2000, depth: 12, aliases: 30, rootFields: 20, fields: 500, directives: 50 });
    expect(limits).toMatchObject({
      nodes: 10_000,
      operationMs: 5000,
      headersMs: 5000,
      requestMs: 10_000,
      idleMs: 60_000,
    });
    expect(limits).toMatchObject({ rate: 300, answerKb: 5 * 1024, bodyKb: 100, urlKb: 8 });
  });

  it.each([
    ["TRAVAUX_MAX_NODES", "many"],
    ["TRAVAUX_MAX_NODES", "1e3"],
    ["TRAVAUX_MAX_DEPTH", "3"],
    ["TRAVAUX_MAX_DEPTH", "31"],
    ["TRAVAUX_RATE", "-1"],
  ])("refuse %s=%s with what is allowed", (variable, value) => {
    expect(() => readLimits({ [variable]: value })).toThrow(
      new RegExp(`^${variable} is "${value}"; it must be a whole number from [\\d,]+ to [\\d,]+ \\(\\w+\\)\\.$`),
    );
  });

  const serve = useServers();
  it("move a limit", async () => {
    const server = await serve(graph.store, { TRAVAUX_MAX_NODES: "100" });
    expect((await server.ask(`{ positions(first: 100) { nodes { id } } }`)).status).toBe(200);
    const { code, message } = await server.ask(`{ positions(first: 100) { nodes { id issues { id } } } }`);
    expect([code, message]).toEqual(["TOO_EXPENSIVE", expect.stringContaining("400 nodes; it may return 100.")]);
  });
});
