import type { ActorKind, Confidence, Stance, TreatyActionKind, VoteChoice } from "../domain/lists.ts";

/*
 * What a format reads out of its files, one record at a time: the only thing that passes from a reader of a format to the
 * writer of the store. A record names states by the words of its source; the writer finds out which they are. Ids of a
 * source begin with its name and a colon ("mtdsg:iv-4"), so they never meet those of the curated graph; an id without
 * one ("uncc", "state:us") is the curated record itself.
 */

/** Where a record stands in its source. `line` counts from 1: the line of a text file, the row of a table or database. */
export interface Origin {
  readonly file: string;
  readonly line: number;
}

/** An actor in the words of the source. Codes are ISO 3166; `id` says which actor it is, and then nothing is looked up. */
export interface NamedActor {
  readonly name: string;
  readonly iso2?: string;
  readonly iso3?: string;
  readonly id?: string;
}

/** A document of the source that evidences what follows it. */
export interface DocumentRecord {
  readonly type: "document";
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly date?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly symbol?: string;
}

/** An actor that the source brings: an organization, a former state, a person. */
export interface ActorRecord {
  readonly type: "actor";
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases?: readonly string[];
}

export interface MembershipRecord {
  readonly type: "membership";
  readonly member: NamedActor;
  readonly group: NamedActor;
  readonly from?: string;
  readonly to?: string;
  /** MEDIUM unless given. */
  readonly confidence?: Confidence;
  /** Id of a document of the source that shows it. */
  readonly document?: string;
}

/** A treaty of the source, or one that is held: the writer joins it to the curated treaty of the same symbol or name. */
export interface TreatyRecord {
  readonly type: "treaty";
  readonly id: string;
  readonly title: string;
  readonly symbol?: string;
  readonly aliases?: readonly string[];
  readonly adoptedOn?: string;
  readonly openedForSignatureOn?: string;
  readonly inForceOn?: string;
  readonly status?: string;
  readonly depositary?: string;
}

/** One dated act toward the depositary. */
export interface ActionRecord {
  readonly type: "action";
  readonly id: string;
  readonly kind: TreatyActionKind;
  readonly actor: NamedActor;
  /** Id of a TreatyRecord of this source, or of a curated treaty. */
  readonly treaty: string;
  readonly date?: string;
  readonly effectiveOn?: string;
  readonly text?: string;
  /** Numbers of the articles that the text names, as a citation has them: "9", "21(2)". */
  readonly provisions?: readonly string[];
  /** An objection: the id of the reservation that it answers, where the source tells. */
  readonly objectsTo?: string;
  readonly confidence: Confidence;
  readonly evidence: { readonly document: string; readonly locator?: string };
}

/** A roll call. Its casts follow in any number of CastsRecords, of this file or a later one. */
export interface VoteRecord {
  readonly type: "vote";
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly symbol?: string;
  readonly date?: string;
  readonly session?: string;
  readonly inFavour?: number;
  readonly against?: number;
  readonly abstaining?: number;
  readonly outcome?: string;
  readonly note?: string;
  /** Other symbols by which it is known: of the draft, of a second resolution. */
  readonly aliases?: readonly string[];
  /** Id of a document of the source that shows it. */
  readonly document?: string;
  readonly locator?: string;
}

/** Some of the choices of one roll call. */
export interface CastsRecord {
  readonly type: "casts";
  readonly vote: string;
  readonly casts: readonly { readonly actor: NamedActor; readonly choice: VoteChoice; readonly line: number }[];
}

/** One stance of one actor on one target, evidenced by one document. */
export interface PositionRecord {
  readonly type: "position";
  readonly id: string;
  readonly actor: NamedActor;
  readonly via?: NamedActor;
  readonly stance: Stance;
  /** Ids or citations within a treaty; at least one of `provisions`, `issues`, `concept`, `treaty` is given. */
  readonly treaty?: string;
  readonly version?: string;
  readonly provisions?: readonly string[];
  readonly issues?: readonly string[];
  /** What a coding calls its target: an issue area, or a provision of the treaty, by name. */
  readonly concept?: string;
  readonly ask?: string;
  readonly date?: string;
  readonly forum?: string;
  readonly coder?: string;
  readonly confidence: Confidence;
  readonly document: string;
  readonly locator?: string;
  readonly quote?: string;
}

/** An issue area that the source brings (a concept of a coding). */
export interface IssueRecord {
  readonly type: "issue";
  readonly id: string;
  readonly label: string;
  readonly description?: string;
}

export type ImportRecord =
  | DocumentRecord
  | ActorRecord
  | MembershipRecord
  | TreatyRecord
  | ActionRecord
  | VoteRecord
  | CastsRecord
  | PositionRecord
  | IssueRecord;

/** A row that cannot be taken: where it stands, what is wrong with which value, and what would be right. */
export interface BadRow {
  readonly type: "bad";
  readonly origin: Origin;
  readonly field?: string;
  readonly value?: string;
  readonly reason: string;
  readonly allowed?: string;
  /**
   * True where nothing is wrong with the row: it says what the graph has no kind for, or what the source leaves open. Such
   * rows are counted by their reason, and are no errors.
   */
  readonly leftOut?: true;
}

/** A record and where it stands. */
export interface Read {
  readonly origin: Origin;
  readonly record: ImportRecord;
}

export interface ReadOptions {
  /** Columns of a plain table: what a field is called there ({ actor: "Country", date: "Signed" }). */
  readonly columns?: Readonly<Record<string, string>>;
  /** Whatever else a format takes, by name, as given on the command line. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * A format: it reads files in bounded memory, as a stream, and gives what a row says or why it cannot. It never throws
 * for what is in a file. What others refer to (documents, treaties, actors, votes) comes before what refers to it.
 */
export interface Format {
  readonly name: string;
  /** One line for `travaux import --help`. */
  readonly summary: string;
  read(files: readonly string[], options: ReadOptions): AsyncIterable<Read | BadRow>;
}
