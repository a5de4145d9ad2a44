/**
 * What the record holds for a rule, worked out apart from the program: by filtering the data files, with a lineage table
 * of its own. It says what a question must return; how the program finds it is another matter.
 */
import {
  type ActionRecord,
  type ActorRecord,
  actions,
  actors,
  members,
  type PositionRecord,
  positions,
  votes,
  withNarrower,
} from "./records.ts";

export interface Rule {
  readonly actors?: readonly string[];
  readonly exceptActors?: readonly string[];
  readonly kinds?: readonly string[];
  readonly regions?: readonly string[];
  readonly memberOf?: string;
  readonly via?: readonly string[];
  readonly provisions?: readonly string[];
  readonly hasProvision?: boolean;
  readonly issues?: readonly string[];
  readonly treaty?: string;
  readonly negotiation?: string;
  readonly events?: readonly string[];
  readonly versions?: readonly string[];
  readonly sides?: readonly string[];
  readonly stances?: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

const SIDE: Readonly<Record<string, string>> = {
  SUPPORTS: "FOR",
  SUPPORTS_WITH_RESERVATIONS: "FOR",
  CONCERNED: "CRITICAL",
  PROPOSES_AMENDMENT: "CRITICAL",
  CALLS_FOR_DELETION: "AGAINST",
  OPPOSES: "AGAINST",
  ABSTAINS: "NEITHER",
};

/** Texts with the first numbering of articles; all later ones have the second. */
const FIRST_NUMBERING = new Set(["uncc/zero", "uncc/rev1", "uncc/rev2"]);

const split = (id: string) => /^([^/]+\/[^/]+)\/([^(]+)((?:\(.+)?)$/.exec(id);

/** The articles of the first numbering under the second: 17 became 4, and 4 to 16 moved up by one. */
function laterNumber(number: string): string {
  const article = Number(number);
  if (article === 17) return "4";
  return article >= 4 && article <= 16 ? String(article + 1) : number;
}

/**
 * One name for a provision under all its numbers: its article in the adopted text, then its paragraph. A paragraph of a
 * text with the first numbering is its own, for no record follows it.
 */
export function familyOf(id: string): string {
  const [, version = "", number = "", paragraph = ""] = split(id) ?? [];
  if (!version.startsWith("uncc/") || version === "uncc/ru2021") return id;
  if (!FIRST_NUMBERING.has(version)) return `uncc ${number}${paragraph}`;
  return `uncc ${laterNumber(number)}${paragraph === "" ? "" : ` ${version} ${paragraph}`}`;
}

/** Whether a position on `target` is on `asked`: on it, or on a part of it; what is on the whole is not on each part. */
export function isOn(target: string, asked: string): boolean {
  const [one, whole] = [familyOf(target), familyOf(asked)];
  return one === whole || (one.startsWith(whole) && /^[( ]/.test(one.slice(whole.length)));
}

const EVENTS_OF_UNCC = new Set(["ahc-process", "res73187", "res74247", "res75282", "draftres", "res79243"]);

/** The first thing that a position is on says to which treaty and text it belongs; an event belongs to none. */
const treatyOf = ({ on: [first = ""] }: PositionRecord) => (EVENTS_OF_UNCC.has(first) ? null : first.split("/")[0]);
const negotiationOf = (position: PositionRecord) => treatyOf(position) ?? "uncc";
const versionOf = ({ on: [first = ""], version }: PositionRecord) =>
  version ?? (EVENTS_OF_UNCC.has(first) ? null : (/^[^/]+\/[^/]+/.exec(first)?.[0] ?? null));

export const firstDay = (date: string) => `${date}${"-01-01".slice(date.length - 4)}`;
export const lastDay = (date: string) =>
  date.length === 4
    ? `${date}-12-31`
    : date.length === 7
      ? new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5)), 0)).toISOString().slice(0, 10)
      : date;

/** Whether all days that a date can mean are within the span. Without a date nothing is known. */
function isWithin(date: string | undefined, { from, to }: Rule): boolean {
  if (from === undefined && to === undefined) return true;
  if (date === undefined || date === "") return false;
  return (from === undefined || firstDay(date) >= firstDay(from)) && (to === undefined || lastDay(date) <= lastDay(to));
}

export function isMember(actor: string, group: string, date: string | undefined): boolean {
  return members.some(
    (member) =>
      member.group === group &&
      member.actor === actor &&
      (date === undefined ||
        date === "" ||
        ((member.from === undefined || firstDay(member.from) <= lastDay(date)) &&
          (member.to === undefined || lastDay(member.to) >= firstDay(date)))),
  );
}

const actorOf = (id: string): ActorRecord | undefined => actors.find((actor) => actor.id === id);

function isWho(id: string, date: string | undefined, rule: Rule): boolean {
  const actor = actorOf(id);
  return (
    (rule.actors?.includes(id) ?? true) &&
    !(rule.exceptActors?.includes(id) ?? false) &&
    (rule.kinds?.includes(actor?.kind ?? "") ?? true) &&
    (rule.regions?.some((region) => actor?.regions?.includes(region)) ?? true) &&
    (rule.memberOf === undefined || isMember(id, rule.memberOf, date))
  );
}

export function obeys(position: PositionRecord, rule: Rule): boolean {
  const issues = rule.issues?.map(withNarrower);
  const isProvision = (target: string) => /^[^/]+\/[^/]+\/.+/.test(target);
  return (
    isWho(position.actor, position.date, rule) &&
    (rule.via?.includes(position.via ?? "") ?? true) &&
    (rule.provisions?.some((asked) => position.on.some((target) => isOn(target, asked))) ?? true) &&
    (rule.hasProvision === undefined || position.on.some(isProvision) === rule.hasProvision) &&
    (issues?.some((wanted) => position.issues?.some((issue) => wanted.has(issue))) ?? true) &&
    (rule.treaty === undefined || treatyOf(position) === rule.treaty) &&
    (rule.negotiation === undefined || negotiationOf(position) === rule.negotiation) &&
    (rule.events?.some((event) => position.on.includes(event)) ?? true) &&
    (rule.versions?.includes(versionOf(position) ?? "") ?? true) &&
    (rule.sides?.includes(SIDE[position.stance] ?? "") ?? true) &&
    (rule.stances?.includes(position.stance) ?? true) &&
    isWithin(position.date, rule)
  );
}

export const positionsBy = (rule: Rule): PositionRecord[] => positions.filter((position) => obeys(position, rule));

export interface ActRule extends Pick<Rule, "actors" | "kinds" | "regions" | "memberOf" | "from" | "to"> {
  readonly treaty?: string;
  readonly acts: readonly string[];
}

export const actionsBy = (rule: ActRule): ActionRecord[] =>
  actions.filter(
    (action) =>
      (rule.treaty === undefined || action.treaty === rule.treaty) &&
      rule.acts.includes(action.kind) &&
      isWho(action.actor, action.date, rule) &&
      isWithin(action.date, rule),
  );

export interface ActorRule extends Pick<Rule, "kinds" | "regions" | "memberOf"> {
  /** Who cast this choice in the vote. */
  readonly vote?: string;
  readonly choice?: string;
  /** Members on this day; members at any time where it is left out. */
  readonly on?: string;
  /** Those who have done none of these acts. */
  readonly without?: ActRule;
  /** None that belonged to something and belongs to nothing now. */
  readonly existing?: true;
}

function isFormer(id: string): boolean {
  const own = members.filter(({ actor }) => actor === id);
  return own.length > 0 && own.every(({ to }) => to !== undefined);
}

export function actorsBy(rule: ActorRule): string[] {
  const vote = votes.find(({ id }) => id === rule.vote);
  const cast = rule.vote === undefined ? null : new Set(vote?.casts?.[rule.choice ?? ""] ?? []);
  const done = new Set(rule.without === undefined ? [] : actionsBy(rule.without).map(({ actor }) => actor));
  return actors
    .map(({ id }) => id)
    .filter((id) => isWho(id, rule.on, rule) && (cast === null || cast.has(id)) && !done.has(id))
    .filter((id) => rule.existing !== true || !isFormer(id));
}
