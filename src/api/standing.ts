import type { LedgerEntry } from "../domain/ledger.ts";
import { loadAll, type Provision } from "./batch.ts";
import type { Context } from "./context.ts";
import { adoptedOf } from "./lineage.ts";

/**
 * Entries by the provision that they are on, under the name that it has in the adopted text (its own where it has none).
 * An entry on a paragraph stands under the paragraph and under its article; one on two numbers of a provision stands once.
 */
export async function entriesByProvision(
  entries: readonly LedgerEntry[],
  { batch }: Context,
): Promise<Map<string, LedgerEntry[]>> {
  const targets = await loadAll(batch.provision, [...new Set(entries.flatMap((entry) => entry.targets))]);
  const names = new Map<string, string[]>();
  await Promise.all(
    targets.map(async (target) => {
      const found: string[] = [];
      for (let part: Provision | null = target; part !== null; ) {
        const adopted: Provision | null = await adoptedOf(batch, part);
        found.push(adopted?.id ?? part.id);
        part = part.parentId === null ? null : await batch.provision.load(part.parentId);
      }
      names.set(target.id, found);
    }),
  );
  const byProvision = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    for (const id of new Set(entry.targets.flatMap((target) => names.get(target) ?? []))) {
      const here = byProvision.get(id);
      if (here) here.push(entry);
      else byProvision.set(id, [entry]);
    }
  }
  return byProvision;
}
