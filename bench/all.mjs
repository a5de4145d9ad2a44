// npm run bench -- [--quick] [--only ask,api,load,start,growth]
// Every comparison, one after the other, since two at once would measure each other. Each can be run alone: npm run bench:api.
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

const ALL = ["ask", "api", "load", "start", "growth"];
const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, only: { type: "string", default: ALL.join(",") } },
});
const chosen = values.only.split(",");
const unknown = chosen.find((name) => !ALL.includes(name));
if (unknown !== undefined) {
  process.stderr.write(`There is no comparison "${unknown}"; it may be ${ALL.join(", ")}.\n`);
  process.exit(2);
}

const failed = [];
for (const name of chosen) {
  console.log(`\n# ${name}`);
  const parameters = ["run", "--silent", `bench:${name}`, "--", ...(values.quick ? ["--quick"] : [])];
  const child = spawn("npm", parameters, { stdio: "inherit", shell: process.platform === "win32" });
  const code = await new Promise((resolve) => child.once("exit", resolve));
  if (code !== 0) failed.push(name);
}
if (failed.length > 0) {
  process.stderr.write(`\nThese did not come to their end: ${failed.join(", ")}.\n`);
  process.exitCode = 1;
}
