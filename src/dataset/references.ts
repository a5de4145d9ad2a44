import { nearest } from "../domain/nearest.ts";
import type { Dataset, Place } from "./dataset.ts";
import type { Problem } from "./problem.ts";

type Kind =
  | "actor"
  | "issue"
  | "treaty"
  | "version"
  | "provision"
  | "document"
  | "position"
  | "event"
  | "vote"
  | "action"
  | "region";

/** The ids of each kind, with the place of the first record that bears it. */
function collectIds(dataset: Dataset): { ids: Record<Kind, Map<string, Place>>; problems: Problem[] } {
  const problems: Problem[] = [];
  const index = (kind: string, records: readonly { id: string; readAt: Place }[]) => {
    const found = new Map<string, Place>();
    for (const { id, readAt } of records) {
      const first = found.get(id);
      if (first) {
        problems.push({
          ...readAt,
          record: id,
          value: id,
          reason: `this ${kind} id is used twice; first in ${first.file}:${first.line ?? 1}.`,
        });
      } else found.set(id, readAt);
    }
    return found;
  };
  const documents = dataset.documents.flatMap((document) => [
    document,
    ...(document.formerIds ?? []).map((id) => ({ id, readAt: document.readAt })),
  ]);
  const ids = {
    actor: index("actor", dataset.actors),
    issue: index("issue", dataset.issues),
    treaty: index("treaty", dataset.treaties),
    version: index("version", dataset.versions),
    provision: index("provision", dataset.provisions),
    document: index("document", documents),
    position: index("position", dataset.positions),
    event: index("event", dataset.events),
    vote: index("vote", dataset.votes),
    action: index("action", dataset.actions),
    region: index(
      "region",
      dataset.regions.map(({ name, readAt }) => ({ id: name, readAt })),
    ),
  };
  return { ids, problems };
}

/** Ids used twice, and references to what is not there. */
export function checkReferences(dataset: Dataset): Problem[] {
  const { ids, problems } = collectIds(dataset);
  const need = (readAt: Place, record: string, field: string, value: string | undefined, ...kinds: Kind[]) => {
    if (value === undefined || kinds.some((kind) => ids[kind].has(value))) return;
    const near = nearest(
      value,
      kinds.flatMap((kind) => [...ids[kind].keys()]),
    );
    const reason = `there is no ${kinds.join(" or ")} with this id.`;
    problems.push({
      ...readAt,
      record,
      field,
      value,
      reason,
      ...(near === null ? {} : { allowed: `${near} is nearest.` }),
    });
  };
  const needAll = (
    readAt: Place,
    record: string,
    field: string,
    values: readonly string[] | undefined,
    ...kinds: Kind[]
  ) => {
    for (const value of values ?? []) need(readAt, record, field, value, ...kinds);
  };
  need({ file: "dataset.yaml" }, "dataset", "silenceCountedOver", dataset.meta.silenceCountedOver, "actor");
  for (const actor of dataset.actors) {
    needAll(actor.readAt, actor.id, "regions", actor.regions, "region");
    need(actor.readAt, actor.id, "partOf", actor.partOf, "actor");
    need(actor.readAt, actor.id, "sameAs", actor.sameAs, "actor");
  }
  for (const member of dataset.members) {
    need(member.readAt, member.actor, "actor", member.actor, "actor");
    need(member.readAt, member.actor, "group", member.group, "actor");
  }
  for (const issue of dataset.issues) needAll(issue.readAt, issue.id, "broader", issue.broader, "issue");
  for (const treaty of dataset.treaties) needAll(treaty.readAt, treaty.id, "sources", treaty.sources, "document");
  for (const version of dataset.versions) needAll(version.readAt, version.id, "sources", version.sources, "document");
  for (const provision of dataset.provisions) {
    need(provision.readAt, provision.id, "version", provision.version, "version");
    needAll(provision.readAt, provision.id, "issues", provision.issues, "issue");
    needAll(provision.readAt, provision.id, "sources", provision.sources, "document");
  }
  for (const passage of dataset.passages) {
    need(passage.readAt, passage.from, "from", passage.from, "version");
    need(passage.readAt, passage.to, "to", passage.to, "version");
    needAll(passage.readAt, passage.from, "sources", passage.sources, "document");
    for (const step of passage.steps) {
      need(passage.readAt, step.from, "steps.from", `${passage.from}/${step.from}`, "provision");
      need(passage.readAt, step.to, "steps.to", `${passage.to}/${step.to}`, "provision");
      needAll(passage.readAt, step.from, "steps.sources", step.sources, "document");
    }
    for (const loss of passage.dropped ?? [])
      need(passage.readAt, loss.number, "dropped", `${passage.from}/${loss.number}`, "provision");
    for (const gain of passage.new ?? [])
      need(passage.readAt, gain.number, "new", `${passage.to}/${gain.number}`, "provision");
  }
  for (const parallel of dataset.parallels) {
    need(parallel.readAt, parallel.from, "from", parallel.from, "provision");
    const kinds: Kind[] = parallel.relation === "repeats" ? ["provision", "treaty"] : ["provision"];
    need(parallel.readAt, parallel.from, "to", parallel.to, ...kinds);
    needAll(parallel.readAt, parallel.from, "sources", parallel.sources, "document");
  }
  for (const remark of dataset.remarks) {
    needAll(remark.readAt, "remark", "about", remark.about, "provision", "version", "treaty");
    needAll(remark.readAt, "remark", "sources", remark.sources, "document");
  }
  for (const document of dataset.documents) {
    needAll(
      document.readAt,
      document.id,
      "authors",
      document.authors?.map(({ actor }) => actor),
      "actor",
    );
    need(document.readAt, document.id, "addresses", document.addresses, "version", "treaty", "event");
  }
  for (const position of dataset.positions) {
    need(position.readAt, position.id, "actor", position.actor, "actor");
    need(position.readAt, position.id, "via", position.via, "actor");
    needAll(position.readAt, position.id, "on", position.on, "provision", "version", "treaty", "event");
    need(position.readAt, position.id, "version", position.version, "version");
    needAll(position.readAt, position.id, "issues", position.issues, "issue");
  }
  for (const entry of dataset.furtherEvidence)
    need(entry.readAt, entry.position, "position", entry.position, "position");
  for (const vote of dataset.votes) {
    need(vote.readAt, vote.id, "on", vote.on, "provision", "version", "treaty", "event");
    needAll(vote.readAt, vote.id, "sources", vote.sources, "document");
    for (const [choice, actors] of Object.entries(vote.casts ?? {}))
      needAll(vote.readAt, vote.id, `casts.${choice}`, actors, "actor");
    for (const detail of vote.castDetails ?? []) {
      need(vote.readAt, vote.id, "castDetails.actor", detail.actor, "actor");
      needAll(vote.readAt, vote.id, "castDetails.sources", detail.sources, "document");
    }
  }
  for (const action of dataset.actions) {
    need(action.readAt, action.id, "actor", action.actor, "actor");
    needAll(action.readAt, action.id, "provisions", action.provisions, "provision");
    need(action.readAt, action.id, "objectsTo", action.objectsTo, "action");
    needAll(action.readAt, action.id, "sources", action.sources, "document");
  }
  for (const event of dataset.events) {
    needAll(event.readAt, event.id, "concerns", event.concerns, "treaty");
    needAll(event.readAt, event.id, "sources", event.sources, "document");
  }
  return problems;
}
