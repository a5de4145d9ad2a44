import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as restore from "../../src/store/statements/restore.ts";
import { model } from "./lint/model.ts";

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const named = (text: string, pattern: RegExp) => sorted(Array.from(text.matchAll(pattern), (match) => match[1] ?? ""));

describe("cypher/restore", () => {
  it("holds the statements that are declared, and no other", () => {
    const files = readdirSync(new URL("../../cypher/restore/", import.meta.url));
    const { linkIncoming, ...others } = restore;
    const declared = [...Object.values(others), ...Object.values(linkIncoming)];
    expect(declared.map(({ name }) => name).sort()).toEqual(
      files.map((file) => `restore/${file.replace(/\.cypher$/, "")}`).sort(),
    );
  });
  it("leads every relationship of the model from one incoming node to another", () => {
    const types = Object.keys(model.relationships).sort();
    expect(Object.keys(restore.linkIncoming).sort()).toEqual(types);
    for (const [type, { text }] of Object.entries(restore.linkIncoming))
      expect(named(text, /-\[link:(\w+)\]->/g)).toEqual([type]);
  });
  it("gives every kind of the model its labels, and takes every label away", () => {
    const passing = ["Incoming", "Retired", "Staged", "ImportStage"];
    const labels = Object.keys(model.kinds).filter((label) => !passing.includes(label));
    // The data set is written by merge-dataset, last.
    const published = named(restore.publishIncoming.text, /(?<=SET node:\S*?)(\w+)(?=[:)])/g);
    expect(published).toEqual(labels.filter((label) => label !== "Dataset").sort());
    const retired = named(restore.retireAll.text.split("REMOVE")[1] ?? "", /node:(\w+)/g);
    expect(retired).toEqual([...labels, "ImportStage", "Staged"].sort());
  });
});
