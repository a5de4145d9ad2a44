import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { SETTINGS } from "../../src/api/limits/settings.ts";
import { WEIGHTS } from "../../src/api/limits/weights.ts";

const page = readFileSync(new URL("../../docs/limits.md", import.meta.url), "utf8");
const number = (value: number) => value.toLocaleString("en");

it.each(Object.values(SETTINGS).map((setting) => [setting.variable, setting] as const))(
  "docs/limits.md tells %s with its standard and its bounds",
  (variable, { meaning, standard, unit, low, high }) => {
    expect(page).toContain(
      `| \`${variable}\` | ${meaning} | ${number(standard)} ${unit} | ${number(low)} to ${number(high)} |`,
    );
  },
);

it.each(Object.entries(WEIGHTS))("docs/limits.md tells the weight of %s", (place, weight) => {
  expect(page).toMatch(new RegExp(`\`${place}\` ${weight}[,.]`));
});
