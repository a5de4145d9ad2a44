import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Locked {
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync(new URL("../../package-lock.json", import.meta.url), "utf8"),
);

describe("the lock file", () => {
  it("holds every platform of every native dependency, for readers on a Mac or on Windows", () => {
    const paths = Object.keys(lock.packages);
    const missing = Object.entries(lock.packages).flatMap(([owner, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !paths.some((path) => path.endsWith(`node_modules/${name}`)))
        .map((name) => `${owner}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("holds the engine for Linux, macOS and Windows", () => {
    const platforms = Object.keys(lock.packages).filter((path) => path.startsWith("node_modules/@grafeo-db/js-"));
    expect(platforms.sort()).toEqual(
      ["darwin-arm64", "darwin-x64", "linux-arm64-gnu", "linux-arm64-musl", "linux-x64-gnu", "win32-x64-msvc"].map(
        (platform) => `node_modules/@grafeo-db/js-${platform}`,
      ),
    );
  });

  it("holds no package with an install script but those that package.json names, and lets none of these run", () => {
    const manifest: { allowScripts: Record<string, boolean> } = JSON.parse(
      readFileSync(new URL("../../package.json", import.meta.url), "utf8"),
    );
    const scripted = Object.entries(lock.packages)
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.split("node_modules/").at(-1) ?? "");
    expect(scripted.filter((name) => !(name in manifest.allowScripts))).toEqual([]);
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
  });

  it("names no registry", () => {
    expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith("http"))).toEqual([]);
  });
});
