import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether networkx is here, and what a suite that needs it says in its name where it is not. */
export const hasNetworkx = spawnSync("python3", ["-c", "import networkx"], { stdio: "ignore" }).status === 0;
export const WHY_SKIPPED = hasNetworkx ? "" : " (skipped: python3 with networkx is not here)";

export interface ReadGraph {
  readonly nodes: Record<string, Record<string, unknown>>;
  readonly edges: [from: string, to: string, data: Record<string, unknown>][];
  readonly graph: Record<string, string>;
}

const SCRIPT = `
import json, sys, networkx as nx
read = {"graphml": nx.read_graphml, "gexf": nx.read_gexf}[sys.argv[1]]
for name in sys.argv[2:]:
    g = read(name)
    print(json.dumps({"nodes": {n: d for n, d in g.nodes(data=True)}, "edges": [[a, b, d] for a, b, d in g.edges(data=True)], "graph": {k: str(v) for k, v in g.graph.items()}}))
`;

/** What networkx makes of each of the texts. Throws with what it complained of. */
export function readByNetworkx(texts: readonly string[], ending: "graphml" | "gexf"): ReadGraph[] {
  const folder = mkdtempSync(join(tmpdir(), "travaux-networkx-"));
  try {
    const files = texts.map((text, place) => {
      const file = join(folder, `${place}.${ending}`);
      writeFileSync(file, text);
      return file;
    });
    const ran = spawnSync("python3", ["-c", SCRIPT, ending, ...files], { encoding: "utf8", maxBuffer: 2 ** 28 });
    if (ran.stderr !== "") throw new Error(ran.stderr);
    return ran.stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as ReadGraph);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
