import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { benchGrowth } from "./growth.mjs";
import { plotGrowth } from "./plot.mjs";

const { values } = parseArgs({
  options: {
    scales: { type: "string" },
    engines: { type: "string", default: "embedded,neo4j" },
    rounds: { type: "string" },
    plot: { type: "string" },
    quick: { type: "boolean", default: false },
  },
});
const found = await benchGrowth({
  scales: (values.scales ?? (values.quick ? "1,10" : "1,10,100")).split(",").map(Number),
  engines: values.engines.split(","),
  rounds: Number(values.rounds ?? (values.quick ? 2 : 5)),
  say: (line) => process.stderr.write(`${line}\n`),
});
const { scales, tables } = found;
for (const { engine, rows } of tables) {
  console.log(
    `\n${engine}: at ${scales
      .slice(1)
      .map((scale) => `${scale} times`)
      .join(", ")} the data; milliseconds`,
  );
  for (const { title, ms, ratios } of rows) {
    const beside = ratios.slice(1).map((ratio) => ratio.toFixed(2).padStart(7));
    console.log(`  ${title.padEnd(40)} ${beside.join(" ")}   ${ms.map((one) => one.toFixed(1)).join(", ")}`);
  }
}
if (values.plot !== undefined) writeFileSync(values.plot, plotGrowth(found));
