import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

// Half of a machine of two would stand idle otherwise: the runner leaves one core free. All projects have as many, since
// the runner lets those of another number wait for each other.
const maxWorkers = 2;

const engines = ["tests/store/**/*.test.ts", "tests/cypher/**/*.test.ts", "tests/engines/**/*.test.ts"];
// A worker has a Neo4j of its own, unless one was given for all: then its files run one after another.
const isNeo4jShared = (process.env.NEO4J_URI ?? "") !== "";
const browser = ["tests/e2e/**/*.test.ts"];

// Node gives its packages the CommonJS copy of graphql; the tests must have the same, or there are two of every class.
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

/** The files of the engines take the longest, so that the rest fills up what time they leave. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = (file: TestSpecification) => file.project.name === "engines";
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        resolve,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: [...engines, ...browser], maxWorkers },
      },
      {
        resolve,
        test: {
          name: "engines",
          include: engines,
          globalSetup: ["tests/support/neo4j.ts"],
          ...(isNeo4jShared ? { fileParallelism: false } : { maxWorkers }),
          testTimeout: 90_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: {
          name: "e2e",
          include: browser,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers,
          // A busy machine draws a page late: what is waited for is the page, never the clock.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
