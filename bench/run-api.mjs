import { parseArgs } from "node:util";
import { benchApi } from "./api.mjs";

const { values } = parseArgs({
  options: {
    seconds: { type: "string" },
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const tables = await benchApi({
  seconds: Number(values.seconds ?? (values.quick ? 2 : 4)),
  rounds: Number(values.rounds ?? (values.quick ? 2 : 5)),
  say: (line) => process.stderr.write(`${line}\n`),
});
for (const { title, rows } of tables) {
  console.log(`\n${title}`);
  for (const { name, ratio, perSecond, p50, p99 } of rows)
    console.log(
      `  ${name.padEnd(22)} ${ratio.toFixed(2).padStart(6)}  ${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50} ms  p99 ${p99} ms`,
    );
}
