import { parseArgs } from "node:util";
import { benchLoad } from "./load.mjs";

const { values } = parseArgs({
  options: {
    rows: { type: "string" },
    data: { type: "string" },
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const tables = await benchLoad({
  rows: Number(values.rows ?? (values.quick ? 100_000 : 1_000_000)),
  given: values.data ?? null,
  rounds: Number(values.rounds ?? (values.quick ? 1 : 3)),
  say: (line) => process.stderr.write(`${line}\n`),
});
for (const { title, rows } of tables) {
  console.log(`\n${title}`);
  for (const { name, ratio, perSecond, peakMb } of rows) {
    const first = ratio === null ? "" : ratio.toFixed(2);
    const rate = `${Math.round(perSecond).toLocaleString("en")}/s`;
    console.log(
      `  ${name.padEnd(28)} ${first.padStart(5)}  ${rate.padStart(10)}  ${peakMb.toFixed(0).padStart(5)} MB at most`,
    );
  }
}
