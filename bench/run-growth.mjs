import { writeFileSync } from "node:fs";
import { benchGrowth } from "./growth.mjs";
import { readOptions } from "./options.mjs";
import { plotGrowth } from "./plot.mjs";

const {
  scales: asked,
  engines,
  plot,
  isQuick,
  ...options
} = readOptions({ rounds: [5, 2] }, { scales: null, engines: "embedded,neo4j", plot: null });
const found = await benchGrowth({
  ...options,
  scales: (asked ?? (isQuick ? "1,10" : "1,10,100")).split(",").map(Number),
  engines: engines.split(","),
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
if (plot !== null) writeFileSync(plot, plotGrowth(found));
