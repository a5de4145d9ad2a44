import type { ActionRecord } from "../record.ts";
import { checkDates, type Fault } from "./fault.ts";
import type { RecordReader } from "./records.ts";
import { type StagedLink, type StagedRows, stagedKey } from "./rows.ts";

/** A treaty action with whom it is by, under what, and what it names and answers. */
export function makeActionRows(record: ActionRecord, reader: RecordReader, faults: Fault[]): StagedRows {
  const { kind, date, effectiveOn, text, objectsTo, confidence, evidence } = record;
  faults.push(...checkDates({ date, effectiveOn }));
  const treaty = reader.findTreaty(record.treaty, faults);
  const actor = reader.actorEnd(record.actor, faults);
  const document = reader.documentEnd(evidence.document, faults);
  const from = stagedKey(reader.idOf(record.id));
  const named = (record.provisions ?? []).map((number) => ({
    number,
    id: reader.texts.findProvision(number, treaty.id)?.id,
  }));
  const unheld = named.filter(({ id }) => id === undefined).map(({ number }) => number);
  // The numbers stay readable where the text of the treaty is not held.
  const note =
    unheld.length === 0 ? undefined : `Names ${unheld.length === 1 ? "article" : "articles"} ${unheld.join(", ")}.`;
  if (objectsTo !== undefined && !reader.holds(objectsTo, "action"))
    faults.push({ field: "objectsTo", value: objectsTo, reason: "There is no earlier action of this id." });
  const links: StagedLink[] = [
    reader.link("BY", from, actor),
    reader.link("UNDER", from, treaty.end),
    reader.link("EVIDENCED_BY", from, document, { order: 1, locator: evidence.locator }),
    ...[...new Set(named.flatMap(({ id }) => id ?? []))].map((id) =>
      reader.link("REFERS_TO", from, reader.texts.keyOf("PROVISION", id)),
    ),
    ...(objectsTo === undefined ? [] : [reader.link("OBJECTS_TO", from, stagedKey(reader.idOf(objectsTo)))]),
  ];
  const values = { kind, date, effectiveOn, text, treatyId: treaty.id, confidence, note };
  return { nodes: [reader.node("TreatyAction", record, values, faults)], links };
}
