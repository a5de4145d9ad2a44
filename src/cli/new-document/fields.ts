import type { z } from "zod";
import type { Dataset } from "../../dataset/dataset.ts";
import { documentFile } from "../../dataset/format/documents.ts";
import { shown } from "../../dataset/problem.ts";
import { nearest } from "../../domain/nearest.ts";

/** What was given so far: one text a field, several for the authors. */
export type Given = Partial<Record<FieldName, string>> & { author?: readonly string[] };
export type FieldName =
  | "treaty"
  | "id"
  | "title"
  | "kind"
  | "date"
  | "url"
  | "publisher"
  | "symbol"
  | "addresses"
  | "verified";

export interface Field {
  readonly name: FieldName | "author";
  readonly question: string;
  readonly isRequired?: true;
  /** What is wrong with the value, as the rest of a sentence; null where it is right. */
  complain(value: string, dataset: Dataset): string | null;
}

const { shape } = documentFile;

function complainOf(format: z.ZodType, wanted: string) {
  return (value: string) => (format.safeParse(value).success ? null : `it must be ${wanted}.`);
}

/** Says which id is nearest, or a few that there are. */
function complainOfIds(kind: string, idsOf: (dataset: Dataset) => readonly string[]) {
  return (value: string, dataset: Dataset) => {
    const ids = idsOf(dataset);
    if (ids.includes(value)) return null;
    const near = nearest(value, ids);
    if (near !== null) return `there is no ${kind} with this id; ${near} is nearest.`;
    const some = `${ids.slice(0, 8).join(", ")}${ids.length > 8 ? " and so on" : ""}`;
    return `there is no ${kind} with this id; there ${ids.length === 1 ? "is" : "are"} ${some}.`;
  };
}

/** Ids name files: small letters, so that no two differ in case only, and nothing that leads out of the folder. */
const FILE_NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;

function complainOfNewId(value: string, { documents }: Dataset): string | null {
  if (!FILE_NAME.test(value)) return "it must be small letters, digits and . _ -, such as nz-2024.";
  const same = (id: string) => id.toLowerCase() === value;
  const taken = documents.find(({ id, formerIds }) => [id, ...(formerIds ?? [])].some(same));
  return taken ? `${taken.readAt.file} has this id; add to that file, or give another id.` : null;
}

/** "state:ch" or, with what else it is than author, "state:ch=sponsor". */
export function parseAuthor(value: string): { actor: string; role?: string } {
  const [actor = "", ...role] = value.split("=");
  return role.length === 0 ? { actor } : { actor, role: role.join("=") };
}
const complainOfActor = complainOfIds("actor", ({ actors }) => actors.map(({ id }) => id));

/** What a document needs, in the order in which it is asked. */
export const FIELDS: readonly Field[] = [
  {
    name: "treaty",
    question: "Treaty that it is about (its id)",
    isRequired: true,
    complain: complainOfIds("treaty", ({ treaties }) => treaties.map(({ id }) => id)),
  },
  {
    name: "id",
    question: "Id, which names the file: the actor and the year, such as nz-2024",
    isRequired: true,
    complain: complainOfNewId,
  },
  { name: "title", question: "Title", isRequired: true, complain: complainOf(shape.title, "1 to 4000 characters") },
  {
    name: "kind",
    question: "Kind: statement, open-letter, press-article, official-record ...",
    isRequired: true,
    complain: (value) => (/^[a-z]+(-[a-z]+)*$/.test(value) ? null : "it must be a plain word, such as open-letter."),
  },
  {
    name: "date",
    question: "Date, as precise as it is known: 2024, 2024-02 or 2024-02-09",
    complain: complainOf(shape.date, "a date that exists, such as 2024, 2024-02 or 2024-02-09"),
  },
  {
    name: "author",
    question: "Authors (ids of actors; several with commas; state:ch=sponsor gives a role)",
    complain: (value, dataset) => {
      const { actor, role } = parseAuthor(value);
      return role === "" ? "a role must stand behind the =." : complainOfActor(actor, dataset);
    },
  },
  { name: "publisher", question: "Publisher", complain: complainOf(shape.publisher, "1 to 400 characters") },
  { name: "url", question: "Address", complain: complainOf(shape.url, "an http or https address") },
  { name: "symbol", question: "Official symbol", complain: complainOf(shape.symbol, "1 to 400 characters") },
  {
    name: "addresses",
    question: "Text, treaty or event that it speaks about (its id)",
    complain: complainOfIds("version, treaty or event", ({ versions, treaties, events }) =>
      [...versions, ...treaties, ...events].map(({ id }) => id),
    ),
  },
  {
    name: "verified",
    question: "How much of it was read: yes, partly or no",
    complain: complainOf(shape.verified, "yes, partly or no"),
  },
];

/** The kind of the documents there are that a kind nobody used yet may have meant; null where there is none. */
export function nearestKind(value: string, { documents }: Dataset): string | null {
  const kinds = new Set(documents.map(({ kind }) => kind));
  return kinds.has(value) ? null : nearest(value, kinds);
}

/** Every complaint about what was given, as sentences that name the option. */
export function complaints(given: Given, dataset: Dataset): string[] {
  return FIELDS.flatMap(({ name, complain }) => {
    const values = name === "author" ? (given.author ?? []) : [given[name] ?? null];
    return values.flatMap((value) => {
      const complaint = value === null ? null : complain(value, dataset);
      return value === null || complaint === null ? [] : [`--${name} is "${shown(value)}": ${complaint}`];
    });
  });
}
