/** The real data, broken as a curator breaks it: the one problem is told, and nothing is read. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Problem } from "../../../src/dataset/problem.ts";
import { readDataset } from "../../../src/dataset/read.ts";
import { GRAPH } from "../../graph/read-graph.ts";
import { copyInto, lineOf } from "../small-data.ts";

const SEED = "uncc/documents/seed-feb.yaml";

interface Mistake {
  readonly name: string;
  readonly file: string;
  readonly edit: readonly [string, string];
  readonly on: string;
  readonly problem: Partial<Problem>;
}

const MISTAKES: readonly Mistake[] = [
  {
    name: "a stance in the words of the post",
    file: SEED,
    edit: ["stance: OPPOSES", "stance: Oppose"],
    on: "stance: Oppose\n",
    problem: {
      record: "pos-0236",
      field: "positions[2].stance",
      allowed: expect.stringMatching(/^OPPOSES is nearest/),
    },
  },
  {
    name: "an article that the draft of February 2024 does not have",
    file: SEED,
    edit: ["- uncc/rev2/17", "- uncc/rev2/71"],
    on: "uncc/rev2/71",
    problem: {
      record: "pos-0236",
      field: "positions[2].on[0]",
      reason: expect.stringContaining("there is no provision"),
    },
  },
  {
    name: "a comment of January on the draft of February",
    file: SEED,
    edit: ["date: '2024-02'\n    forum: blog post", "date: '2024-01'\n    forum: blog post"],
    on: "date: '2024-01'\n    forum: blog post",
    problem: { record: "pos-0235", value: "2024-01", reason: "before uncc/rev2 existed (2024-02)." },
  },
  {
    name: "a State by another code",
    file: "uncc/votes/v74247.yaml",
    edit: ["- state:cv\n", "- state:kv\n"],
    on: "state:kv",
    problem: { record: "v74247", value: "state:kv", reason: "there is no actor with this id." },
  },
  {
    name: "a position number that is taken",
    file: SEED,
    edit: ["id: pos-0237", "id: pos-0140"],
    on: "id: pos-0140",
    problem: { record: "pos-0140", reason: expect.stringMatching(/^this position id is used twice; first in uncc/) },
  },
  {
    name: "a group that belongs to itself",
    file: "actors/members/eu.yaml",
    edit: ["- actor: state:at", "- actor: eu"],
    on: "- actor: eu\n",
    problem: { record: "eu", reason: "a member of itself." },
  },
];

describe("a mistake in the real data is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "travaux-test-"));
  let copy: ReturnType<typeof copyInto>;
  beforeAll(() => {
    copy = copyInto(join(folder, "data"), GRAPH);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  for (const { name, file, edit, on, problem } of MISTAKES) {
    it(name, () => {
      const good = copy.read(file);
      copy.edit(file, ...edit);
      const { dataset, problems } = readDataset(copy.folder);
      const line = lineOf(copy.read(file), on);
      copy.write(file, good);
      expect(problems).toEqual([expect.objectContaining({ file, line, ...problem })]);
      expect(dataset).toBeNull();
    });
  }
});
