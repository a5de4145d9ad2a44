import { parseArgs } from "node:util";

/**
 * The options of a benchmark that was started by itself. `figures`: by name, the figure of a full run and that of `--quick`;
 * `texts`: by name, what it is where nothing is given, or null.
 */
export function readOptions(figures, texts = {}) {
  const named = [...Object.keys(figures), ...Object.keys(texts)].map((name) => [name, { type: "string" }]);
  const { values } = parseArgs({
    options: { ...Object.fromEntries(named), quick: { type: "boolean", default: false } },
  });
  const figure = (name, [full, quick]) => {
    const given = Number(values[name] ?? (values.quick ? quick : full));
    if (given > 0) return given;
    throw new Error(`--${name} must be a number above 0; it is "${values[name]}".`);
  };
  return {
    ...Object.fromEntries(Object.entries(figures).map(([name, both]) => [name, figure(name, both)])),
    ...Object.fromEntries(Object.entries(texts).map(([name, usual]) => [name, values[name] ?? usual])),
    isQuick: values.quick,
    say: (line) => process.stderr.write(`${line}\n`),
  };
}
