import { readFileSync } from "node:fs";

/** The program's version, from package.json. */
export const VERSION: string = (() => {
  const found: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return found !== null && typeof found === "object" && "version" in found ? String(found.version) : "0.0.0";
})();
