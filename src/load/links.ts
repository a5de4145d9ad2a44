import type { Dataset } from "../dataset/dataset.ts";
import { type EntityKind, VOTE_CHOICES } from "../domain/lists.ts";
import { earliestDay, latestDay } from "../domain/partial-date.ts";
import { given } from "../store/properties.ts";
import type { linkNodes, Properties } from "../store/statements/load.ts";
import type { Keys } from "./keys.ts";

export interface LinkRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}
export type LinkType = keyof typeof linkNodes;
export type MemberRow = LinkRow & { readonly id: string };

const TARGETS: readonly EntityKind[] = ["PROVISION", "VERSION", "TREATY", "EVENT"];

/** The relationships of the graph, by type, with the properties that model.yaml names. */
export function linkRows(dataset: Dataset, keys: Keys): Record<LinkType, LinkRow[]> {
  const { hash: release } = dataset;
  const link = (from: string, to: string, values: Parameters<typeof given>[0] = {}): LinkRow => ({
    from,
    to,
    properties: given({ ...values, release }),
  });
  const { of, among } = keys;
  const provision = (id: string) => of("PROVISION", id);
  const actor = (id: string) => of("ACTOR", id);
  const position = (id: string) => of("POSITION", id);
  const document = (id: string) => of("DOCUMENT", id);
  const evidence = (from: string, sources: readonly string[]) =>
    [...new Set(sources.map(document))].map((to, index) => link(from, to, { order: index + 1 }));

  const steps = dataset.passages.flatMap((passage) =>
    passage.steps.map((step) =>
      link(provision(`${passage.from}/${step.from}`), provision(`${passage.to}/${step.to}`), {
        relation: step.relation,
        explanation: step.explanation ?? passage.explanation,
        confidence: step.confidence ?? passage.confidence,
        sources: [...(step.sources ?? passage.sources ?? [])],
      }),
    ),
  );
  const ends = (which: "dropped" | "new") =>
    dataset.passages.flatMap((passage) =>
      (passage[which] ?? []).map((end) =>
        link(provision(`${which === "dropped" ? passage.from : passage.to}/${end.number}`), of("VERSION", passage.to), {
          explanation: end.explanation,
          confidence: end.confidence ?? passage.confidence,
          sources: [...(end.sources ?? passage.sources ?? [])],
        }),
      ),
    );
  const parallels = (relation: string) =>
    dataset.parallels
      .filter((parallel) => parallel.relation === relation)
      .map(({ from, to, explanation, confidence, sources }) =>
        link(provision(from), among(["PROVISION", "TREATY"], to), {
          explanation,
          confidence,
          sources: [...(sources ?? [])],
        }),
      );
  const further = new Map<string, LinkRow[]>();
  for (const entry of dataset.furtherEvidence) {
    const known = further.get(entry.position) ?? [];
    const { locator, quote } = entry;
    known.push(link(position(entry.position), document(entry.document), { order: known.length + 2, locator, quote }));
    further.set(entry.position, known);
  }
  return {
    VERSION_OF: dataset.versions.map(({ id, treaty }) => link(of("VERSION", id), of("TREATY", treaty))),
    IN_VERSION: dataset.provisions.map(({ id, version }) => link(provision(id), of("VERSION", version))),
    PART_OF: dataset.provisions.flatMap(({ id, parent }) =>
      parent === null ? [] : [link(provision(id), provision(parent))],
    ),
    BECAME: steps,
    DROPPED_IN: ends("dropped"),
    NEW_IN: ends("new"),
    COUNTERPART_OF: parallels("counterpart"),
    REPEATS: parallels("repeats"),
    CONCERNS: [
      ...dataset.provisions.flatMap(({ id, issues }) =>
        (issues ?? []).map((issue) => link(provision(id), of("ISSUE", issue))),
      ),
      ...dataset.events.flatMap(({ id, treaty, concerns }) =>
        [...new Set([treaty, ...(concerns ?? [])])].map((to) => link(of("EVENT", id), of("TREATY", to))),
      ),
    ],
    NARROWER_THAN: dataset.issues.flatMap(({ id, broader }) =>
      (broader ?? []).map((to) => link(of("ISSUE", id), of("ISSUE", to))),
    ),
    TAKEN_BY: dataset.positions.map(({ id, actor: by }) => link(position(id), actor(by))),
    VIA: dataset.positions.flatMap(({ id, via }) => (via === undefined ? [] : [link(position(id), actor(via))])),
    ON: [
      ...dataset.positions.flatMap(({ id, on }) =>
        on.map((to, index) => link(position(id), among(TARGETS, to), { order: index + 1 })),
      ),
      ...dataset.votes.flatMap(({ id, on }) =>
        on === undefined ? [] : [link(of("VOTE", id), among(TARGETS, on), { order: 1 })],
      ),
    ],
    ABOUT: dataset.positions.flatMap(({ id, issues }) =>
      [...new Set(issues)].map((issue) => link(position(id), of("ISSUE", issue))),
    ),
    EVIDENCED_BY: [
      ...dataset.positions.flatMap(({ id, document: from, locator, quote }) => [
        link(position(id), document(from), { order: 1, locator, quote }),
        ...(further.get(id) ?? []),
      ]),
      ...dataset.votes.flatMap(({ id, sources }) => evidence(of("VOTE", id), sources)),
      ...dataset.actions.flatMap(({ id, sources }) => evidence(of("TREATY_ACTION", id), sources)),
    ],
    AUTHORED_BY: dataset.documents.flatMap(({ id, authors }) =>
      (authors ?? []).map(({ actor: by, role }, index) => link(document(id), actor(by), { order: index + 1, role })),
    ),
    ADDRESSES: dataset.documents.flatMap(({ id, addresses }) =>
      addresses === undefined ? [] : [link(document(id), among(["VERSION", "TREATY", "EVENT"], addresses))],
    ),
    CAST: dataset.votes.flatMap((vote) => {
      const details = new Map((vote.castDetails ?? []).map((detail) => [detail.actor, detail]));
      return VOTE_CHOICES.flatMap((choice) =>
        (vote.casts?.[choice] ?? []).map((by) => {
          const detail = details.get(by);
          const { confidence, sources } = detail ?? vote;
          return link(actor(by), of("VOTE", vote.id), {
            choice,
            confidence,
            sources: [...sources],
            note: detail?.note,
          });
        }),
      );
    }),
    BY: dataset.actions.map(({ id, actor: by }) => link(of("TREATY_ACTION", id), actor(by))),
    UNDER: dataset.actions.map(({ id, treaty }) => link(of("TREATY_ACTION", id), of("TREATY", treaty))),
    OBJECTS_TO: dataset.actions.flatMap(({ id, objectsTo }) =>
      objectsTo === undefined ? [] : [link(of("TREATY_ACTION", id), of("TREATY_ACTION", objectsTo))],
    ),
    REFERS_TO: dataset.actions.flatMap(({ id, provisions }) =>
      provisions.map((number) => link(of("TREATY_ACTION", id), provision(number))),
    ),
  };
}

/** Memberships, each span a relationship of its own; an organ belongs to its organization without a span. */
export function memberRows(dataset: Dataset, keys: Keys): MemberRow[] {
  return dataset.members.map(({ actor, group, from, to, confidence, source, note }) => {
    const id = `${actor}>${group}>${from ?? ""}`;
    const values = {
      ...{ id, from, to, confidence, source, note, release: dataset.hash },
      fromEarliest: from === undefined ? undefined : earliestDay(from),
      toLatest: to === undefined ? undefined : latestDay(to),
    };
    return { from: keys.of("ACTOR", actor), to: keys.of("ACTOR", group), id, properties: given(values) };
  });
}
