import { expect } from "vitest";

/** A fact of the two posts, the request that asks for it, and what the record says must be found. */
export interface FactCheck {
  readonly fact: string;
  readonly request: string;
  readonly variables: Record<string, unknown>;
  readonly finds: object;
}

/** Text that holds the words. */
export const says = (words: string): string => expect.stringContaining(words);
/** A list of records with ids, among them these. */
export const among = (...ids: string[]): unknown[] =>
  expect.arrayContaining(ids.map((id) => expect.objectContaining({ id })));

const STANCE = `query ($filter: PositionFilter) {
  positions(filter: $filter, first: 100) { nodes { id stance ask evidence { document { id } } } }
}`;

/**
 * Positions with one stance that a filter finds, exactly these and in this order: by date, then by id. The words must
 * stand in what was asked.
 */
export function stance(fact: string, stance: string, filter: object, found: Record<string, string>): FactCheck {
  const nodes = Object.entries(found).map(([id, words]) => ({ id, stance, ask: says(words) }));
  return {
    fact,
    request: STANCE,
    variables: { filter: { ...filter, stances: [stance] } },
    finds: { positions: { nodes } },
  };
}

const NODE_REQUESTS = {
  issue: "query ($id: ID!) { issue(id: $id) { id label description broader { id } provisions { id } } }",
  actor: "query ($id: ID!) { actor(id: $id) { id name kind aliases note partOf { id } } }",
  document:
    "query ($id: ID!) { document(id: $id) { id title kind date note signatoryCount publisher authors { id } } }",
  provision: "query ($id: ID!) { provision(id: $id) { id title summary issues { id } adopted { id } } }",
  treaty: "query ($id: ID!) { treaty(id: $id) { id label title symbol adoptedOn inForceOn status } }",
} as const;

/** One record by its id, with what it must hold. */
export function record(fact: string, kind: keyof typeof NODE_REQUESTS, id: string, holds: object): FactCheck {
  return { fact, request: NODE_REQUESTS[kind], variables: { id }, finds: { [kind]: { id, ...holds } } };
}

const EVENTS = "query ($treaty: ID) { events(treaty: $treaty) { id title type date endDate place description } }";

/** One event of a treaty's negotiation, with what it must hold. */
export function event(fact: string, treaty: string, id: string, holds: object): FactCheck {
  const finds = { events: expect.arrayContaining([expect.objectContaining({ id, ...holds })]) };
  return { fact, request: EVENTS, variables: { treaty }, finds };
}
