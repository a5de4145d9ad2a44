import { benchLoad } from "./load.mjs";
import { readOptions } from "./options.mjs";

const { data, ...options } = readOptions({ rows: [1_000_000, 100_000], rounds: [3, 1] }, { data: null });
const tables = await benchLoad({ ...options, given: data });
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
