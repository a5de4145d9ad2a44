import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import type { Problem } from "../../../src/dataset/problem.ts";
import { readDataset } from "../../../src/dataset/read.ts";
import { temporaryFolders } from "../../support/folder.ts";
import { type Copy, copyInto, lineOf } from "../small-data.ts";

/** One way to break the data, and the problem that must be told of it. */
export interface Breakage {
  readonly name: string;
  readonly file: string;
  /** Replaces the first by the second, once. */
  readonly edit?: readonly [string, string];
  /** Or writes the whole file, which need not be there. */
  readonly text?: string | Uint8Array;
  /** Or does what else breaks it. */
  readonly break?: (copy: Copy) => void;
  /** What stands on the line of the problem, after the breakage; absent where the file as a whole is meant. */
  readonly on?: string;
  readonly problem: Partial<Problem>;
}

/** Whether the problem must be the only one, one of several, or a warning beside which the data is read. */
export type Expected = "alone" | "some" | "warned";

/** Each copy is refused whole, or warned of, with the problem at its place. */
export function describeBroken(name: string, breakages: readonly Breakage[], expected: Expected = "alone"): void {
  describe(name, () => {
    const folder = temporaryFolders();
    for (const breakage of breakages) {
      it(breakage.name, () => {
        const copy = copyInto(folder());
        apply(breakage, copy);
        const { dataset, problems, warnings } = readDataset(copy.folder);
        const told = expected === "warned" ? warnings : problems;
        const line = breakage.on === undefined ? {} : { line: lineOf(copy.read(breakage.file), breakage.on) };
        const problem = { file: breakage.file, ...line, ...breakage.problem };
        expect(told).toContainEqual(expect.objectContaining(problem));
        if (expected !== "some") expect(told).toHaveLength(1);
        expect(dataset === null).toBe(expected !== "warned");
        for (const { value = "" } of told) expect([...value].length).toBeLessThanOrEqual(80);
      });
    }
  });
}

function apply({ file, edit, text, break: breakIt }: Breakage, copy: Copy): void {
  if (edit) copy.edit(file, ...edit);
  if (text !== undefined) {
    mkdirSync(dirname(copy.path(file)), { recursive: true });
    copy.write(file, text);
  }
  breakIt?.(copy);
}
