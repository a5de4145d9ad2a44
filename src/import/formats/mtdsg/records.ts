import type { ActionRecord, DocumentRecord, NamedActor, TreatyRecord } from "../../record.ts";
import { articlesNamed } from "./articles.ts";
import type { Classified } from "./classify.ts";
import type { Meaning } from "./kinds.ts";
import { slug, treatyId } from "./names.ts";

/* The records that both forms of the source give: a treaty, the depositary's page on it, and acts. */

const PUBLISHER = "United Nations Treaty Collection";

/** Of which treaty something is said. */
export interface Subject {
  readonly id: string;
  readonly number: string;
  readonly title: string;
}

export const documentIdOf = ({ id }: Subject): string => `${id}:status`;

/** The depositary's page on a treaty: it evidences every act under it. */
export function toDocument(subject: Subject, url: string | undefined): DocumentRecord {
  return {
    type: "document",
    id: documentIdOf(subject),
    title: `Multilateral Treaties Deposited with the Secretary-General, ${subject.number}: ${subject.title}`,
    kind: "treaty-status",
    publisher: PUBLISHER,
    symbol: `MTDSG ${subject.number}`,
    ...(url === undefined || url === "" ? {} : { url }),
  };
}

export function toTreaty(
  { number, title }: { readonly number: string; readonly title: string },
  rest: Partial<TreatyRecord> = {},
): TreatyRecord {
  return {
    type: "treaty",
    id: treatyId(number),
    title,
    symbol: `MTDSG ${number}`,
    depositary: "Secretary-General of the United Nations",
    ...rest,
  };
}

export interface Act {
  readonly subject: Subject;
  readonly actor: NamedActor;
  readonly meaning: Extract<Meaning, { kind: string }>;
  /** The words of the column for the act. */
  readonly phrase: string;
  readonly date: string;
  readonly locator: string;
}

/** The id tells the treaty, the participant, the kind and the day: an act made again after a withdrawal is another. */
export function toAction({ subject, actor, meaning, phrase, date, locator }: Act): ActionRecord {
  const isPlain = phrase.toUpperCase().replace(/ /g, "_") === meaning.kind;
  return {
    type: "action",
    id: `${subject.id}:${slug(actor.name)}:${meaning.kind.toLowerCase().replace(/_/g, "-")}:${date}`,
    kind: meaning.kind,
    actor,
    treaty: subject.id,
    date,
    ...(isPlain ? {} : { text: phrase }),
    confidence: meaning.isNearest ? "MEDIUM" : "HIGH",
    evidence: { document: documentIdOf(subject), locator },
  };
}

export interface Statement {
  readonly subject: Subject;
  readonly actor: NamedActor;
  readonly classified: Classified;
  readonly text: string;
  /** Which of the State's texts under this treaty it is, from 1. */
  readonly order: number;
  readonly date?: string;
  readonly locator: string;
}

/** A reservation, declaration or objection: its text as it stands, and the articles of the treaty that it names. */
export function toStatement(statement: Statement): ActionRecord {
  const { subject, actor, classified, text, order, date, locator } = statement;
  const provisions = articlesNamed(text, subject.title);
  return {
    type: "action",
    id: `${subject.id}:${slug(actor.name)}:${classified.kind.toLowerCase()}:${order}`,
    kind: classified.kind,
    actor,
    treaty: subject.id,
    ...(date === undefined ? {} : { date }),
    text,
    ...(provisions.length === 0 ? {} : { provisions }),
    confidence: classified.confidence,
    evidence: { document: documentIdOf(subject), locator },
  };
}
