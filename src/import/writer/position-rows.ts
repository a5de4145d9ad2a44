import { fold } from "../../domain/fold.ts";
import { sideOf } from "../../domain/lists.ts";
import { earliestDay, latestDay, parsePartialDate } from "../../domain/partial-date.ts";
import type { PositionRecord } from "../record.ts";
import { checkDates, type Fault } from "./fault.ts";
import type { RecordReader } from "./records.ts";
import { type StagedLink, type StagedRows, stagedKey } from "./rows.ts";

/** A position with who took it, through whom, on and about what, and the document that shows it. */
export function makePositionRows(record: PositionRecord, reader: RecordReader, faults: Fault[]): StagedRows {
  const { stance, ask, date, forum, coder, confidence, locator, quote } = record;
  faults.push(...checkDates({ date }));
  const from = stagedKey(reader.idOf(record.id));
  const treaty = record.treaty === undefined ? null : reader.findTreaty(record.treaty, faults);
  const version = findVersion(record, treaty?.id, reader, faults);
  const concept = findConcept(record, treaty?.id, reader, faults);
  const provisions = [...findProvisions(record, treaty?.id, reader, faults), ...concept.provisions];
  const issues = [...findIssues(record, reader, faults), ...concept.issues];
  const isOnNothing = provisions.length === 0 && issues.length === 0 && treaty === null;
  if (isOnNothing && faults.length === 0)
    faults.push({ reason: "A position needs a treaty, a provision or an issue." });
  const targets =
    provisions.length > 0
      ? provisions.map(({ id }) => reader.texts.keyOf("PROVISION", id))
      : version !== null
        ? [reader.texts.keyOf("VERSION", version)]
        : treaty === null
          ? []
          : [treaty.end];
  const treatyId = provisions[0]?.treatyId ?? treaty?.id;
  const links: StagedLink[] = [
    reader.link("TAKEN_BY", from, reader.actorEnd(record.actor, faults)),
    ...(record.via === undefined ? [] : [reader.link("VIA", from, reader.actorEnd(record.via, faults, "via"))]),
    ...targets.map((to, place) => reader.link("ON", from, to, { order: place + 1 })),
    ...issues.map((to) => reader.link("ABOUT", from, to)),
    reader.link("EVIDENCED_BY", from, reader.documentEnd(record.document, faults), { order: 1, locator, quote }),
  ];
  const isDated = date !== undefined && parsePartialDate(date) !== null;
  const values = {
    ...{ stance, side: sideOf(stance), ask: ask ?? "", date, forum, confidence, inferred: false },
    ...(isDated ? { earliest: earliestDay(date), latest: latestDay(date) } : {}),
    ...{ treatyId, negotiationId: treatyId, versionId: provisions[0]?.versionId ?? version ?? undefined },
    note: coder === undefined ? undefined : `Coded by ${coder}.`,
    askText: fold([ask, forum].filter((text) => text !== undefined).join(" ")),
  };
  return { nodes: [reader.node("Position", record, values, faults)], links };
}

function findVersion(
  { version }: PositionRecord,
  treaty: string | undefined,
  reader: RecordReader,
  faults: Fault[],
): string | null {
  if (version === undefined) return null;
  const found = reader.texts.findVersion(version, treaty);
  if (found === null) faults.push({ field: "version", value: version, reason: "There is no text of this id." });
  return found;
}

function findProvisions(
  { provisions = [], version }: PositionRecord,
  treaty: string | undefined,
  reader: RecordReader,
  faults: Fault[],
) {
  return [...new Set(provisions)].flatMap((citation) => {
    const found = reader.texts.findProvision(citation, treaty, version);
    if (found !== null) return [found];
    const where =
      treaty === undefined
        ? "Without a treaty only an id of a provision can be found"
        : version === undefined
          ? "The adopted text has none of this number, and no version is named"
          : "The text has none of this number";
    faults.push({ field: "provision", value: citation, reason: `${where}.` });
    return [];
  });
}

function findIssues({ issues = [] }: PositionRecord, reader: RecordReader, faults: Fault[]): string[] {
  return [...new Set(issues)].flatMap((issue) => {
    if (reader.holds(issue, "issue")) return [stagedKey(reader.idOf(issue))];
    const id = reader.texts.issueIds.get(fold(issue));
    if (id !== undefined) return [reader.texts.keyOf("ISSUE", id)];
    const near = reader.texts.tellNearest(issue, "issue");
    faults.push({ field: "issue", value: issue, reason: `There is no issue of this id or name${near}.` });
    return [];
  });
}

/** A curated issue area or provision goes before one that the source brings. */
function findConcept(
  { concept, version }: PositionRecord,
  treaty: string | undefined,
  reader: RecordReader,
  faults: Fault[],
) {
  if (concept === undefined) return { provisions: [], issues: [] };
  const { issue, provisions } = reader.texts.findConcept(concept, treaty, version);
  if (issue !== undefined) return { provisions: [], issues: [reader.texts.keyOf("ISSUE", issue)] };
  if (provisions.length === 1) return { provisions, issues: [] };
  const own = reader.ownIssue(concept);
  if (own !== undefined) return { provisions: [], issues: [stagedKey(own)] };
  const several = provisions.map(({ id }) => id).join(" or ");
  const near = reader.texts.tellNearest(concept, "issue");
  const reason =
    provisions.length > 1
      ? `It can be ${several}.`
      : `No issue area and no provision of the treaty is called so${near}.`;
  faults.push({ field: "concept", value: concept, reason });
  return { provisions: [], issues: [] };
}
