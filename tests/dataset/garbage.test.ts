/** Whatever stands in the files, the reader gives a dataset or problems: it never throws, and never hangs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatProblem } from "../../src/dataset/problem.ts";
import { readDataset } from "../../src/dataset/read.ts";
import { filesBelow } from "../graph/read-graph.ts";
import { temporaryFolders } from "../support/folder.ts";
import { copyInto, SMALL_DATA } from "./small-data.ts";

const FILES = filesBelow(SMALL_DATA);
/** Bytes and words that mean something to YAML, CSV or JavaScript. */
const PIECES = [
  "\n",
  "- ",
  ": ",
  "#",
  "'",
  '"',
  "[",
  "{",
  "}",
  "]",
  "&a ",
  "*a",
  "!x ",
  "|",
  ">",
  "? ",
  "%",
  "---\n",
  ",",
]
  .concat(["\t", "\0", "\u{feff}", "\u{202e}", "__proto__: ", "<<: ", "null", "012", "1e999", "~", "\\", "é", "  "])
  .map((piece) => Buffer.from(piece));

const place = fc.double({ min: 0, max: 1, noNaN: true });
const change = fc.record({
  at: place,
  drop: fc.integer({ min: 0, max: 40 }),
  insert: fc.oneof(
    fc.constantFrom(...PIECES),
    fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes)),
  ),
});
const damage = fc.record({
  file: fc.constantFrom(...FILES),
  changes: fc.array(change, { minLength: 1, maxLength: 4 }),
});

function apply(bytes: Buffer, changes: readonly { at: number; drop: number; insert: Buffer }[]): Buffer {
  return changes.reduce((found, { at, drop, insert }) => {
    const start = Math.floor(at * found.length);
    return Buffer.concat([found.subarray(0, start), insert, found.subarray(start + drop)]);
  }, bytes);
}

describe("garbage", () => {
  const folder = temporaryFolders();

  function expectAnswer(root: string): void {
    const { dataset, problems, warnings } = readDataset(root);
    expect(dataset === null).toBe(problems.length > 0);
    for (const problem of [...problems, ...warnings].slice(0, 200)) {
      expect([...(problem.value ?? "")].length).toBeLessThanOrEqual(80);
      expect(problem.line ?? 1).toBeGreaterThan(0);
      expect(formatProblem(problem)).not.toMatch(/[\p{Cc}\u202e]/u);
    }
  }

  it("gives problems or a dataset for good files with damaged bytes", { timeout: 60_000 }, () => {
    const copy = copyInto(folder());
    const good = new Map(FILES.map((file) => [file, Buffer.from(copy.read(file))]));
    fc.assert(
      fc.property(damage, ({ file, changes }) => {
        const bytes = good.get(file) ?? Buffer.alloc(0);
        copy.write(file, apply(bytes, changes));
        try {
          expectAnswer(copy.folder);
        } finally {
          copy.write(file, bytes);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("gives problems for files of random pieces of YAML", { timeout: 60_000 }, () => {
    const copy = copyInto(folder());
    const words = fc.constantFrom(...PIECES.map(String), "issues", "id", "label", "keeping", "x");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (pieces) => {
        copy.write("issues.yaml", pieces.join(""));
        expectAnswer(copy.folder);
      }),
      { numRuns: 300 },
    );
  });

  it("tells of tens of thousands of mistakes in good time", { timeout: 60_000 }, () => {
    const copy = copyInto(folder());
    copy.write("issues.yaml", `issues:\n${"  - idd: x\n".repeat(5000)}`);
    copy.write(
      "lighthouse/actions.csv",
      `${copy.read("lighthouse/actions.csv").split("\n")[0]}\n${"x\n".repeat(20_000)}`,
    );
    expectAnswer(copy.folder);
  });

  it("tells of tens of thousands of references that lead nowhere in good time", { timeout: 60_000 }, () => {
    const copy = copyInto(folder());
    const rows = Array.from({ length: 20_000 }, (_, row) => `act:${row},SIGNATURE,state:${row},,,,,,HIGH,lc-record,`);
    copy.write("lighthouse/actions.csv", `${copy.read("lighthouse/actions.csv").split("\n")[0]}\n${rows.join("\n")}\n`);
    expectAnswer(copy.folder);
  });
});
