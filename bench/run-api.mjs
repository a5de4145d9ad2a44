import { benchApi } from "./api.mjs";
import { readOptions } from "./options.mjs";

const tables = await benchApi(readOptions({ seconds: [4, 2], rounds: [5, 2] }));
for (const { title, rows } of tables) {
  console.log(`\n${title}`);
  for (const { name, ratio, perSecond, p50, p99 } of rows)
    console.log(
      `  ${name.padEnd(22)} ${ratio.toFixed(2).padStart(6)}  ${perSecond.toFixed(0).padStart(6)}/s  p50 ${p50} ms  p99 ${p99} ms`,
    );
}
