import { fold } from "../../domain/fold.ts";
import { compareIds } from "../../domain/ledger.ts";
import type { EntityKind } from "../../domain/lists.ts";
import { checkList, checkText } from "../check.ts";
import type { Context, Resolver } from "../context.ts";
import { type Entity, findEntities, loadNode } from "../entity.ts";
import { BadInputError } from "../errors.ts";
import { checkRange } from "../limits/arguments.ts";
import { neighborhood } from "../neighborhood.ts";
import { checkFirst } from "../page.ts";
import { shortestPaths } from "../paths.ts";
import type { Ranked } from "../rank.ts";
import { indexOf, type Named } from "../search-index.ts";

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

const SEARCHED: readonly EntityKind[] = ["TREATY", "PROVISION", "ACTOR", "ISSUE", "DOCUMENT"];

const search: Resolver<unknown, { text: string; kinds?: readonly EntityKind[] | null; first?: number | null }> = async (
  _,
  { text, kinds, first },
  context,
) => {
  checkText("text", text);
  const size = checkFirst(first);
  const wanted = kinds ?? SEARCHED;
  const index = await indexOf(await context.vocabulary());
  const score = ({ score: fit, item }: Ranked<Named>) => fit + item.weight;
  const best = index.rank(text, {
    isWanted: ({ kind }) => wanted.includes(kind),
    order: (a, b) => score(b) - score(a) || compareIds(a.item.key, b.item.key),
    most: size,
  });
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
