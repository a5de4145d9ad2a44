import { parseArgs } from "node:util";
import { benchApi } from "./api.mjs";

const { values } = parseArgs({
  options: { seconds: { type: "string", default: "4" }, rounds: { type: "string", default: "5" } },
});
const tables = await benchApi({
  seconds: Number(values.seconds),
  rounds: Number(values.rounds),
  say: (line) => process.stderr.write(`${line}\n`),
});
for (const { title, rows } of tables) {
  console.log(`\n${title}`);
  for (const { name, ratio, perSecond, p50, p99 } of rows)
    console.log(
      `  ${name.padEnd(22)} ${ratio.toFixed(2).padStart(6)}  ${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50} ms  p99 ${p99} ms`,
    );
}
