import { compareIds } from "../domain/ledger.ts";
import type { Batch, Provision } from "./batch.ts";

type Step = Awaited<ReturnType<Batch["lineage"]["load"]>>[number];
type End = Awaited<ReturnType<Batch["lineageEnds"]["load"]>>[number];

const evidence = (sources: readonly string[]) =>
  sources.map((documentId) => ({ documentId, locator: null, quote: null }));

/** A step between two provisions, as a LineageStep of the schema. */
function stepBetween(batch: Batch, step: Step) {
  return {
    from: () => batch.provision.load(step.fromId),
    to: () => batch.provision.load(step.toId),
    version: async () => {
      const found = await batch.provision.load(step.toId);
      return found ? batch.version.load(found.versionId) : null;
    },
    relation: step.relation,
    explanation: step.explanation,
    confidence: step.confidence,
    sources: evidence(step.sources),
  };
}

/** Where a provision came new or was dropped, as a LineageStep. */
function stepAtEnd(batch: Batch, end: End) {
  return {
    from: () => (end.end === "dropped" ? batch.provision.load(end.id) : null),
    to: () => (end.end === "new" ? batch.provision.load(end.id) : null),
    version: () => batch.version.load(end.versionId),
    relation: end.end,
    explanation: end.explanation,
    confidence: end.confidence,
    sources: evidence(end.sources),
  };
}

/** Steps of a provision's lineage with the places where it begins and ends, oldest first. */
export async function lineageOf(batch: Batch, id: string) {
  const [steps, family] = await Promise.all([batch.lineage.load(id), batch.family.load(id)]);
  const ends = (await Promise.all(family.map((member) => batch.lineageEnds.load(member)))).flat();
  const all = [
    ...steps.map((step) => ({
      order: step.order,
      key: `${step.fromId}>${step.toId}`,
      value: stepBetween(batch, step),
    })),
    ...ends.map((end) => ({ order: end.order, key: end.id, value: stepAtEnd(batch, end) })),
  ];
  return all.sort((a, b) => a.order - b.order || compareIds(a.key, b.key)).map(({ value }) => value);
}

/**
 * The steps that end in a version, in the order of its text: from where each of its provisions came, also where nothing
 * changed, and which came new; then, in the order of theirs, those of earlier texts that were dropped in it.
 */
export async function stepsInto(batch: Batch, version: { readonly id: string; readonly treatyId: string }) {
  const versions = await batch.versionsOfTreaty.load(version.treatyId);
  const idsOf = async (versionId: string) =>
    (await batch.provisionsOfVersion.load(versionId)).map(({ id }: Provision) => id);
  const own = await idsOf(version.id);
  const earlier = (
    await Promise.all(
      versions
        .slice(
          0,
          versions.findIndex(({ id }) => id === version.id),
        )
        .map(({ id }) => idsOf(id)),
    )
  ).flat();
  const came = await Promise.all(
    own.map(async (id) => {
      const [steps, ends] = await Promise.all([batch.lineage.load(id), batch.lineageEnds.load(id)]);
      return [
        ...steps.filter(({ toId }) => toId === id).map((step) => stepBetween(batch, step)),
        ...ends
          .filter(({ end, versionId }) => end === "new" && versionId === version.id)
          .map((end) => stepAtEnd(batch, end)),
      ];
    }),
  );
  const ends = (await Promise.all(earlier.map((id) => batch.lineageEnds.load(id)))).flat();
  const dropped = ends.filter(({ end, versionId }) => end === "dropped" && versionId === version.id);
  return [...came.flat(), ...dropped.map((end) => stepAtEnd(batch, end))];
}
