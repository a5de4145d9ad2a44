import { readOptions } from "./options.mjs";
import { benchStart } from "./start.mjs";

const { data, ...options } = readOptions({ rows: [870_109, 100_000], rounds: [7, 2] }, { data: null });
const tables = await benchStart({ ...options, given: data });
const ms = (value) => `${value.toFixed(0).padStart(6)} ms`;
for (const { title, rows } of tables) {
  console.log(`\n${title}`);
  for (const { name, listening, answered, longest } of rows)
    console.log(`  ${name.padEnd(44)} ${ms(answered)}  longest ${ms(longest)}  listening after ${ms(listening)}`);
}
