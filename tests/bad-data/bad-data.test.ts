/** Each bad file is refused whole with its message, in good time, and the store stays as it was. */
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { InvalidDataError, type Problem } from "../../src/dataset/problem.ts";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { loadDataset, loadedHash } from "../../src/load/load.ts";
import { openEmbeddedStore } from "../../src/store/embedded/open.ts";
import type { Store } from "../../src/store/port.ts";
import { countEntities } from "../../src/store/statements/dataset.ts";
import { copyInto, SMALL_DATA } from "../dataset/small-data.ts";
import { temporaryFolders } from "../support/folder.ts";

interface Case {
  readonly file: string;
  /** Where it stands in the data. */
  readonly at: string;
  /** The file of which the problem is told, where that is another: the second of two. */
  readonly told?: string;
  readonly line?: number;
  readonly reason: string;
  readonly allowed?: string;
}
const here = (name: string) => new URL(name, import.meta.url);
const { cases } = JSON.parse(readFileSync(here("cases.json"), "utf8")) as { cases: readonly Case[] };

describe("bad data", () => {
  const folder = temporaryFolders();
  let store: Store;
  let before: unknown;
  const held = async () => [await loadedHash(store), await store.read(countEntities, {})];

  beforeAll(async () => {
    store = await openEmbeddedStore({ file: null });
    await loadDataset(store, readCheckedDataset(SMALL_DATA));
    before = await held();
  });
  afterAll(() => store.close());

  it("has a case for each file that lies here, sixty at least", () => {
    const files = readdirSync(here(".")).filter((name) => !/\.(test\.ts|json|md)$/.test(name));
    expect(files.sort()).toEqual(cases.map(({ file }) => file).sort());
    expect(files.length).toBeGreaterThanOrEqual(60);
  });

  it.each(cases)("$file is refused", { timeout: 10_000 }, async ({ file, at, told: other, line, reason, allowed }) => {
    const copy = copyInto(folder());
    mkdirSync(dirname(copy.path(at)), { recursive: true });
    copy.write(at, readFileSync(here(file)));
    const problems = await refusal(async () => loadDataset(store, readCheckedDataset(copy.folder)));
    const told = problems.filter((one) => one.file === (other ?? at));
    expect(told.map((one) => one.reason).join("\n")).toMatch(new RegExp(reason));
    if (line !== undefined) expect(told.map((one) => one.line)).toContain(line);
    if (allowed !== undefined) expect(told.map((one) => one.allowed ?? "").join("\n")).toContain(allowed);
    expect(await held()).toEqual(before);
  });
});

async function refusal(load: () => Promise<unknown>): Promise<readonly Problem[]> {
  try {
    await load();
  } catch (error) {
    if (error instanceof InvalidDataError) return error.problems;
    throw error;
  }
  throw new Error("It was loaded.");
}
