import type { VoteChoice } from "../../../domain/lists.ts";
import { type Row, readCsv } from "../../files/read-csv.ts";
import type { BadRow, CastsRecord, Read, VoteRecord } from "../../record.ts";
import { holderOf } from "./seats.ts";
import { toSubject, toSymbol } from "./symbol.ts";

const CHOICES: Readonly<Record<string, VoteChoice>> = { yes: "YES", no: "NO", abstain: "ABSTAIN" };
const DOCUMENT = "unga-votes:package";

/** The layout of the data package: one file of roll calls, one of choices, joined by `rcid`. */
export async function* readPackage(
  rollCalls: readonly string[],
  choices: readonly string[],
): AsyncGenerator<Read | BadRow> {
  yield {
    origin: { file: rollCalls[0] ?? choices[0] ?? "", line: 1 },
    record: {
      type: "document",
      id: DOCUMENT,
      title: "United Nations General Assembly voting data, as the unvotes package has them",
      kind: "dataset",
      publisher: "E. Voeten, A. Strezhnev and M. Bailey; package by D. Robinson",
      url: "https://github.com/dgrtwo/unvotes",
    },
  };
  const dates = new Map<string, string>();
  for (const file of rollCalls) {
    for await (const row of readCsv(file)) {
      if (row.type === "bad") yield row;
      else {
        const record = toVote(row);
        dates.set(row.cells.rcid ?? "", record.date ?? "");
        yield { origin: { file, line: row.line }, record };
      }
    }
  }
  for (const file of choices) yield* readChoices(file, dates);
}

function toVote({ cells }: Row): VoteRecord {
  const { rcid = "", session = "", date = "", unres = "", amend, para, short = "", descr = "" } = cells;
  const symbol = toSymbol(unres);
  const note = para === "1" ? "A vote on a part of the text." : amend === "1" ? "A vote on an amendment." : undefined;
  return {
    type: "vote",
    id: `unga-votes:${rcid}`,
    subject: toSubject(short, descr) || symbol || `Roll call ${rcid}`,
    body: "UNGA plenary",
    ...(symbol === undefined ? {} : { symbol }),
    ...(date === "" ? {} : { date }),
    ...(session === "" ? {} : { session }),
    ...(note === undefined ? {} : { note }),
    document: DOCUMENT,
  };
}

/** Rows that follow one another and are of one roll call make one record. */
async function* readChoices(file: string, dates: ReadonlyMap<string, string>): AsyncGenerator<Read | BadRow> {
  let current = "";
  let casts: CastsRecord["casts"][number][] = [];
  const gathered = (): Read => ({
    origin: { file, line: casts[0]?.line ?? 1 },
    record: { type: "casts", vote: `unga-votes:${current}`, casts },
  });
  for await (const row of readCsv(file)) {
    if (row.type === "bad") {
      yield row;
      continue;
    }
    const { rcid = "", country = "", country_code: code = "", vote = "" } = row.cells;
    const choice = CHOICES[vote];
    if (choice === undefined) {
      const origin = { file, line: row.line };
      yield {
        type: "bad",
        origin,
        field: "vote",
        value: vote,
        reason: "This is no choice.",
        allowed: "yes, no or abstain",
      };
      continue;
    }
    if (rcid !== current && casts.length > 0) {
      yield gathered();
      casts = [];
    }
    current = rcid;
    casts.push({ actor: holderOf(country, code, dates.get(rcid)), choice, line: row.line });
  }
  if (casts.length > 0) yield gathered();
}
