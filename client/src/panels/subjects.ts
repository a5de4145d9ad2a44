import type { ActionRow, PositionRow, ProvisionName } from "../api/contract.ts";
import type {
  ActorRecord,
  DocumentRecord,
  IssueRecord,
  MembershipRow,
  ProvisionRecord,
  TreatyRecord,
} from "../api/operations.ts";
import { formatDate } from "../state/dates.ts";
import { nameSentence, shortLabel, stanceSentence, targetOf } from "../state/sentences.ts";
import { actorKindWords, kindWords, panel, record } from "../text.ts";
import { type Fact, type Subject, textFact, toValue, type Value } from "./subject.ts";

/** One record of the API to one subject, for each kind that has a page. */

export function provisionSubject(row: ProvisionRecord): Subject {
  return {
    ref: { kind: "provision", id: row.id },
    kind: kindWords.PROVISION.one,
    within: row.parent === null ? toValue("treaty", row.treaty) : provisionValue(row.parent),
    title: shortLabel(row.label),
    subtitle: row.title,
    summary: row.summary,
    lineage: { steps: row.lineage, meant: row },
    facts: [
      textFact(record.version, row.version.label),
      textFact(record.chapter, row.chapter),
      { label: record.parts, values: row.parts.map(provisionValue) },
      { label: record.issues, values: row.issues.map((issue) => toValue("issue", issue)) },
    ],
    filter: { provisions: [row.id] },
    silence: panel.nobody(row.label),
    nodeId: row.adopted?.id ?? row.id,
  };
}

export function actorSubject(row: ActorRecord): Subject {
  return {
    ref: { kind: "actor", id: row.id },
    kind: actorKindWords[row.kind],
    within: null,
    title: row.name,
    subtitle: null,
    summary: null,
    lineage: null,
    facts: [
      textFact(record.iso, row.iso3),
      textFact(record.aliases, otherNames(row).join(", ")),
      { label: record.memberOf, values: row.memberOf.map((member) => memberValue(member, member.group)) },
      { label: record.members, values: row.members.map((member) => memberValue(member, member.actor)) },
      { label: record.actions, values: row.actions.map(actionValue) },
    ],
    filter: { actors: [row.id] },
    silence: panel.silentActor(row.name),
    nodeId: row.id,
  };
}

export function issueSubject(row: IssueRecord): Subject {
  return {
    ref: { kind: "issue", id: row.id },
    kind: kindWords.ISSUE.one,
    within: row.broader[0] === undefined ? null : toValue("issue", row.broader[0]),
    title: row.label,
    subtitle: null,
    summary: row.description,
    lineage: null,
    facts: [
      { label: record.broader, values: row.broader.map((issue) => toValue("issue", issue)) },
      { label: record.narrower, values: row.narrower.map((issue) => toValue("issue", issue)) },
      { label: record.provisions, values: row.provisions.map(provisionValue) },
    ],
    filter: { issues: [row.id] },
    silence: panel.nobody(row.label),
    nodeId: row.id,
  };
}

export function documentSubject(row: DocumentRecord): Subject {
  return {
    ref: { kind: "document", id: row.id },
    kind: kindWords.DOCUMENT.one,
    within: null,
    title: row.title,
    subtitle:
      [row.publisher, row.date === null ? null : formatDate(row.date)].filter((part) => part !== null).join(", ") ||
      null,
    summary: null,
    lineage: null,
    facts: [
      textFact(record.kind, documentKind(row.kind)),
      { label: record.authors, values: row.authors.map((actor) => toValue("actor", actor)) },
      textFact(record.symbol, row.symbol),
      { label: record.source, values: row.url === null ? [] : [{ text: row.url, href: row.url }] },
    ],
    filter: { documents: [row.id] },
    silence: panel.nothingFrom,
    nodeId: null,
  };
}

export function treatySubject(row: TreatyRecord): Subject {
  const dates = (label: string, date: string | null) =>
    textFact(label, date === null ? null : formatDate(date, "long"));
  return {
    ref: { kind: "treaty", id: row.id },
    kind: kindWords.TREATY.one,
    within: null,
    title: row.label,
    subtitle: row.title === row.label ? null : row.title,
    summary: null,
    lineage: null,
    facts: [
      textFact(record.symbol, row.symbol),
      dates(record.adoptedOn, row.adoptedOn),
      dates(record.openedOn, row.openedForSignatureOn),
      dates(record.inForceOn, row.inForceOn),
      textFact(record.status, row.status),
      { label: record.versions, values: row.versions.map((version) => versionValue(version.label, version.date)) },
      { label: record.provisions, values: row.provisions.map(provisionValue) },
    ],
    filter: null,
    silence: "",
    nodeId: null,
  };
}

export function positionSubject(row: PositionRow): Subject {
  const target = targetOf(row);
  return {
    ref: { kind: "position", id: row.id },
    kind: kindWords.POSITION.one,
    within: toValue("actor", row.actor),
    title: stanceSentence(row.actor.name, row.stance, target, row.date),
    subtitle: row.ask,
    summary: null,
    lineage: null,
    facts: [
      { label: record.provisions, values: row.provisions.map(provisionValue) },
      textFact(record.text, row.version?.label ?? null),
      textFact(record.target, row.target === target ? null : row.target),
      { label: record.issues, values: row.issues.map((issue) => toValue("issue", issue)) },
      { label: record.inNameOf, values: [viaValue(row)] },
      textFact(record.forum, row.forum),
      textFact(record.confidence, record.confidences[row.confidence]),
      textFact(record.note, row.note),
    ],
    filter: { ids: [row.id] },
    silence: "",
    nodeId: null,
  };
}

export function provisionValue(provision: ProvisionName): Value {
  return toValue("provision", { ...provision, label: shortLabel(provision.label) }, provision.title ?? undefined);
}

/** "session-summary" in words, and said to be made by a machine. */
export const documentKind = (kind: string): string =>
  record.documentKinds[kind] ?? sentenceCase(kind.replaceAll("-", " "));

const sentenceCase = (text: string) => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;

function viaValue(row: PositionRow): Value {
  const text = sentenceCase(nameSentence(row));
  return row.via === null ? { text } : { text, ref: { kind: "actor", id: row.via.id } };
}

function versionValue(label: string, date: string | null): Value {
  return date === null || label.includes("(") ? { text: label } : { text: label, detail: formatDate(date) };
}

function memberValue(member: MembershipRow, named: { id: string; label: string }): Value {
  const since =
    member.from === null
      ? undefined
      : record.since(formatDate(member.from), member.to === null ? null : formatDate(member.to));
  return toValue("actor", named, since);
}

function actionValue(action: ActionRow): Value {
  const what = sentenceCase(action.kind.toLowerCase().replaceAll("_", " "));
  return action.date === null ? { text: what } : { text: what, detail: formatDate(action.date) };
}

/** The names that say more than the first: no codes that differ only by dots or case. */
function otherNames(row: ActorRecord): string[] {
  const bare = (name: string) => name.replace(/[.\s]/g, "").toLowerCase();
  const seen = new Set([bare(row.name), bare(row.iso3 ?? row.name)]);
  return row.aliases.filter((alias) => {
    const fresh = !seen.has(bare(alias));
    seen.add(bare(alias));
    return fresh;
  });
}

export const isShown = (fact: Fact): boolean => fact.values.length > 0;
