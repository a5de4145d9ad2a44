import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { openEmbeddedStore, setAsideCorruptStore } from "../../src/store/embedded/open.ts";
import type { Store } from "../../src/store/port.ts";
import { runChild } from "../support/child.ts";
import { codeOf } from "../support/failures.ts";
import { temporaryFolders } from "../support/folder.ts";
import { reading, writing } from "../support/statements.ts";
import { heldReleases, releaseSize, replaceByRelease } from "./children/release.ts";

const hangingChild = new URL("./children/write-and-hang.ts", import.meta.url);
const actorIds = reading("MATCH (actor:Actor) RETURN actor.id AS id ORDER BY id");

describe("the embedded store's file", () => {
  const newFolder = temporaryFolders();
  const newFile = () => join(newFolder(), "under", "graph.grafeo");

  it("is made with its folder, and opened again with what was written and replaced", async () => {
    const file = newFile();
    await using(file, async (store) => {
      await replaceByRelease(store, 1);
      await store.write((transaction) => transaction.run(writing("CREATE (:Actor {id: 'eff'})"), {}));
    });
    await using(file, async (store) => {
      expect(await heldReleases(store)).toEqual([{ version: "1", release: "1", nodes: releaseSize }]);
      expect(await store.read(actorIds, {})).toEqual([{ id: "eff" }]);
    });
  });
  it("finds by text after it is opened again", async () => {
    const file = newFile();
    await using(file, async (store) => {
      const create = writing("CREATE (:Entity {key: 'state:cn', searchText: 'china'})");
      await store.write((transaction) => transaction.run(create, {}));
    });
    await using(file, async (store) => {
      expect((await store.searchText("china", 5)).map((hit) => hit.key)).toEqual(["state:cn"]);
    });
  });
  it("leaves one version and its pointer when it is closed", async () => {
    const file = newFile();
    await using(file, async (store) => {
      await replaceByRelease(store, 1);
      await replaceByRelease(store, 2);
    });
    expect(readdirSync(join(file, "..")).sort()).toEqual(["graph.3.grafeo", "graph.grafeo"]);
    expect(readFileSync(file, "utf8")).toBe("graph.3.grafeo\n");
  });
  it("is cleaned of what a killed process left, and of nothing else", async () => {
    const file = newFile();
    await using(file, (store) => replaceByRelease(store, 1));
    const folder = join(file, "..");
    for (const name of [
      "graph.3.grafeo",
      "graph.1.grafeo.creating",
      "graph.grafeo.next",
      "graph.1.grafeo.damaged-1",
      "notes.txt",
    ])
      writeFileSync(join(folder, name), "left");
    await using(file, async (store) => {
      expect(await heldReleases(store)).toHaveLength(1);
    });
    expect(readdirSync(folder).sort()).toEqual([
      "graph.1.grafeo.damaged-1",
      "graph.2.grafeo",
      "graph.grafeo",
      "notes.txt",
    ]);
  });
  it("is busy for a second process, with a sentence that says what to do", async () => {
    const file = newFile();
    await using(file, async () => {
      const child = runChild(hangingChild, [file]);
      await child.ended();
      expect(child.lines).toEqual([`busy: Another process has ${file} open; stop it first, or use a Neo4j.`]);
    });
  });
  it("is busy for a second store of the same process", async () => {
    const file = newFile();
    await using(file, async () => {
      expect(await codeOf(openEmbeddedStore({ file }))).toBe("busy");
    });
  });
  it("keeps what a process wrote that was killed, and is not busy any more", async () => {
    const file = newFile();
    const child = runChild(hangingChild, [file]);
    await child.printed("written");
    await child.kill();
    await using(file, async (store) => {
      expect(await store.read(actorIds, {})).toEqual([{ id: "eff" }]);
    });
  });

  const damages: readonly (readonly [string, (version: string, pointer: string) => void])[] = [
    ["is cut off", (version) => truncateSync(version, 5000)],
    ["is empty", (version) => truncateSync(version, 0)],
    ["is another kind of file", (version) => writeFileSync(version, "%PDF-1.7 and so on")],
    ["has a broken head", (version) => overwrite(version, 0, 64)],
    ["is overwritten in its middle", (version) => overwrite(version, 8192, 65_536)],
    ["has a pointer that names nothing", (_version, pointer) => writeFileSync(pointer, "graph.99.grafeo\n")],
    [
      "has a pointer that names another folder",
      (_version, pointer) => writeFileSync(pointer, "../../graph.2.grafeo\n"),
    ],
    ["has an empty pointer", (_version, pointer) => writeFileSync(pointer, "")],
  ];
  it.each(damages)("is told as damaged where it %s, and can be set aside and filled anew", async (_how, damage) => {
    const file = newFile();
    await using(file, (store) => replaceByRelease(store, 1));
    damage(join(file, "..", "graph.2.grafeo"), file);
    expect(await codeOf(openEmbeddedStore({ file }))).toBe("corrupt");

    const aside = setAsideCorruptStore(file);
    expect(basename(aside)).toMatch(/^graph(\.2)?\.grafeo\.damaged-1$/);
    expect(existsSync(aside)).toBe(true);
    await using(file, async (store) => {
      expect(await heldReleases(store)).toEqual([]);
      await replaceByRelease(store, 2);
      expect(await heldReleases(store)).toEqual([{ version: "2", release: "2", nodes: releaseSize }]);
    });
    expect(existsSync(aside)).toBe(true);
  });
});

async function using(file: string, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openEmbeddedStore({ file });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}

function overwrite(file: string, from: number, to: number): void {
  const content = readFileSync(file);
  content.fill(7, from, to);
  writeFileSync(file, content);
}
