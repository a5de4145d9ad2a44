import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeMcpServer } from "../../src/mcp/server.ts";
import { type Data, useGraph } from "../support/graph.ts";

const graph = useGraph();
const client = new Client({ name: "a reader", version: "1" });

beforeAll(async () => {
  const [near, far] = InMemoryTransport.createLinkedPair();
  await makeMcpServer(graph.store, "1.0.0").connect(far);
  await client.connect(near);
});
afterAll(() => client.close());

const call = async (name: string, args: Record<string, unknown>): Promise<Data> => {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
  return isError ? { isError, content } : structuredContent;
};

describe("the tools for assistants", () => {
  it("are six, read only, and each tells to quote and not to fill silence", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "actor",
      "ask",
      "document",
      "positions",
      "provision",
      "search",
    ]);
    for (const { description, annotations } of tools) {
      expect(description).toMatch(/Quote what is returned/);
      expect(description).toMatch(/Never fill silence/);
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  it("answer a question with both readings, evidence and coverage", async () => {
    const { ask } = await call("ask", { question: "Who objected to Article 17?" });
    expect(ask.status).toBe("AMBIGUOUS");
    expect(ask.readings).toHaveLength(2);
    for (const { positions, coverage } of ask.readings) {
      expect(coverage.note).toMatch(/nothing is known of/);
      for (const { evidence } of positions) expect(evidence[0].document.title).not.toBe("");
    }
  });

  it("give the ledger with evidence and coverage", async () => {
    const { positions } = await call("positions", {
      provisions: ["uncc/final/6(2)"],
      stances: ["CALLS_FOR_DELETION"],
      actorKinds: ["STATE"],
    });
    expect(positions.nodes.map(({ actor }: Data) => actor.id)).toContain("state:eg");
    expect(positions.coverage.statesSilent).toBeGreaterThan(100);
  });

  it("give a provision with its lineage, one entry a reading", async () => {
    const { resolveCitation } = await call("provision", { citation: "draft Article 17" });
    expect(resolveCitation[0].adopted.id).toBe("uncc/final/4");
    expect(resolveCitation[0].provision.lineage.length).toBeGreaterThan(0);
  });

  it("find an actor by a misspelt name, a document by its id, and things by words", async () => {
    expect((await call("actor", { name: "Rusia" })).actors.nodes[0].id).toBe("state:ru");
    expect((await call("document", { id: "hrw-a19-2023" })).document.positions.totalCount).toBeGreaterThan(20);
    expect((await call("search", { text: "intimate images" })).search.length).toBeGreaterThan(0);
  });

  it("tell an assistant its mistake instead of an answer", async () => {
    const result = await call("positions", { actors: ["state:xx"] });
    expect(result.isError).toBe(true);
    expect(result.content[0].text).toContain('no actor with the id "state:xx"');
  });
});

describe("travaux mcp", () => {
  it("serves them over standard input and output", async () => {
    const spawned = new Client({ name: "a reader", version: "1" });
    const loader = fileURLToPath(new URL("../support/typescript.mjs", import.meta.url));
    const main = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
    await spawned.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: ["--import", loader, main, "mcp"],
        env: {
          ...process.env,
          TRAVAUX_HOME: mkdtempSync(join(tmpdir(), "travaux-mcp-")),
          NEO4J_URI: "",
        } as Record<string, string>,
      }),
    );
    try {
      const { structuredContent } = (await spawned.callTool({
        name: "ask",
        arguments: { question: "Cuba's record" },
      })) as Data;
      expect(structuredContent.ask.status).toBe("ANSWERED");
    } finally {
      await spawned.close();
    }
  }, 60_000);
});
