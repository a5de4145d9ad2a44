// Proves that the arrows of the house hold: which folder may import which, and that no files import one another in a circle.
// Ends with status 1 and one line a breach.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** A folder of src/ and the others that it may import. Each may import itself. */
const ALLOWED = {
  domain: [],
  dataset: ["domain"],
  store: ["domain"],
  load: ["dataset", "store", "domain"],
  ask: ["domain"],
  api: ["domain", "store", "ask"],
  mcp: ["api", "domain", "store"],
  import: ["domain", "store"],
  export: ["domain", "store"],
  cli: ["domain", "dataset", "store", "load", "ask", "api", "mcp", "import", "export"],
};
/** The only places that may name a concrete engine. */
const MAY_NAME_ENGINES = /^src\/(cli\/|store\/|api\/server)/;

function listFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : listFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

const name = (path) => relative(root, path).split(sep).join("/");
const breaches = [];
const edges = new Map();
/** Types are erased: an import of types alone makes no circle at run time, but it is an arrow all the same. */
const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^"';]*?from\s+)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

for (const path of [...listFiles(join(root, "src")), ...listFiles(join(root, "client/src"))]) {
  const file = name(path);
  const targets = [];
  for (const match of readFileSync(path, "utf8").matchAll(IMPORT)) {
    const specifier = match[3] ?? match[4] ?? "";
    if (!specifier.startsWith(".")) {
      if (/^(?:neo4j-driver|@grafeo-db\/)/.test(specifier) && !file.startsWith("src/store/"))
        breaches.push(`${file} imports ${specifier}: only src/store may know an engine.`);
      continue;
    }
    const target = name(resolve(dirname(path), specifier));
    if (match[2] === undefined) targets.push(target);
    const [from, to] = [file.split("/"), target.split("/")];
    if (from[0] === "client") {
      if (to[0] !== "client")
        breaches.push(`${file} imports ${target}: the explorer knows the schema and nothing of src/.`);
      continue;
    }
    const [own, other] = [from[1], to[1]];
    if (to[0] !== "src" || (own !== other && !ALLOWED[own]?.includes(other)))
      breaches.push(
        `${file} imports ${target}: src/${own} may import ${ALLOWED[own]?.map((one) => `src/${one}`).join(", ") || "nothing of ours"}.`,
      );
    if (/^src\/store\/(?:embedded|neo4j)\//.test(target) && !MAY_NAME_ENGINES.test(file))
      breaches.push(`${file} imports ${target}: only src/cli and src/api/server may name an engine.`);
  }
  edges.set(file, targets);
}

const state = new Map();
const trail = [];
function visit(file) {
  if (state.get(file) === "done") return;
  if (state.get(file) === "open") {
    breaches.push(`a circle of imports: ${[...trail.slice(trail.indexOf(file)), file].join(" > ")}`);
    return;
  }
  state.set(file, "open");
  trail.push(file);
  for (const target of edges.get(file) ?? []) visit(edges.has(target) ? target : target.replace(/\.ts$/, ".tsx"));
  trail.pop();
  state.set(file, "done");
}
for (const file of edges.keys()) visit(file);

for (const breach of breaches) console.error(breach);
console.log(breaches.length === 0 ? `The arrows hold in ${edges.size} files.` : `${breaches.length} breaches.`);
process.exitCode = breaches.length === 0 ? 0 : 1;
