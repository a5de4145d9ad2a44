// Adds to package-lock.json the optional platform packages that the registry did not hold when the lock was written, so that
// `npm ci` is content with it and the readers on other platforms get theirs. Run after every change of dependencies.
import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8"));

/** What a platform package's name says of where it runs. */
function platformOf(name) {
  const parts = /-(darwin|linux|win32)-(x64|arm64|ia32|arm)(?:-(gnu|musl|msvc))?$/.exec(name);
  if (!parts) return null;
  const [, os, cpu, abi] = parts;
  const libc = abi === "gnu" ? ["glibc"] : abi === "musl" ? ["musl"] : null;
  return { cpu: [cpu], ...(libc ? { libc } : {}), os: [os] };
}

const added = [];
for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`;
    const platform = platformOf(name);
    if (platform === null || Object.keys(lock.packages).some((path) => path.endsWith(key))) continue;
    lock.packages[key] = { version, ...platform, optional: true, license: owner.license, engines: owner.engines };
    added.push(name);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "The lock is complete." : `Added ${added.join(", ")}.`);
