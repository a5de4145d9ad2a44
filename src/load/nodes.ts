import type { Dataset } from "../dataset/dataset.ts";
import { numberSortKey } from "../domain/citation-number.ts";
import { fold } from "../domain/fold.ts";
import { ACTOR_LABEL, provisionLabel, shortName } from "../domain/labels.ts";
import { sideOf } from "../domain/lists.ts";
import { earliestDay, latestDay } from "../domain/partial-date.ts";
import { given } from "../store/properties.ts";
import type { Properties } from "../store/statements/load.ts";
import type { Keys } from "./keys.ts";

export interface NodeRow {
  readonly id: string;
  readonly properties: Properties;
}
type Value = string | number | boolean | readonly string[] | undefined;

const searchText = (...texts: (string | readonly string[] | undefined)[]) =>
  [
    ...new Set(
      fold(
        texts
          .flat()
          .filter((text) => text !== undefined)
          .join(" "),
      ).split(" "),
    ),
  ].join(" ");

/** The nodes of the graph, by label, with the properties that model.yaml names. */
export function nodeRows(dataset: Dataset, keys: Keys) {
  const release = dataset.hash;
  const versions = new Map(dataset.versions.map((version) => [version.id, version]));
  const treatyOfTarget = new Map<string, string>([
    ...dataset.treaties.map(({ id }): [string, string] => [id, id]),
    ...dataset.versions.map(({ id, treaty }): [string, string] => [id, treaty]),
    ...dataset.provisions.map(({ id, treaty }): [string, string] => [id, treaty]),
  ]);
  const treatyOfEvent = new Map(dataset.events.map(({ id, treaty }) => [id, treaty]));
  const versionOfTarget = new Map<string, string>([
    ...dataset.versions.map(({ id }): [string, string] => [id, id]),
    ...dataset.provisions.map(({ id, version }): [string, string] => [id, version]),
  ]);
  const row = (id: string, values: Record<string, Value>): NodeRow => ({
    id,
    properties: given({ id, ...values, release }),
  });

  return {
    Region: dataset.regions.map(({ name, code, aliases }) => row(name, { code, aliases: aliases ?? [] })),
    Gap: dataset.meta.gaps.map(({ topic, text }, index) =>
      row(String(index + 1).padStart(3, "0"), { order: index + 1, topic, text }),
    ),
    Treaty: dataset.treaties.map(({ id, readAt: _, sources, aliases, ...treaty }) =>
      row(id, {
        ...treaty,
        aliases: aliases ?? [],
        sources: sources ?? [],
        key: keys.of("TREATY", id),
        searchText: searchText(treaty.label, treaty.title, treaty.symbol, aliases),
      }),
    ),
    TextVersion: dataset.versions.map(({ id, readAt: _, treaty, numbered, standing, sources, aliases, ...version }) =>
      row(id, {
        ...version,
        standing,
        aliases: aliases ?? [],
        sources: sources ?? [],
        treatyId: treaty,
        isFinal: standing === "adopted",
        isNumbered: numbered,
        key: keys.of("VERSION", id),
        searchText: searchText(version.label, version.symbol, aliases),
      }),
    ),
    Provision: dataset.provisions.map(
      ({ id, readAt: _, version, treaty, parent: __, issues: ___, sources, aliases, ...provision }) => {
        const text = versions.get(version);
        const label = provisionLabel(
          provision.number,
          text?.standing === "adopted" ? null : shortName(text?.label ?? version),
        );
        return row(id, {
          ...provision,
          aliases: aliases ?? [],
          sources: sources ?? [],
          label,
          numberKey: numberSortKey(provision.number),
          versionId: version,
          treatyId: treaty,
          versionOrder: text?.order ?? 0,
          key: keys.of("PROVISION", id),
          searchText: searchText(label, `article ${provision.number}`, provision.title, aliases),
        });
      },
    ),
    IssueArea: dataset.issues.map(({ id, readAt: _, broader: __, synonyms, ...issue }) =>
      row(id, {
        ...issue,
        synonyms: synonyms ?? [],
        key: keys.of("ISSUE", id),
        searchText: searchText(issue.label, synonyms),
      }),
    ),
    Position: dataset.positions.map((position) => {
      const first = position.on[0] ?? "";
      const { id, stance, ask, date, forum, confidence, note, target } = position;
      return row(id, {
        stance,
        side: sideOf(stance),
        ask,
        date,
        earliest: date === undefined ? undefined : earliestDay(date),
        latest: date === undefined ? undefined : latestDay(date),
        forum,
        confidence,
        note,
        target,
        inferred: position.inferred ?? false,
        treatyId: treatyOfTarget.get(first),
        negotiationId: treatyOfTarget.get(first) ?? treatyOfEvent.get(first),
        versionId: position.version ?? versionOfTarget.get(first),
        askText: fold([ask, target, forum, note].filter((text) => text !== undefined).join(" ")),
        key: keys.of("POSITION", id),
      });
    }),
    Document: dataset.documents.map(
      ({ id, readAt: _, authors: __, signatories, formerIds, addresses: ___, ...document }) =>
        row(id, {
          ...document,
          formerIds: formerIds ?? [],
          signatoryCount: signatories?.count,
          namedSignatories: signatories?.named,
          key: keys.of("DOCUMENT", id),
          searchText: searchText(document.title, document.symbol, document.publisher, id, formerIds),
        }),
    ),
    Vote: dataset.votes.map((vote) => {
      const { id, date, body, subject, symbol, recorded, inFavour, against, abstaining, outcome, confidence, note } =
        vote;
      return row(id, {
        ...{ date, body, subject, symbol, recorded, inFavour, against, abstaining, outcome, confidence, note },
        aliases: vote.aliases ?? [],
        isPartial: vote.partial ?? false,
        treatyId: vote.treaty,
        key: keys.of("VOTE", id),
        searchText: searchText(subject, body, symbol, vote.aliases),
      });
    }),
    TreatyAction: dataset.actions.map(({ id, kind, date, effectiveOn, text, treaty, confidence, note }) =>
      row(id, { kind, date, effectiveOn, text, treatyId: treaty, confidence, note, key: keys.of("TREATY_ACTION", id) }),
    ),
    Event: dataset.events.map(({ id, readAt: _, treaty, concerns: __, sources, aliases, ...event }) =>
      row(id, {
        ...event,
        aliases: aliases ?? [],
        sources: sources ?? [],
        treatyId: treaty,
        key: keys.of("EVENT", id),
        searchText: searchText(event.title, event.place, aliases),
      }),
    ),
    Actor: dataset.actors.map(({ id, readAt: _, aliases, regions, ...actor }) => ({
      ...row(id, {
        ...actor,
        nameKey: fold(actor.name),
        aliases: (aliases ?? []).map(({ name }) => name),
        aliasKinds: (aliases ?? []).map(({ kind }) => kind),
        regions: regions ?? [],
        key: keys.of("ACTOR", id),
        searchText: searchText(
          actor.name,
          actor.iso2,
          actor.iso3,
          (aliases ?? []).map(({ name }) => name),
        ),
      }),
      label: ACTOR_LABEL[actor.kind],
    })),
  };
}
