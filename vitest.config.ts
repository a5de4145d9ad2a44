import { defineConfig } from "vitest/config";

// Neo4j Community has one database for its users, so the files that use it run one after another, in a project of
// their own; the rest runs in parallel beside them.
const engines = ["tests/store/**/*.test.ts", "tests/cypher/**/*.test.ts", "tests/engines/**/*.test.ts"];
const browser = ["tests/e2e/**/*.test.ts"];

// Node gives its packages the CommonJS copy of graphql; the tests must have the same, or there are two of every class.
const resolve = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        // Half of a machine of two would stand idle otherwise: the runner leaves one core free.
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: [...engines, ...browser], maxWorkers: 2 },
      },
      {
        resolve,
        test: {
          name: "engines",
          include: engines,
          globalSetup: ["tests/support/neo4j.ts"],
          fileParallelism: false,
          testTimeout: 30_000,
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
          // As many as of the unit tests, among which they run.
          maxWorkers: 2,
          // A busy machine draws a page late: what is waited for is the page, never the clock.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
