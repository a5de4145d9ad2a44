import { createHash } from "node:crypto";
import type { ImportSource } from "../store/statements/import.ts";

/** The hash of all that is held: that of the curated data, or of it and the imports beside it, in hexadecimal. */
export function contentHash(dataset: string, sources: readonly { readonly source: ImportSource }[]): string {
  if (sources.length === 0) return dataset;
  const hash = createHash("sha256").update(dataset);
  for (const { source } of sources) hash.update(`\n${source.id} ${source.hash} ${source.datasetHash}`);
  return hash.digest("hex");
}
