import type { Store } from "../../../src/store/port.ts";
import { writing } from "../../support/statements.ts";
import type { Chance } from "./random.ts";

/** What the random graph is made of: few values, so that many are equal, and some that are missing. */
export const labels = ["Actor", "Position", "Provision"] as const;
export const types = ["TAKEN_BY", "ON", "BECAME", "PART_OF"] as const;
export const kinds = ["STATE", "GROUP", "BODY"] as const;
export const words = ["article", "Article", "", "Côte", "Cote", "17", "17 bis", "été"] as const;
export const aliasLists = [[], ["a"], ["a", "b"], ["b", "a", "b"]] as const;
export type Label = (typeof labels)[number];

const createNode = Object.fromEntries(
  labels.map((label) => [label, writing(`UNWIND $rows AS row CREATE (node:${label}:Entity) SET node = row`)]),
);
const createLink = Object.fromEntries(
  types.map((type) => [
    type,
    writing(
      `UNWIND $rows AS row MATCH (a:Entity {key: row[0]}) MATCH (b:Entity {key: row[1]}) CREATE (a)-[:${type} {order: row[2]}]->(b)`,
    ),
  ]),
);

/** Nodes with an id of their own, and properties that repeat or are missing; links that repeat, and that lead back. */
export function randomGraph(chance: Chance) {
  const nodes = Array.from({ length: 24 }, (_, place) => {
    const id = `n${String(place).padStart(2, "0")}`;
    const properties: Record<string, unknown> = { id, key: id, kind: chance.pick(kinds), order: chance.below(5) };
    if (chance.happens(70)) properties.note = chance.pick(words);
    if (chance.happens(70)) properties.aliases = [...chance.pick(aliasLists)];
    if (chance.happens(50)) properties.inferred = chance.happens(50);
    return { label: chance.pick(labels), properties };
  });
  const idOf = () => String(chance.pick(nodes).properties.id);
  const links = Array.from({ length: 45 }, () => ({
    type: chance.pick(types),
    row: [idOf(), idOf(), chance.below(4)],
  }));
  return { nodes, links };
}

export async function writeGraph(store: Store, { nodes, links }: ReturnType<typeof randomGraph>): Promise<void> {
  await store.replace(async (transaction) => {
    for (const [label, statement] of Object.entries(createNode))
      await transaction.run(statement, {
        rows: nodes.filter((node) => node.label === label).map((node) => node.properties),
      });
    for (const [type, statement] of Object.entries(createLink))
      await transaction.run(statement, { rows: links.filter((link) => link.type === type).map((link) => link.row) });
  });
}
