import { type Row, readCsv } from "../../files/read-csv.ts";
import { readJsonLines } from "../../files/read-jsonl.ts";
import type { ActionRecord, BadRow, Read } from "../../record.ts";
import { readActs } from "./act-cell.ts";
import { isTerritory, type Participants, TERRITORY_REASON } from "./actors.ts";
import { kindOfText } from "./classify.ts";
import { meaningOfAll } from "./kinds.ts";
import { phrasesOf, readLegend } from "./legend.ts";
import { cleanName, treatyId } from "./names.ts";
import { type Subject, toAction, toDocument, toStatement, toTreaty } from "./records.ts";
import { splitTreatyName } from "./treaty-name.ts";

/*
 * The form in tables of 2015: an index of treaties, a row an act (with the header and the cell it was read from), and a
 * line a State's declarations under a treaty. The tables refer to a treaty by the index's own number ("4-4" is IV-4).
 */

/** What the tables share: the treaties by the number of the index, and who takes part. */
export interface Shared {
  readonly index: Map<string, Subject>;
  readonly participants: Participants;
}
type Index = Shared["index"];

const missing = (row: Row, columns: readonly string[]) => columns.find((name) => (row.cells[name] ?? "") === "");

export async function* readIndex(file: string, { index }: Shared): AsyncGenerator<Read | BadRow> {
  for await (const row of readCsv(file)) {
    if (row.type === "bad") {
      yield row;
      continue;
    }
    const origin = { file, line: row.line };
    const { treaty_id: key = "", mtdsg_no: number = "", treaty_name: name = "", url } = row.cells;
    const empty = missing(row, ["treaty_id", "mtdsg_no", "treaty_name"]);
    if (empty || index.has(key)) {
      const reason = empty ? "a treaty has a number and a name" : "the treaty is listed twice";
      yield { type: "bad", origin, field: empty ?? "treaty_id", value: key, reason };
      continue;
    }
    const { title, date } = splitTreatyName(name);
    const subject = { id: treatyId(number), number, title };
    index.set(key, subject);
    yield { origin, record: toDocument(subject, url) };
    yield { origin, record: toTreaty(subject, date === undefined ? {} : { adoptedOn: date }) };
  }
}

/** The treaty of a row, or why there is none. */
function subjectOf(index: Index, origin: Read["origin"], key: string): Subject | BadRow {
  const subject = index.get(key);
  if (subject) return subject;
  return {
    type: "bad",
    origin,
    field: "treaty_id",
    value: key,
    reason: "no treaty of the index has this number",
    allowed: "a treaty_id of treaty_index.csv, which is to be given with the other tables",
  };
}

function readAct(file: string, row: Row, index: Index): ActionRecord | BadRow {
  const origin = { file, line: row.line };
  const {
    treaty_id: key = "",
    participant = "",
    source_column: header = "",
    raw_value: cell = "",
    date: told,
  } = row.cells;
  const subject = subjectOf(index, origin, key);
  if ("type" in subject) return subject;
  const acts = readActs(cell);
  const act = acts?.length === 1 ? acts[0] : undefined;
  if (!act || (told !== undefined && told !== "" && told !== act.date)) {
    const allowed =
      "a day with an English month, as 4 Nov 1980, and a letter of the header, if any; the same in the column date";
    return { type: "bad", origin, field: "raw_value", value: cell, reason: "the cell is not one dated act", allowed };
  }
  const name = cleanName(participant);
  if (name === "")
    return { type: "bad", origin, field: "participant", value: participant, reason: "the row names no participant" };
  const phrases = phrasesOf(readLegend(header), act.letter);
  if (phrases.length === 0) {
    const reason = `the header "${header}" has no meaning for ${act.letter ? `the letter ${act.letter}` : "a date without a letter"}`;
    return { type: "bad", origin, field: "raw_value", value: cell, reason };
  }
  const meaning = meaningOfAll(phrases);
  if (meaning.kind === null)
    return { type: "bad", origin, field: "raw_value", value: cell, reason: meaning.reason, leftOut: true };
  const phrase = phrases[0]?.text ?? "";
  return toAction({
    subject,
    actor: { name },
    meaning,
    phrase,
    date: act.date,
    locator: `${header}: ${name}, ${cell}`,
  });
}

export async function* readActions(file: string, shared: Shared): AsyncGenerator<Read | BadRow> {
  const lineOf = new Map<string, number>();
  for await (const row of readCsv(file)) {
    const read = row.type === "bad" ? row : readAct(file, row, shared.index);
    if (read.type === "bad") {
      yield read;
      continue;
    }
    const origin = { file, line: row.type === "row" ? row.line : 1 };
    const before = lineOf.get(read.id);
    lineOf.set(read.id, origin.line);
    if (before === undefined) yield* withParticipant(read, origin, shared);
    else yield { type: "bad", origin, value: read.id, reason: `the act stands already in line ${before}` };
  }
}

/** The act, after the record of who takes part where the source has to bring it; a territory's is left out. */
function* withParticipant(
  act: ActionRecord,
  origin: Read["origin"],
  { participants }: Shared,
): Generator<Read | BadRow> {
  if (isTerritory(act.actor.name)) {
    yield { type: "bad", origin, value: act.actor.name, reason: TERRITORY_REASON, leftOut: true };
    return;
  }
  const { actor, record } = participants.find(act.actor.name);
  if (record) yield { origin, record };
  yield { origin, record: { ...act, actor } };
}

export async function* readDeclarations(file: string, shared: Shared): AsyncGenerator<Read | BadRow> {
  const orders = new Map<string, number>();
  for await (const read of readJsonLines(file)) {
    if (read.type === "bad") {
      yield read;
      continue;
    }
    const origin = { file, line: read.line };
    const { treaty_id: key, participant, text } = read.value;
    if (typeof key !== "string" || typeof participant !== "string" || typeof text !== "string") {
      yield { type: "bad", origin, reason: "a declaration has the texts treaty_id, participant and text" };
      continue;
    }
    const subject = subjectOf(shared.index, origin, key);
    if ("type" in subject) yield subject;
    else if (text.trim() === "")
      yield {
        type: "bad",
        origin,
        value: participant,
        leftOut: true,
        reason: "declarations of which only a note tells have no text here",
      };
    else {
      const name = cleanName(participant);
      const order = (orders.get(`${key} ${name}`) ?? 0) + 1;
      orders.set(`${key} ${name}`, order);
      const locator = `Declarations and Reservations: ${name}`;
      const classified = kindOfText(text);
      const act = toStatement({ subject, actor: { name }, classified, text: text.trim(), order, locator });
      yield* withParticipant(act, origin, shared);
    }
  }
}
