import type { LedgerEntry } from "../domain/ledger.ts";
import { compareForListing } from "../domain/partial-date.ts";
import { listDocumentsByPosition } from "../store/statements/positions.ts";
import type { Context } from "./context.ts";

/** 1 "actor", 2 "actors" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/**
 * How much the graph covers of what these entries are about. States are silent where no entry is by one of the group
 * over whose members the dataset counts silence.
 */
export async function coverageOf(entries: readonly LedgerEntry[], { store, vocabulary }: Context) {
  const { silenceCountedOver } = await vocabulary();
  const actors = new Map(entries.map(({ actorId, actorKind }) => [actorId, actorKind]));
  const states = [...actors].filter(([, kind]) => kind === "STATE").map(([id]) => id);
  const silent = silenceCountedOver.size - states.filter((id) => silenceCountedOver.has(id)).length;
  const documents =
    entries.length === 0 ? [] : await store.read(listDocumentsByPosition, { ids: entries.map(({ id }) => id) });
  const dates = entries.flatMap(({ date }) => date ?? []).sort(compareForListing);
  const found = {
    actorsOnRecord: actors.size,
    statesOnRecord: states.length,
    statesSilent: silent,
    documents: documents.length,
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
  };
  return { ...found, note: coverageNote(found) };
}

/** "9 actors on record, 4 of them states; nothing is known of 189 states. From 5 documents, 2023 to 2024-08-09." */
export function coverageNote(found: {
  readonly actorsOnRecord: number;
  readonly statesOnRecord: number;
  readonly statesSilent: number;
  readonly documents: number;
  readonly from: string | null;
  readonly to: string | null;
}): string {
  const silent = `nothing is known of ${counted(found.statesSilent, "state")}`;
  if (found.actorsOnRecord === 0) return `Nobody is on record; ${silent}. Silence in the records is not neutrality.`;
  const span =
    found.from === null ? "" : found.from === found.to ? `, ${found.from}` : `, ${found.from} to ${found.to ?? ""}`;
  const states =
    found.statesOnRecord === found.actorsOnRecord
      ? found.actorsOnRecord === 1
        ? "a state"
        : "all of them states"
      : `${found.statesOnRecord} of them ${found.statesOnRecord === 1 ? "a state" : "states"}`;
  return `${counted(found.actorsOnRecord, "actor")} on record, ${states}; ${silent}. From ${counted(found.documents, "document")}${span}.`;
}
