import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { manyRollCalls } from "../import/roll-calls.ts";
import { runChild } from "../support/child.ts";
import { describeNeo4j, environmentOf, openEmptyNeo4j, removeVotes } from "../support/engines.ts";
import { temporaryFolders } from "../support/folder.ts";
import { DATA } from "../support/graph.ts";

const child = new URL("./children/import-by-command.ts", import.meta.url);
const SIZE = { votes: 2000, states: 150 };
const MEGABYTES = 512;
const states = readCheckedDataset(DATA).actors.flatMap(({ kind, name, iso2 }) =>
  kind === "STATE" && iso2 !== undefined ? [[name, iso2] as const] : [],
);

describe("an import of 300,000 choices", () => {
  const what = `needs less than ${MEGABYTES} megabytes, those of its engine among them`;
  describe("into the embedded store", () => {
    const newFolder = temporaryFolders();
    it(what, { timeout: 300_000 }, () => expectBounded(newFolder(), {}));
  });
  describeNeo4j("into Neo4j", (access) => {
    const newFolder = temporaryFolders();
    it(what.replace(", those of its engine among them", ""), { timeout: 300_000 }, async () => {
      await (await openEmptyNeo4j(access)).close();
      await expectBounded(newFolder(), environmentOf(access));
      await removeVotes(access);
    });
  });
});

async function expectBounded(folder: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const { rollCalls, choices } = manyRollCalls(SIZE.votes, states.slice(0, SIZE.states), 5);
  const files = [join(folder, "choices.csv"), join(folder, "roll-calls.csv")] as const;
  writeFileSync(files[0], choices);
  writeFileSync(files[1], rollCalls);
  const home = { TRAVAUX_HOME: join(folder, "home"), ...environment };
  const run = runChild(child, ["unga-votes", ...files], home);
  expect(await run.ended(), run.lines.join("\n")).toBe(0);
  const rows = (SIZE.votes * (SIZE.states + 1)).toLocaleString("en");
  expect(run.lines.join("\n")).toContain(`Imported unga-votes: ${rows} rows`);
  const peak = Number(/^peak (\d+)$/m.exec(run.lines.join("\n"))?.[1]);
  expect(peak).toBeGreaterThan(0);
  expect(peak).toBeLessThan(MEGABYTES);
}
