import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
// @ts-expect-error: a script without types
import { bundledPackages, isAllowed, runtimePackages } from "../../scripts/licences.mjs";

const root = new URL("../../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), "utf8");
const run = (script: string) =>
  execFileSync(process.execPath, [fileURLToPath(new URL(`scripts/${script}`, root))], { encoding: "utf8" });

describe("the licences of what ships", () => {
  it.each(["MIT", "(MIT OR GPL-3.0)", "(BSD-2-Clause OR MIT OR Apache-2.0)", "MIT AND Zlib"])("%s may", (licence) => {
    expect(isAllowed(licence)).toBe(true);
  });
  it.each(["GPL-3.0", "LGPL-2.1-or-later", "AGPL-3.0", "MPL-2.0", "MIT AND GPL-2.0", "UNLICENSED", "", undefined])(
    "%s may not",
    (licence) => {
      expect(isAllowed(licence)).toBe(false);
    },
  );

  it("are all on the list, for the server and for the explorer", () => {
    expect(run("licences.mjs")).toMatch(/\d+ packages ship, 0 with a licence that may not\./);
  });

  it("cover what the server runs on and what the page is made of, each with its notice", () => {
    const manifest: { dependencies: Record<string, string> } = JSON.parse(read("package.json"));
    const runtime = runtimePackages(JSON.parse(read("package-lock.json"))).map((one: { name: string }) => one.name);
    expect(runtime).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    const notices = read("dist/client/licences.txt");
    const bundled = bundledPackages(notices).map((one: { name: string }) => one.name);
    for (const name of ["cytoscape", "cytoscape-fcose", "cytoscape-dagre", "preact", "@fontsource-variable/inter"])
      expect(bundled).toContain(name);
    expect(notices).toContain("Permission is hereby granted");
  });

  it("are told of a package whose lock entry is GPL", () => {
    const lock = { packages: { "node_modules/x": { version: "1.0.0", license: "GPL-3.0-only" } } };
    expect(runtimePackages(lock, () => null)).toEqual([{ name: "x", version: "1.0.0", licence: "GPL-3.0-only" }]);
  });
});

describe("the bill of materials", () => {
  it("is CycloneDX, names every dependency, and no address of a registry", { timeout: 60_000 }, () => {
    const text = run("sbom.mjs");
    const list: { bomFormat: string; components: { name: string; group?: string }[] } = JSON.parse(text);
    expect(list.bomFormat).toBe("CycloneDX");
    const manifest: { dependencies: Record<string, string> } = JSON.parse(read("package.json"));
    const names = list.components.map(({ name, group }) => (group === undefined ? name : `${group}/${name}`));
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(text).not.toMatch(/"type": "distribution"/);
  });
});
