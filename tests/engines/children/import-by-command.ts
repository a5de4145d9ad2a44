// Imports files as `travaux import FORMAT FILE...` does, and prints the most memory that the process had, in megabytes.

import { importFrom } from "../../../src/cli/commands/import.ts";

const [format = "", ...files] = process.argv.slice(2);
await importFrom(format, files, {});
// Node gives it in kilobytes, on every system.
console.log(`peak ${Math.ceil(process.resourceUsage().maxRSS / 1024)}`);
