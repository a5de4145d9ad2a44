import type { Vocabulary } from "../../ask/vocabulary.ts";
import { fold } from "../../domain/fold.ts";
import { compareIds } from "../../domain/ledger.ts";
import type { EntityKind } from "../../domain/lists.ts";
import { checkList, checkText } from "../check.ts";
import type { Context, Resolver } from "../context.ts";
import { type Entity, findEntities, loadNode } from "../entity.ts";
import { BadInputError } from "../errors.ts";
import { checkRange } from "../limits/arguments.ts";
import { NameIndex } from "../name-index.ts";
import { neighborhood } from "../neighborhood.ts";
import { checkFirst } from "../page.ts";
import { shortestPaths } from "../paths.ts";
import type { Ranked } from "../rank.ts";

async function entitiesOf(name: string, ids: readonly string[], context: Context): Promise<Entity[]> {
  checkList(name, ids);
  // "kind:id" is always understood, though only ids that two kinds share need it.
  const plain = (id: string) =>
    id.replace(/^(treaty|version|provision|actor|issue|position|document|vote|event|treaty_action):(?=.)/, "");
  const found = new Map(
    (await findEntities([...new Set(ids.flatMap((id) => [id, plain(id)]))], context)).map((entity) => [
      entity.key,
      entity,
    ]),
  );
  return [...new Set(ids)].map((id) => {
    const entity = found.get(id) ?? found.get(plain(id));
    if (!entity) throw new BadInputError(`\`${name}\`: nothing has the id "${id.slice(0, 80)}".`);
    return entity;
  });
}

interface NeighborhoodArguments {
  readonly ids: readonly string[];
  readonly depth?: number | null;
  readonly kinds?: readonly EntityKind[] | null;
  readonly limit?: number | null;
}

const neighborhoodOf: Resolver<unknown, NeighborhoodArguments> = async (_, { ids, depth, kinds, limit }, context) => {
  const bounds = {
    depth: checkRange("depth", depth ?? 1),
    limit: checkRange("limit", limit ?? 200),
    kinds: kinds ?? null,
  };
  return neighborhood(await entitiesOf("ids", ids, context), bounds, context);
};

interface PathsArguments {
  readonly from: string;
  readonly to: string;
  readonly maxLength?: number | null;
  readonly first?: number | null;
}

const paths: Resolver<unknown, PathsArguments> = async (_, { from, to, maxLength, first }, context) => {
  const [size, length] = [checkFirst(first, 3), checkRange("maxLength", maxLength ?? 4)];
  const [start] = await entitiesOf("from", [from], context);
  const [goal] = await entitiesOf("to", [to], context);
  return start && goal ? shortestPaths(start, goal, length, size, context) : [];
};

interface Named extends Entity {
  readonly label: string;
  readonly names: readonly string[];
  /** Added to the score, so that of equal names the adopted text comes before a draft. */
  readonly weight: number;
}

/** The names of a vocabulary, made ready for the first search in it. */
const indexes = new WeakMap<Vocabulary, NameIndex<Named>>();

function indexOf(graph: Vocabulary): NameIndex<Named> {
  const known = indexes.get(graph) ?? new NameIndex(named(graph), ({ names }) => names);
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

const SEARCHED: readonly EntityKind[] = ["TREATY", "PROVISION", "ACTOR", "ISSUE", "DOCUMENT"];

const search: Resolver<unknown, { text: string; kinds?: readonly EntityKind[] | null; first?: number | null }> = async (
  _,
  { text, kinds, first },
  context,
) => {
  checkText("text", text);
  const size = checkFirst(first);
  const wanted = kinds ?? SEARCHED;
  const ranked = indexOf(await context.vocabulary())
    .rank(text)
    .filter(({ item }) => wanted.includes(item.kind));
  const score = ({ score: fit, item }: Ranked<Named>) => fit + item.weight;
  const best = ranked.sort((a, b) => score(b) - score(a) || compareIds(a.item.key, b.item.key)).slice(0, size);
  const hits = await Promise.all(
    best.map(async (hit) => ({
      node: await loadNode(hit.item, context),
      kind: hit.item.kind,
      score: Math.min(1, Math.round(hit.score * 1000) / 1000),
      highlight: fold(hit.name) === fold(hit.item.label) ? null : hit.name,
    })),
  );
  return hits.filter(({ node }) => node !== null);
};

export const graphResolvers = {
  Query: { neighborhood: neighborhoodOf, paths, search },
  Node: { __resolveType: (value: { __typename?: string }) => value.__typename },
};
