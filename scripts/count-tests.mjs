// Prints "N passed, N failed" for a report of vitest, and ends with status 1 where a test failed or was skipped.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
const skipped = report.testResults.flatMap(({ name, assertionResults }) =>
  assertionResults
    .filter(({ status }) => status !== "passed" && status !== "failed")
    .map(({ fullName }) => `${name}: ${fullName}`),
);
for (const name of skipped) console.log(`not run: ${name}`);
// A file that fails to load has no tests to count, and has failed.
const broken = report.testResults.filter(
  ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
).length;
const failed = report.numFailedTests + broken;
if (failed > 0 || skipped.length > 0 || report.numPassedTests === 0) process.exitCode = 1;
console.log(`${report.numPassedTests} passed, ${failed} failed`);
