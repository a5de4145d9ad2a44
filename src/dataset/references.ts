import { nearest } from "../domain/nearest.ts";
import type { Dataset } from "./dataset.ts";
import { collectIds, type Ids, type Kind } from "./ids.ts";
import type { Finding, Place } from "./place.ts";

type Path = readonly PropertyKey[];

/** Past so many, no nearest id is looked for: it would take long, and only the first hundred are shown. */
const MOST_NEAREST = 500;

/** One record's references: each that leads nowhere becomes a finding. */
function referencesOf(ids: Ids, findings: Finding[], place: Place, record: string) {
  /** The value must be an id of one of the kinds. Tells whether it is. */
  const one = (field: Path, value: string | undefined, ...kinds: Kind[]): boolean => {
    if (value === undefined || kinds.some((kind) => ids[kind].has(value))) return true;
    const candidates = findings.length < MOST_NEAREST ? kinds.flatMap((kind) => [...ids[kind]]) : [];
    const near = nearest(value, candidates);
    const reason = `there is no ${kinds.join(" or ")} with this id.`;
    findings.push({
      ...{ place, field, record, value, reason },
      ...(near === null ? {} : { allowed: `${near} is nearest.` }),
    });
    return false;
  };
  const all = (field: Path, values: readonly string[] | undefined, ...kinds: Kind[]): void => {
    for (const [index, value] of (values ?? []).entries()) one([...field, index], value, ...kinds);
  };
  const sources = (values: readonly string[] | undefined, ...field: Path): void =>
    all([...field, "sources"], values, "document");
  return { one, all, sources };
}

type From = (record: { readonly readAt: Place }, name: string) => ReturnType<typeof referencesOf>;

/** Ids used twice, and references to what is not there. */
export function checkReferences(dataset: Dataset): Finding[] {
  const { ids, findings } = collectIds(dataset);
  const from: From = ({ readAt }, name) => referencesOf(ids, findings, readAt, name);
  const settings = { readAt: { file: "dataset.yaml", path: [] } };
  from(settings, "dataset").one(["silenceCountedOver"], dataset.meta.silenceCountedOver, "actor");
  checkActors(dataset, from);
  checkTexts(dataset, from);
  checkLineage(dataset, from);
  checkDocuments(dataset, from);
  checkActs(dataset, from);
  return findings;
}

/** What a file says once, at its head: told once, and not for each of its records. */
function oncePerFile<T extends { readonly readAt: Place }>(records: readonly T[]): T[] {
  const first = new Map(records.toReversed().map((record) => [record.readAt.file, record]));
  return [...first.values()].map((record) => ({ ...record, readAt: { ...record.readAt, path: [] } }));
}

function checkActors({ actors, members, issues }: Dataset, from: From): void {
  for (const actor of actors) {
    const of = from(actor, actor.id);
    of.all(["regions"], actor.regions, "region");
    of.one(["partOf"], actor.partOf, "actor");
    of.one(["sameAs"], actor.sameAs, "actor");
  }
  for (const member of members) from(member, member.actor).one(["actor"], member.actor, "actor");
  for (const member of oncePerFile(members)) from(member, member.group).one(["group"], member.group, "actor");
  for (const issue of issues) from(issue, issue.id).all(["broader"], issue.broader, "issue");
}

function checkTexts({ treaties, versions, provisions }: Dataset, from: From): void {
  for (const record of [...treaties, ...versions]) from(record, record.id).sources(record.sources);
  for (const provision of oncePerFile(provisions))
    from(provision, provision.version).one(["version"], provision.version, "version");
  for (const provision of provisions) {
    const of = from(provision, provision.id);
    of.all(["issues"], provision.issues, "issue");
    of.sources(provision.sources);
  }
}

function checkLineage({ passages, parallels, remarks }: Dataset, from: From): void {
  for (const passage of passages) {
    const of = from(passage, `${passage.from} > ${passage.to}`);
    const isKnown = [of.one(["from"], passage.from, "version"), of.one(["to"], passage.to, "version")];
    of.sources(passage.sources);
    if (isKnown.includes(false)) continue;
    for (const [index, step] of passage.steps.entries()) {
      of.one(["steps", index, "from"], `${passage.from}/${step.from}`, "provision");
      of.one(["steps", index, "to"], `${passage.to}/${step.to}`, "provision");
      of.sources(step.sources, "steps", index);
    }
    for (const [list, version] of [["dropped", passage.from] as const, ["new", passage.to] as const]) {
      for (const [index, change] of (passage[list] ?? []).entries()) {
        of.one([list, index, "number"], `${version}/${change.number}`, "provision");
        of.sources(change.sources, list, index);
      }
    }
  }
  for (const parallel of parallels) {
    const of = from(parallel, parallel.from);
    of.one(["from"], parallel.from, "provision");
    of.one(["to"], parallel.to, "provision", ...(parallel.relation === "repeats" ? ["treaty" as const] : []));
    of.sources(parallel.sources);
  }
  for (const remark of remarks) {
    const of = from(remark, "remark");
    of.all(["about"], remark.about, "provision", "version", "treaty");
    of.sources(remark.sources);
  }
}

function checkDocuments({ documents, positions, furtherEvidence }: Dataset, from: From): void {
  for (const document of documents) {
    const of = from(document, document.id);
    for (const [index, author] of (document.authors ?? []).entries())
      of.one(["authors", index, "actor"], author.actor, "actor");
    of.one(["addresses"], document.addresses, "version", "treaty", "event");
  }
  for (const position of positions) {
    const of = from(position, position.id);
    of.one(["actor"], position.actor, "actor");
    of.one(["via"], position.via, "actor");
    of.all(["on"], position.on, "provision", "version", "treaty", "event");
    of.one(["version"], position.version, "version");
    of.all(["issues"], position.issues, "issue");
  }
  for (const entry of furtherEvidence) from(entry, entry.position).one(["position"], entry.position, "position");
}

function checkActs({ votes, actions, events }: Dataset, from: From): void {
  for (const vote of votes) {
    const of = from(vote, vote.id);
    of.one(["on"], vote.on, "provision", "version", "treaty", "event");
    of.sources(vote.sources);
    for (const [choice, actors] of Object.entries(vote.casts ?? {})) of.all(["casts", choice], actors, "actor");
    for (const [index, detail] of (vote.castDetails ?? []).entries()) {
      of.one(["castDetails", index, "actor"], detail.actor, "actor");
      of.sources(detail.sources, "castDetails", index);
    }
  }
  for (const action of actions) {
    const of = from(action, action.id);
    of.one(["actor"], action.actor, "actor");
    of.all(["provisions"], action.provisions, "provision");
    of.one(["objectsTo"], action.objectsTo, "action");
    of.sources(action.sources);
  }
  for (const event of events) {
    const of = from(event, event.id);
    of.all(["concerns"], event.concerns, "treaty");
    of.sources(event.sources);
  }
}
