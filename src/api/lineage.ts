import type { Batch, Provision } from "./batch.ts";
import { loadAll } from "./batch.ts";

/** All ids under which the given provisions are found: each under all its numbers, with its parts. */
export async function expandProvisions(batch: Batch, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await Promise.all(ids.map((id) => batch.reach.load(id)))).flat());
}

/** The given provisions with their parts, in their own versions only. */
export async function expandParts(batch: Batch, ids: readonly string[]): Promise<Set<string>> {
  return new Set((await Promise.all(ids.map((id) => batch.allParts.load(id)))).flat());
}

/**
 * The counterpart in the adopted text or, while there is none, in the newest draft; null where it was dropped or its
 * further way is not known. Of several, that which comes first in the text.
 */
export async function adoptedOf(batch: Batch, provision: Provision): Promise<Provision | null> {
  const versions = await batch.versionsOfTreaty.load(provision.treatyId);
  const goal =
    versions.find(({ isFinal }) => isFinal) ??
    versions.filter(({ isNumbered, standing }) => isNumbered && standing === "draft").at(-1) ??
    versions.filter(({ isNumbered }) => isNumbered).at(-1);
  if (!goal) return null;
  if (provision.versionId === goal.id) return provision;
  const family = await loadAll(batch.provision, await batch.family.load(provision.id));
  const found = family.filter(({ versionId }) => versionId === goal.id);
  return found.sort((a, b) => (a.numberKey < b.numberKey ? -1 : 1))[0] ?? null;
}

/** The provision's name for all versions: the adopted counterpart's id, or its own where there is none. */
export async function canonicalOf(batch: Batch, id: string): Promise<string> {
  const provision = await batch.provision.load(id);
  return provision === null ? id : ((await adoptedOf(batch, provision))?.id ?? id);
}
