import { fold } from "../../domain/fold.ts";
import { ACTOR_LABEL } from "../../domain/labels.ts";
import { earliestDay, latestDay } from "../../domain/partial-date.ts";
import { given, type Value } from "../../store/properties.ts";
import type { ActorFinder } from "../actor-finder.ts";
import type {
  ActorRecord,
  CastsRecord,
  DocumentRecord,
  ImportRecord,
  IssueRecord,
  MembershipRecord,
  NamedActor,
  TreatyRecord,
  VoteRecord,
} from "../record.ts";
import type { TextFinder } from "../text-finder.ts";
import { makeActionRows } from "./action-rows.ts";
import { checkDates, type Fault } from "./fault.ts";
import { makePositionRows } from "./position-rows.ts";
import { type StagedCast, type StagedLink, type StagedRows, stagedKey } from "./rows.ts";
import { Ballots, type Tally } from "./tallies.ts";

type RecordType = ImportRecord["type"];
export interface Made {
  readonly rows: StagedRows;
  readonly faults: readonly Fault[];
}

/**
 * Turns the records of one source, in their order, into what is staged, and says what is wrong with those that cannot be.
 * It keeps what later records refer to: the ids and names of the source, and who has cast in which vote.
 */
export class RecordReader {
  readonly actors: ActorFinder;
  readonly texts: TextFinder;
  readonly #source: string;
  readonly #format: string;
  readonly #memberships: ReadonlySet<string>;
  readonly #ids = new Map<string, RecordType>();
  readonly #issues = new Map<string, string>();
  readonly #treaties = new Map<string, string | null>();
  readonly #ballots = new Ballots();

  /** `memberships`: the curated ones, as "member>group". */
  constructor(
    source: string,
    format: string,
    actors: ActorFinder,
    texts: TextFinder,
    memberships: ReadonlySet<string> = new Set(),
  ) {
    this.#memberships = memberships;
    this.#source = source;
    this.#format = format;
    this.actors = actors;
    this.texts = texts;
  }

  read(record: ImportRecord): Made {
    if (record.type === "casts") return this.#casts(record);
    const faults: Fault[] = [];
    const rows = this.#rowsOf(record, faults);
    return faults.length === 0 ? { rows, faults } : { rows: {}, faults };
  }

  /** The totals of the votes of which the source gives none, or others than its choices add up to. */
  tallies(): Tally[] {
    return this.#ballots.tallies();
  }

  /** An id of the source, under the name that the source has here. */
  idOf(id: string): string {
    return id.startsWith(`${this.#format}:`) ? `${this.#source}${id.slice(this.#format.length)}` : id;
  }

  /** A node of the source, and its id noted: a second one with it is a fault. */
  node(label: string, record: ImportRecord & { readonly id: string }, values: Record<string, Value>, faults: Fault[]) {
    const id = this.idOf(record.id);
    if (this.#ids.has(id)) faults.push({ field: "id", value: id, reason: "An earlier row has the same id." });
    if (!id.startsWith(`${this.#source}:`))
      faults.push({
        field: "id",
        value: id,
        reason: "The id is not one of the source.",
        allowed: `${this.#source}:...`,
      });
    if (faults.length === 0) this.#ids.set(id, record.type);
    if (faults.length === 0 && record.type === "issue") this.#issues.set(fold(record.label), id);
    return given({ ...values, id, key: id, source: this.#source, stagedLabel: label, stagedKey: stagedKey(id) });
  }

  link(type: StagedLink["type"], from: string, to: string, properties: Record<string, Value> = {}): StagedLink {
    return { type, from, to, properties: given(properties) };
  }

  /** Where the relationships of an actor end: the key of a curated one, or the stagedKey of one of the source. */
  actorEnd(actor: NamedActor, faults: Fault[], field = "actor"): string {
    const found = this.actors.find(actor.id === undefined ? actor : { ...actor, id: this.idOf(actor.id) });
    if ("id" in found) return found.isOwn ? stagedKey(found.id) : this.texts.keyOf("ACTOR", found.id);
    faults.push({ field, value: actor.name, reason: found.reason });
    return "";
  }

  documentEnd(document: string, faults: Fault[]): string {
    const id = this.idOf(document);
    if (this.#ids.get(id) === "document") return stagedKey(id);
    if (this.texts.documentIds.has(id)) return this.texts.keyOf("DOCUMENT", id);
    faults.push({ field: "document", value: document, reason: "There is no document of this id." });
    return "";
  }

  /** A treaty: the id of the curated one, if it is one, else that of the source. */
  findTreaty(treaty: string, faults: Fault[]): { readonly id: string; readonly end: string } {
    const id = this.idOf(treaty);
    const same = this.#treaties.get(id);
    const curated = same ?? (same === undefined ? this.texts.findTreaty(id) : null);
    if (curated !== null) return { id: curated, end: this.texts.keyOf("TREATY", curated) };
    if (same === undefined) {
      const near = this.texts.tellNearest(treaty, "treaty");
      faults.push({ field: "treaty", value: treaty, reason: `There is no treaty of this id or name${near}.` });
    }
    return { id, end: stagedKey(id) };
  }

  /** Whether an earlier record of the source has the id and the type. */
  holds(id: string, type: RecordType): boolean {
    return this.#ids.get(this.idOf(id)) === type;
  }

  /** The id of an issue area of the source by its name, or undefined. */
  ownIssue(label: string): string | undefined {
    return this.#issues.get(fold(label));
  }

  #rowsOf(record: Exclude<ImportRecord, CastsRecord>, faults: Fault[]): StagedRows {
    switch (record.type) {
      case "document":
        return this.#document(record, faults);
      case "actor":
        return this.#actor(record, faults);
      case "membership":
        return this.#membership(record, faults);
      case "treaty":
        return this.#treaty(record, faults);
      case "vote":
        return this.#vote(record, faults);
      case "issue":
        return this.#issue(record, faults);
      case "action":
        return makeActionRows(record, this, faults);
      case "position":
        return makePositionRows(record, this, faults);
    }
  }

  #document(record: DocumentRecord, faults: Fault[]): StagedRows {
    const { title, kind, date, publisher, url, symbol } = record;
    faults.push(...checkDates({ date }));
    const values = { title, kind, date, publisher, url, symbol, formerIds: [] };
    return {
      nodes: [this.node("Document", record, { ...values, searchText: fold(`${title} ${symbol ?? ""}`) }, faults)],
    };
  }

  #actor(record: ActorRecord, faults: Fault[]): StagedRows {
    const { name, kind, aliases = [] } = record;
    const same = faults.length === 0 ? this.actors.add({ ...record, id: this.idOf(record.id) }) : null;
    const values = {
      name,
      nameKey: fold(name),
      kind,
      aliases,
      aliasKinds: aliases.map((alias) => (/^[A-Z][A-Z0-9&-]+$/.test(alias) ? "abbreviation" : "short")),
      regions: [],
      sameAs: same ?? undefined,
    };
    const searchText = fold([name, ...aliases].join(" "));
    return { nodes: [this.node(ACTOR_LABEL[kind], record, { ...values, searchText }, faults)] };
  }

  #membership(
    { member, group, from, to, document, confidence = "MEDIUM" }: MembershipRecord,
    faults: Fault[],
  ): StagedRows {
    faults.push(...checkDates({ from, to }));
    const found = this.actors.find(member.id === undefined ? member : { ...member, id: this.idOf(member.id) });
    if (!("id" in found)) {
      faults.push({
        field: "member",
        value: member.name,
        reason: "members that the graph does not hold",
        leftOut: true,
      });
      return {};
    }
    const own = this.actors.findOwn(group.id === undefined ? group : { ...group, id: this.idOf(group.id) });
    if (own === null) {
      faults.push({ field: "group", value: group.name, reason: "The source brings no actor of this name." });
      return {};
    }
    if (this.#memberships.has(`${found.id}>${this.actors.curatedOf(own)}`))
      faults.push({ value: member.name, reason: "memberships that the curated graph holds", leftOut: true });
    const source = found.isOwn ? stagedKey(found.id) : this.texts.keyOf("ACTOR", found.id);
    const bounds = { fromEarliest: from && earliestDay(from), toLatest: to && latestDay(to) };
    const shown = document === undefined ? this.#source : this.idOf(document);
    const values = { id: `${source}>${own}>${from ?? ""}`, from, to, ...bounds, confidence, source: shown };
    return { links: [this.link("MEMBER_OF", source, stagedKey(own), values)] };
  }

  #treaty(record: TreatyRecord, faults: Fault[]): StagedRows {
    const { title, symbol, aliases = [], adoptedOn, openedForSignatureOn, inForceOn, status, depositary } = record;
    const dates = { adoptedOn, openedForSignatureOn, inForceOn };
    faults.push(...checkDates(dates));
    const same = this.texts.sameTreaty(record);
    const values = { label: title, title, kind: "treaty", aliases, symbol, ...dates, status, depositary };
    const rest = { confidence: "HIGH", sources: [], sameAs: same ?? undefined };
    const searchText = fold([title, symbol ?? "", ...aliases].join(" "));
    const node = this.node("Treaty", record, { ...values, ...rest, searchText }, faults);
    if (faults.length === 0) this.#treaties.set(this.idOf(record.id), same);
    return { nodes: [node] };
  }

  #issue(record: IssueRecord, faults: Fault[]): StagedRows {
    const { label, description } = record;
    const values = { label, description, synonyms: [], searchText: fold(label) };
    return { nodes: [this.node("IssueArea", record, values, faults)] };
  }

  #vote(record: VoteRecord, faults: Fault[]): StagedRows {
    const { subject, body, symbol, date, session, inFavour, against, abstaining, outcome, note, document } = record;
    const { aliases = [], locator } = record;
    faults.push(...checkDates({ date }));
    if (date === undefined) faults.push({ field: "date", reason: "A vote needs a date." });
    const end = document === undefined ? null : this.documentEnd(document, faults);
    const counts = { inFavour, against, abstaining };
    const rest = { recorded: true, isPartial: false, aliases, confidence: "HIGH" };
    const searchText = fold([subject, body, symbol ?? "", ...aliases].join(" "));
    const values = { date, body, subject, symbol, session, outcome, note, ...counts, ...rest, searchText };
    const node = this.node("Vote", record, values, faults);
    const from = stagedKey(this.idOf(record.id));
    if (faults.length === 0) this.#ballots.expect(from, counts);
    return { nodes: [node], links: end === null ? [] : [this.link("EVIDENCED_BY", from, end, { order: 1, locator })] };
  }

  /** Each choice stands in a row of its own, so that one which cannot be taken leaves the others. */
  #casts({ vote, casts }: CastsRecord): Made {
    const faults: Fault[] = [];
    const made: StagedCast[] = [];
    const isKnown = this.holds(vote, "vote");
    const end = stagedKey(this.idOf(vote));
    for (const { actor, choice, line } of casts) {
      const found = this.actors.find(actor.id === undefined ? actor : { ...actor, id: this.idOf(actor.id) });
      if (!isKnown) faults.push({ field: "vote", value: vote, reason: "There is no vote of this id.", line });
      else if (!("id" in found)) faults.push({ field: "actor", value: actor.name, reason: found.reason, line });
      else if (!this.#ballots.add(end, found.id, choice))
        faults.push({ field: "actor", value: actor.name, reason: "An earlier row has its choice in this vote.", line });
      else {
        const key = found.isOwn ? stagedKey(found.id) : this.texts.keyOf("ACTOR", found.id);
        made.push({ vote: end, choice, actor: key, isOwn: found.isOwn });
      }
    }
    return { rows: { casts: made }, faults };
  }
}
