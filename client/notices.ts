import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Plugin } from "vite";

/** Folders of packages whose code or fonts are in the bundle, whichever part of it they came through. */
const bundled = new Set<string>();

/** Remembers what is bundled. The worker's parts are built by plugins of their own, so each has one of these. */
export function rememberBundled(): Plugin {
  return {
    name: "remember-bundled",
    moduleParsed: ({ id }) => remember(id),
  };
}

function remember(file: string): void {
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file.replaceAll("\\", "/").replace(/^\0/, ""));
  if (found?.[1] !== undefined) bundled.add(found[1]);
}

/** Writes licences.txt beside the explorer: the notices that the licences of what is bundled ask for. */
export function writeNotices(): Plugin {
  return {
    name: "write-notices",
    generateBundle(_options, bundle) {
      // A font comes in by the style sheet and is no module.
      for (const part of Object.values(bundle)) {
        if (part.type === "asset")
          for (const file of part.originalFileNames) remember(resolve(this.environment.config.root, file));
      }
      const packages = [...bundled].filter((folder) => existsSync(join(folder, "package.json"))).sort();
      this.emitFile({ type: "asset", fileName: "licences.txt", source: packages.map(noticeOf).join("\n") });
    },
  };
}

function noticeOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, string>;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  const text = file === undefined ? "" : readFileSync(join(folder, file), "utf8");
  return `## ${manifest.name}@${manifest.version} (${manifest.license})\n\n${text.trim()}\n`;
}
