import { parseArgs } from "node:util";
import { benchStart } from "./start.mjs";

const { values } = parseArgs({
  options: {
    rows: { type: "string" },
    data: { type: "string" },
    rounds: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const tables = await benchStart({
  rows: Number(values.rows ?? (values.quick ? 100_000 : 870_109)),
  given: values.data ?? null,
  rounds: Number(values.rounds ?? (values.quick ? 2 : 7)),
  say: (line) => process.stderr.write(`${line}\n`),
});
const ms = (value) => `${value.toFixed(0).padStart(6)} ms`;
for (const { title, rows } of tables) {
  console.log(`\n${title}`);
  for (const { name, listening, answered, longest } of rows)
    console.log(`  ${name.padEnd(44)} ${ms(answered)}  longest ${ms(longest)}  listening after ${ms(listening)}`);
}
