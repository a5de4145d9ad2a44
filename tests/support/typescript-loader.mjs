// Lets `node --import tests/support/typescript.mjs file.ts` run TypeScript on every Node that the program supports, for
// tests that need a process of their own. Types are removed, not checked: `npm run check` does that. Some tests start
// hundreds of processes, so what a file became is kept, under the hash of its text.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const kept = fileURLToPath(new URL("../../node_modules/.cache/typescript-of-tests/", import.meta.url));
const { version } = JSON.parse(
  readFileSync(new URL("../../node_modules/typescript/package.json", import.meta.url), "utf8"),
);
mkdirSync(kept, { recursive: true });

async function transpile(text, fileName) {
  const { default: typescript } = await import("typescript");
  return typescript.transpileModule(text, {
    compilerOptions: {
      module: typescript.ModuleKind.ESNext,
      target: typescript.ScriptTarget.ES2023,
      verbatimModuleSyntax: true,
    },
    fileName,
  }).outputText;
}

function readKept(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

export async function load(url, context, next) {
  if (!url.startsWith("file:") || !url.endsWith(".ts")) return next(url, context);
  const text = readFileSync(fileURLToPath(url), "utf8");
  const file = `${kept}${createHash("sha256").update(version).update(text).digest("hex")}.mjs`;
  let source = readKept(file);
  if (source === null) {
    source = await transpile(text, fileURLToPath(url));
    // Renamed when whole: many processes start at once, and some are killed.
    writeFileSync(`${file}.${process.pid}`, source);
    renameSync(`${file}.${process.pid}`, file);
  }
  return { format: "module", source, shortCircuit: true };
}
