import type { TreatyActionKind } from "../../../domain/lists.ts";
import { meaningOf } from "../mtdsg/kinds.ts";
import { DATES_ALLOWED, readTableDate } from "./dates.ts";
import { DATED, type DatedField, type Field, type Layout } from "./layouts.ts";

/** An act of a row. `text` and a lesser confidence say where the table tells less than the kind. */
export interface RowAct {
  readonly kind: TreatyActionKind;
  readonly date?: string;
  readonly effectiveOn?: string;
  readonly text?: string;
  readonly isSure: boolean;
}
/** Why something of a row is not taken. */
export interface RowFault {
  readonly field: string;
  readonly value: string;
  readonly reason: string;
  readonly allowed?: string;
  readonly leftOut?: true;
}
export interface RowActs {
  readonly acts: readonly RowAct[];
  readonly faults: readonly RowFault[];
}

/** Reads cells by field: dates that are none become faults, and the rest of the row is read all the same. */
class Cells {
  readonly faults: RowFault[] = [];
  readonly #layout: Layout;
  readonly #cells: Readonly<Record<string, string>>;

  constructor(layout: Layout, cells: Readonly<Record<string, string>>) {
    this.#layout = layout;
    this.#cells = cells;
  }
  text(field: Field): string {
    return this.#cells[this.#layout[field] ?? ""] ?? "";
  }
  date(field: Field): string | undefined {
    const date = readTableDate(this.text(field));
    if (date === undefined) this.fault(field, "the cell is no date", { allowed: DATES_ALLOWED });
    return date ?? undefined;
  }
  fault(field: Field, reason: string, rest: Partial<RowFault> = {}): void {
    this.faults.push({ field: this.#layout[field] ?? field, value: this.text(field), reason, ...rest });
  }
}

const UNTOLD = "Consent to be bound: the table does not tell by which act";

/** The letters of the Council of Europe's charts. */
const KIND_LETTERS: Readonly<Record<string, string>> = { R: "Ratification", A: "Accession" };

type Consent = { readonly kind: TreatyActionKind; readonly isSure: boolean; readonly text?: string };

/** What the cell of the kind says; null where the graph has no such kind. Without a word the nearest kind, marked so. */
function consentKind(cells: Cells): Consent | null {
  const word = cells.text("kind");
  if (word === "" || /^na$/i.test(word)) return { kind: "RATIFICATION", isSure: false, text: UNTOLD };
  const phrase = (KIND_LETTERS[word] ?? word).replace(/_/g, " ");
  const meaning = meaningOf(phrase);
  if (meaning.kind === null) {
    cells.fault("kind", meaning.reason, { leftOut: true });
    return null;
  }
  return { kind: meaning.kind, isSure: !meaning.isNearest, ...(meaning.isNearest ? { text: phrase } : {}) };
}

const CONSENTS: readonly DatedField[] = [
  "ratification",
  "acceptance",
  "approval",
  "accession",
  "succession",
  "definitiveSignature",
  "formalConfirmation",
];

function datedActs(cells: Cells): RowAct[] {
  const fields = Object.keys(DATED) as DatedField[];
  return fields.flatMap((field) => {
    const date = cells.date(field);
    return date === undefined ? [] : [{ kind: DATED[field], date, isSure: field !== "reservation" }];
  });
}

const CONSENT_KINDS = new Set<TreatyActionKind>(CONSENTS.map((field) => DATED[field]));
const isConsent = ({ kind }: RowAct): boolean => CONSENT_KINDS.has(kind);

/** The consent whose kind stands elsewhere: in a cell of its own, or in the act of a kind of its own with the same date. */
function untypedConsent(cells: Cells, acts: readonly RowAct[]): RowAct[] {
  const date = cells.date("consent");
  const isParty = cells.text("status").toLowerCase() === "state party";
  const hasKind = /[^\s]/.test(cells.text("kind")) && !/^na$/i.test(cells.text("kind"));
  const isNamed = date !== undefined || isParty || hasKind;
  if (!isNamed || acts.some((act) => isConsent(act) && (date === undefined || act.date === date))) return [];
  const consent = consentKind(cells);
  return consent ? [{ ...consent, ...(date === undefined ? {} : { date }) }] : [];
}

/** What the row tells and the graph has no kind of act for. */
function tellLeftOut(cells: Cells, status: string): void {
  if (status === "no action")
    cells.fault("status", "the table records that the State took no action: there is no act to hold", {
      leftOut: true,
    });
  if (cells.date("membershipEnd") !== undefined) {
    const reason =
      "the end of a membership is not taken: the table does not tell whether the State left or the treaty ended";
    cells.fault("membershipEnd", reason, { leftOut: true });
  }
}

/** Gives the entry into force for the State to its first consent; without one it evidences no act. */
function withEffect(cells: Cells, acts: readonly RowAct[]): RowAct[] {
  const effectiveOn = cells.date("effectiveOn");
  const first = acts.find(isConsent);
  if (effectiveOn !== undefined && !first)
    cells.fault("effectiveOn", "an entry into force without an act of consent is not taken", { leftOut: true });
  return acts.map((act) => (act === first && effectiveOn !== undefined ? { ...act, effectiveOn } : act));
}

/** The acts of a row, and what of it is not taken. */
export function readActs(layout: Layout, row: Readonly<Record<string, string>>): RowActs {
  const cells = new Cells(layout, row);
  const status = cells.text("status").toLowerCase();
  const dated = datedActs(cells);
  const signed: RowAct[] = status === "signatory state" ? [{ kind: "SIGNATURE", isSure: true }] : [];
  const acts = withEffect(cells, [...dated, ...untypedConsent(cells, dated), ...signed]);
  tellLeftOut(cells, status);
  return { acts, faults: cells.faults };
}
