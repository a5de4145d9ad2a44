import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { guarded, toFile, toFolder } from "../../src/cli/output.ts";
import { Failure } from "../../src/cli/say.ts";
import { temporaryFolders } from "../support/folder.ts";

const newFolder = temporaryFolders();

describe("the file of an export", () => {
  it("is seen under its name once it is whole, and then alone", async () => {
    const folder = newFolder();
    const file = join(folder, "graph.ndjson");
    writeFileSync(file, "an earlier export");
    const output = toFile(file);
    await output.write({ text: "half" });
    expect(readFileSync(file, "utf8")).toBe("an earlier export");
    await output.write({ text: " and é" });
    output.finish();
    expect(readFileSync(file, "utf8")).toBe("half and é");
    output.discard();
    expect(readdirSync(folder)).toEqual(["graph.ndjson"]);
  });

  it("holds nothing of a first attempt after it was begun anew", async () => {
    const file = join(newFolder(), "graph.ndjson");
    const output = toFile(file);
    await output.write({ text: "an older graph, of which more was written" });
    expect(output.restart()).toBe(true);
    await output.write({ text: "a newer graph" });
    output.finish();
    expect(readFileSync(file, "utf8")).toBe("a newer graph");
  });

  it("leaves nothing behind where the export fails", async () => {
    const folder = newFolder();
    const output = toFile(join(folder, "graph.ndjson"));
    await output.write({ text: "half" });
    output.discard();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is refused where a folder or a link stands, which stays as it is", () => {
    const folder = newFolder();
    mkdirSync(join(folder, "a"));
    symlinkSync(join(folder, "a"), join(folder, "link"));
    for (const name of ["a", "link"]) {
      expect(() => toFile(join(folder, name))).toThrow(expect.objectContaining({ status: 2 }));
    }
    expect(readdirSync(folder)).toEqual(["a", "link"]);
  });

  it("is refused with the next step where its folder is not there", () => {
    const file = join(newFolder(), "nowhere", "graph.ndjson");
    expect(() => toFile(file)).toThrow(`${file} was not written: its folder is not there; make it first.`);
    expect(existsSync(file)).toBe(false);
  });

  it("tells of a full disk in one sentence, and keeps the cause", () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    const write = () =>
      guarded("graph.ndjson", () => {
        throw full;
      });
    expect(write).toThrow(Failure);
    expect(write).toThrow(
      expect.objectContaining({
        message: "graph.ndjson was not written: the disk is full; free some space, or give another place with --out.",
        status: 1,
        cause: full,
      }),
    );
  });
});

describe("the folder of an export", () => {
  it("is seen under its name once it is whole, its files below it", async () => {
    const folder = newFolder();
    const output = toFolder(join(folder, "tables"));
    await output.write({ file: "nodes/a.csv", text: "half" });
    expect(existsSync(join(folder, "tables"))).toBe(false);
    await output.write({ file: "nodes/a.csv", text: " and é" });
    await output.write({ file: "b.json", text: "{}" });
    output.finish();
    output.discard();
    expect(readdirSync(folder)).toEqual(["tables"]);
    expect(readFileSync(join(folder, "tables/nodes/a.csv"), "utf8")).toBe("half and é");
    expect(readFileSync(join(folder, "tables/b.json"), "utf8")).toBe("{}");
  });

  it("takes the place of an empty folder, and holds nothing of a first attempt", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "tables"));
    const output = toFolder(join(folder, "tables"));
    await output.write({ file: "old.csv", text: "x" });
    output.restart();
    await output.write({ file: "new.csv", text: "y" });
    output.finish();
    expect(readdirSync(join(folder, "tables"))).toEqual(["new.csv"]);
  });

  it("is refused where anything stands, which stays as it is, and leaves nothing behind where it fails", async () => {
    const folder = newFolder();
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full", "mine"), "");
    writeFileSync(join(folder, "file"), "");
    for (const name of ["full", "file"])
      expect(() => toFolder(join(folder, name))).toThrow(expect.objectContaining({ status: 2 }));
    const output = toFolder(join(folder, "tables"));
    await output.write({ file: "a.csv", text: "x" });
    output.discard();
    expect(readdirSync(folder)).toEqual(["file", "full"]);
    expect(() => toFolder(join(folder, "nowhere", "tables"))).toThrow("its folder is not there; make it first");
  });
});
