// Writes the list of what ships, as CycloneDX, to standard output: npm run --silent sbom > sbom.json
// It is npm's own list, without what is for building and testing alone and without the addresses of the registry that
// this machine happens to use. (npm's own --omit=dev also loses what a tool for building needs too.)
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runtimePackages } from "./licences.mjs";

const root = new URL("../", import.meta.url);
const isWindows = process.platform === "win32";
const text = execFileSync(
  isWindows ? "npm.cmd" : "npm",
  ["sbom", "--sbom-format=cyclonedx", "--sbom-type=application"],
  { cwd: fileURLToPath(root), encoding: "utf8", maxBuffer: 64 * 1024 * 1024, shell: isWindows },
);
const list = JSON.parse(text, (key, value) =>
  key === "externalReferences" ? value.filter(({ type }) => type !== "distribution") : value,
);
const lock = JSON.parse(readFileSync(new URL("package-lock.json", root), "utf8"));
const shipped = new Set(runtimePackages(lock).map(({ name, version }) => `${name}@${version}`));
list.components = list.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
const kept = new Set([list.metadata.component["bom-ref"], ...list.components.map((one) => one["bom-ref"])]);
list.dependencies = list.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map((one) => ({ ...one, dependsOn: (one.dependsOn ?? []).filter((ref) => kept.has(ref)) }));
console.log(JSON.stringify(list, null, 2));
