import { appendFileSync, cpSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderHash } from "../../src/dataset/folder-hash.ts";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { temporaryFolders } from "../support/folder.ts";
import { DATA } from "../support/graph.ts";

describe("the hash of a data folder", () => {
  const newFolder = temporaryFolders();
  const copy = () => {
    const folder = newFolder();
    cpSync(DATA, folder, { recursive: true });
    return folder;
  };

  it("is that of the data set that is read from it", () => {
    expect(folderHash(DATA)).toBe(readCheckedDataset(DATA).hash);
    expect(folderHash(copy())).toBe(folderHash(DATA));
  });
  it.each<[string, (folder: string) => void]>([
    ["a byte is added", (folder) => appendFileSync(join(folder, "issues.yaml"), "\n")],
    ["a file is taken away", (folder) => rmSync(join(folder, "uncc", "treaty.yaml"))],
    ["a file is added", (folder) => writeFileSync(join(folder, "uncc", "notes.txt"), "later")],
    ["a file has another name", (folder) => renameSync(join(folder, "issues.yaml"), join(folder, "issue.yaml"))],
  ])("is another when %s", (_, change) => {
    const folder = copy();
    change(folder);
    expect(folderHash(folder)).not.toBe(folderHash(DATA));
  });
  it("is none where a file cannot be read as data, so that what is wrong is told by reading it", () => {
    const [linked, broken, empty] = [copy(), copy(), copy()];
    rmSync(join(linked, "issues.yaml"));
    symlinkSync(join(DATA, "issues.yaml"), join(linked, "issues.yaml"));
    writeFileSync(join(broken, "issues.yaml"), Buffer.from([0xff, 0xfe, 0x00]));
    writeFileSync(join(empty, "issues.yaml"), "");
    expect([linked, broken, empty, join(empty, "not-there")].map(folderHash)).toEqual([null, null, null, null]);
  });
});
