import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openConfiguredStore } from "../../src/store/configured.ts";
import { codeOf } from "../support/failures.ts";
import { temporaryFolders } from "../support/folder.ts";

describe("the store that the environment asks for", () => {
  const newFolder = temporaryFolders();

  it("is the embedded one on the file, without NEO4J_URI", async () => {
    const store = await openConfiguredStore({ NEO4J_PASSWORD: "unused" }, { file: join(newFolder(), "graph.grafeo") });
    expect(store.engine).toBe("embedded");
    await store.close();
  });
  it("is the embedded one where NEO4J_URI is blank", async () => {
    const store = await openConfiguredStore({ NEO4J_URI: "  " }, { file: null });
    expect(store.engine).toBe("embedded");
    await store.close();
  });
  it.each(["neo4j://localhost", "neo4j+s://x.databases.neo4j.io", "bolt://127.0.0.1:7687", "NEO4J://localhost:7687"])(
    "is Neo4j with NEO4J_URI=%s, and does not connect yet",
    async (uri) => {
      const store = await openConfiguredStore({ NEO4J_URI: uri, NEO4J_PASSWORD: "a-password" }, { file: null });
      expect(store.engine).toBe("neo4j");
      await store.close();
    },
  );
  it("is refused without a password, with what to set", async () => {
    const opening = openConfiguredStore({ NEO4J_URI: "bolt://localhost" }, { file: null });
    await expect(opening).rejects.toThrow("NEO4J_URI is set and NEO4J_PASSWORD is not; set both or neither.");
    expect(await codeOf(opening)).toBe("parameter");
  });
  it.each([
    "http://localhost:7474",
    "localhost:7687",
    "bolt://",
    "bolt:/localhost",
    "postgres://localhost",
    "bolt://localhost:port",
    "bolt://local host",
    "neo4j://localhost:99999",
  ])("is refused with NEO4J_URI=%s, with what it must begin with", async (uri) => {
    const opening = openConfiguredStore({ NEO4J_URI: uri, NEO4J_PASSWORD: "a-password" }, { file: null });
    await expect(opening).rejects.toThrow(/^NEO4J_URI must begin with one of neo4j:\/\/, .* and name a host\.$/);
    expect(await codeOf(opening)).toBe("parameter");
  });
  it("is refused with a password in NEO4J_URI, which is not shown", async () => {
    const environment = { NEO4J_URI: "bolt://neo4j:not-to-be-shown@localhost", NEO4J_PASSWORD: "a-password" };
    const error = await openConfiguredStore(environment, { file: null }).catch((reason: unknown) => reason);
    expect(String(error)).toContain("NEO4J_URI must hold no name or password");
    expect(String(error)).not.toContain("not-to-be-shown");
  });
});
