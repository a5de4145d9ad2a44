// Lists the licence of everything that ships: what the program needs to run, and what is bundled into the explorer.
// npm run build && npm run licences     Ends with status 1 and one line a package where a licence is not on the list.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = new URL("../", import.meta.url);
/** Permissive licences. Copyleft of any strength is not among them. */
export const ALLOWED = [
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "OFL-1.1",
  "Python-2.0",
  "Unlicense",
  "Zlib",
];

/** Whether an SPDX expression leaves a way that uses allowed licences alone: one of those joined by OR, each of those joined by AND. */
export function isAllowed(expression) {
  const text = String(expression ?? "").trim();
  const bare = /^\((.*)\)$/.test(text) && isOneGroup(text) ? text.slice(1, -1) : text;
  const either = splitOutside(bare, " OR ");
  if (either.length > 1) return either.some(isAllowed);
  const all = splitOutside(bare, " AND ");
  if (all.length > 1) return all.every(isAllowed);
  return ALLOWED.includes(bare);
}

function isOneGroup(text) {
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
    if (depth === 0 && at < text.length - 1) return false;
  }
  return true;
}

function splitOutside(text, word) {
  const parts = [];
  let [depth, start] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    depth += text[at] === "(" ? 1 : text[at] === ")" ? -1 : 0;
    if (depth === 0 && text.startsWith(word, at)) {
      parts.push(text.slice(start, at));
      start = at + word.length;
    }
  }
  return [...parts, text.slice(start)];
}

/** Packages that the program needs to run, from the lock file; platforms that are not installed here too. */
export function runtimePackages(lock, read = readManifest) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== "" && !entry.dev && !entry.devOptional)
    .map(([path, entry]) => {
      const manifest = read(path);
      const licence = manifest?.license ?? entry.license ?? manifest?.licenses?.map((one) => one.type).join(" OR ");
      return { name: path.split("node_modules/").at(-1), version: entry.version, licence: licence?.type ?? licence };
    });
}

function readManifest(path) {
  const file = new URL(`${path}/package.json`, root);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** Packages in the explorer, from the notices that its build writes: "## name@version (MIT)". */
export function bundledPackages(notices) {
  return [...notices.matchAll(/^## (.+)@([^@ ]+) \((.+)\)$/gm)].map(([, name, version, licence]) => ({
    name,
    version,
    licence,
  }));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const notices = new URL("dist/client/licences.txt", root);
  if (!existsSync(notices)) {
    console.error(`There is no ${fileURLToPath(notices).split("/").slice(-3).join("/")}: run "npm run build" first.`);
    process.exit(1);
  }
  const lock = JSON.parse(readFileSync(new URL("package-lock.json", root), "utf8"));
  const all = [
    ...runtimePackages(lock).map((one) => ({ ...one, where: "server" })),
    ...bundledPackages(readFileSync(notices, "utf8")).map((one) => ({ ...one, where: "explorer" })),
  ].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, version, licence, where } of all)
    console.log(`${licence ?? "none"}\t${name}@${version}\t${where}`);
  const refused = all.filter(({ licence }) => !isAllowed(licence));
  for (const { name, version, licence } of refused)
    console.error(`${name}@${version} has the licence ${licence ?? "of nobody"}, which may not ship.`);
  console.log(`${all.length} packages ship, ${refused.length} with a licence that may not.`);
  process.exit(refused.length === 0 ? 0 : 1);
}
