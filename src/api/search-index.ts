import type { Vocabulary } from "../ask/vocabulary.ts";
import type { EntityKind } from "../domain/lists.ts";
import { littleByLittle } from "../domain/steps.ts";
import type { Entity } from "./entity.ts";
import { NameIndex } from "./name-index.ts";

/** What can be searched for, by its names. */
export interface Named extends Entity {
  readonly label: string;
  readonly names: readonly string[];
  /** Added to the score, so that of equal names the adopted text comes before a draft. */
  readonly weight: number;
}

/** The names of a vocabulary, made ready for the first search in it. */
const indexes = new WeakMap<Vocabulary, Promise<NameIndex<Named>>>();

export function indexOf(graph: Vocabulary): Promise<NameIndex<Named>> {
  const known = indexes.get(graph) ?? littleByLittle(NameIndex.of(named(graph), ({ names }) => names));
  indexes.set(graph, known);
  return known;
}

function named(graph: Vocabulary): Named[] {
  const one = (kind: EntityKind, id: string, label: string, names: readonly string[], weight = 0): Named => ({
    key: id,
    kind,
    id,
    label,
    names: [label, ...names, id],
    weight,
  });
  return [
    ...graph.treaties.map(({ id, label, title, symbol, aliases }) =>
      one("TREATY", id, label, [title, symbol ?? "", ...aliases], 0.03),
    ),
    ...graph.provisions.map((found) => {
      const label = `Article ${found.number}`;
      return one(
        "PROVISION",
        found.id,
        label,
        [found.number, `${label} ${found.title ?? ""}`, found.title ?? "", ...found.aliases],
        found.isFinal ? 0.02 : 0,
      );
    }),
    ...graph.actors.map((actor) =>
      one("ACTOR", actor.id, actor.name, [...actor.aliases, actor.iso2 ?? "", actor.iso3 ?? ""], 0.03),
    ),
    ...graph.issues.map(({ id, label, synonyms }) => one("ISSUE", id, label, synonyms, 0.02)),
    ...graph.documents.map(({ id, title, symbol, formerIds }) =>
      one("DOCUMENT", id, title, [symbol ?? "", ...formerIds]),
    ),
    ...graph.votes.map((vote) => one("VOTE", vote.id, vote.subject, [vote.symbol ?? "", ...vote.aliases])),
    ...graph.events.map((event) => one("EVENT", event.id, event.title, event.aliases)),
    ...graph.versions.map((version) =>
      one("VERSION", version.id, version.label, [version.symbol ?? "", ...version.aliases]),
    ),
  ];
}
