import type { VoteChoice } from "../../../domain/lists.ts";
import { type Row, readCsv } from "../../files/read-csv.ts";
import type { BadRow, CastsRecord, Read, VoteRecord } from "../../record.ts";
import { holderOfOfficial } from "./seats.ts";
import { toSubject } from "./symbol.ts";
import { type UndlField, type UndlLayout, undlLayout } from "./undl-layout.ts";

const DOCUMENT = "unga-votes:undl";
/** X is the non-voting of 2025 and later, NV that of 2024. */
const CHOICES: Readonly<Record<string, VoteChoice>> = {
  Y: "YES",
  N: "NO",
  A: "ABSTAIN",
  X: "NOT_VOTING",
  NV: "NOT_VOTING",
};
const CHOICES_ALLOWED = "Y, N, A, X or NV";
const WITHOUT_VOTE = "resolutions adopted without a vote have no roll call";

type Cast = CastsRecord["casts"][number];
type Cells = (field: UndlField) => string;

/** The parts of a cell that holds several values. */
const parts = (cell: string): string[] => cell.split("|").map((part) => part.trim());

/** The casts of one roll call that stand in rows which follow one another. */
interface Group {
  readonly id: string;
  readonly line: number;
  readonly casts: Cast[];
}

/**
 * Votes as the UN Digital Library publishes them: a row a Member State and resolution, or a row a resolution whose cells
 * hold all States, separated by "|". Votes on paragraphs, and on drafts that failed, are not in its files.
 */
export async function* readUndl(files: readonly string[]): AsyncGenerator<Read | BadRow> {
  yield { origin: { file: files[0] ?? "", line: 1 }, record: toDocument() };
  const told = new Set<string>();
  for (const file of files) yield* readFile(file, told);
}

async function* readFile(file: string, told: Set<string>): AsyncGenerator<Read | BadRow> {
  let layout: UndlLayout | null = null;
  let group: Group | null = null;
  for await (const row of readCsv(file)) {
    if (row.type === "bad") {
      yield row;
      continue;
    }
    layout ??= undlLayout(Object.keys(row.cells));
    const cells: Cells = (field) => row.cells[layout?.[field] ?? ""] ?? "";
    if (isWithoutVote(cells)) {
      yield { ...bad(file, row, "modality", cells("modality"), WITHOUT_VOTE), leftOut: true };
      continue;
    }
    const id = `unga-votes:${cells("id")}`;
    if (group !== null && group.id !== id) {
      yield* gathered(file, group);
      group = null;
    }
    if (!told.has(id)) {
      const vote = toVote(id, cells, file, row);
      yield vote;
      // The casts of a vote that cannot be taken would each be told again for the same reason.
      if ("type" in vote) continue;
      told.add(id);
    }
    group ??= { id, line: row.line, casts: [] };
    yield* addCasts(group.casts, cells, file, row);
  }
  if (group !== null) yield* gathered(file, group);
}

function* gathered(file: string, { id, line, casts }: Group): Generator<Read> {
  if (casts.length > 0) yield { origin: { file, line }, record: { type: "casts", vote: id, casts } };
}

const isWithoutVote = (cells: Cells): boolean => cells("vote") === "" && /\bwithout\b/i.test(cells("modality"));

function bad(file: string, { line }: Row, field: string, value: string, reason: string, allowed?: string): BadRow {
  return { type: "bad", origin: { file, line }, field, value, reason, ...(allowed === undefined ? {} : { allowed }) };
}

function* addCasts(casts: Cast[], cells: Cells, file: string, row: Row): Generator<BadRow> {
  const [names, codes, votes] = [parts(cells("name")), parts(cells("code")), parts(cells("vote"))];
  if (names.length !== votes.length || (codes.length > 1 && codes.length !== names.length)) {
    const reason = `The row names ${names.length} States and ${votes.length} votes, so that nobody can tell whose each is.`;
    yield bad(file, row, "ms_vote", cells("vote"), reason, "as many votes as States");
    return;
  }
  for (const [place, name] of names.entries()) {
    const vote = votes[place] ?? "";
    const choice = CHOICES[vote];
    if (choice === undefined) yield bad(file, row, "ms_vote", vote, "This is no choice.", CHOICES_ALLOWED);
    else casts.push({ actor: holderOfOfficial(name, codes[place] ?? "", cells("date")), choice, line: row.line });
  }
}

function toVote(id: string, cells: Cells, file: string, row: Row): Read | BadRow {
  const totals: Record<string, number> = {};
  for (const [field, as] of TOTALS) {
    const count = toCount(cells(field));
    if (count === null) return bad(file, row, field, cells(field), "This is no number of votes.", "120 or 120.0");
    if (count !== undefined) totals[as] = count;
  }
  const [symbol = "", ...others] = parts(cells("resolution"));
  const session = cells("session") || (/^A\/RES\/([^/]+)\/./.exec(symbol)?.[1] ?? "");
  const aliases = [...others, ...parts(cells("draft"))].filter((text) => text !== "");
  const record: VoteRecord = {
    type: "vote",
    id,
    subject: toSubject(cells("title"), "") || symbol || `Roll call ${cells("id")}`,
    body: "UNGA plenary",
    ...(symbol === "" ? {} : { symbol }),
    ...(aliases.length === 0 ? {} : { aliases }),
    ...(cells("date") === "" ? {} : { date: cells("date") }),
    ...(session === "" ? {} : { session }),
    ...totals,
    ...(cells("note") === "" ? {} : { note: cells("note") }),
    document: DOCUMENT,
    ...toLocator(cells),
  };
  return { origin: { file, line: row.line }, record };
}

const TOTALS = [
  ["yes", "inFavour"],
  ["no", "against"],
  ["abstentions", "abstaining"],
] as const;

/** Totals are written as floats ("120.0"); undefined where the cell is empty, null where it is no whole number. */
function toCount(cell: string): number | undefined | null {
  if (cell === "") return undefined;
  return /^\d{1,6}(?:\.0+)?$/.test(cell) ? Number(cell) : null;
}

function toLocator(cells: Cells): { readonly locator?: string } {
  const locator = [cells("meeting"), cells("link")].filter((text) => text !== "").join(", ");
  return locator === "" ? {} : { locator };
}

function toDocument(): Read["record"] {
  return {
    type: "document",
    id: DOCUMENT,
    title: "United Nations General Assembly Voting Data",
    kind: "dataset",
    publisher: "UN Dag Hammarskjöld Library",
    url: "https://digitallibrary.un.org/record/4060887",
  };
}
