import { describe, expect, it } from "vitest";
import { executeRequest } from "../../src/api/execute.ts";
import type { Store } from "../../src/store/port.ts";
import { useGraph } from "../support/graph.ts";
import { storeWith } from "./serve.ts";

const graph = useGraph();

/** A store that counts the statements that are put to it. */
function counting(store: Store): { store: Store; names: string[] } {
  const names: string[] = [];
  const counted = storeWith(store, {
    read: (statement, parameters) => {
      names.push(statement.name);
      return store.read(statement, parameters);
    },
    readTogether: (work) => work(null),
  });
  return { store: counted, names };
}

async function count(query: string, variables: Record<string, unknown> = {}): Promise<number> {
  const { store, names } = counting(graph.store);
  // The vocabulary is read once a dataset, not once a request.
  await executeRequest(store, `{ suggest(text: "") }`);
  names.length = 0;
  const { errors } = await executeRequest(store, query, variables);
  expect(errors).toBeUndefined();
  return names.length;
}

const POSITIONS = `query ($first: Int) { positions(first: $first) { totalCount bySide { side } nodes {
  id label actor { name memberOf { group { name } } } via { name } provision { label version { label treaty { label } } adopted { id } }
  issues { label } evidence { document { title authors { name } } } } } }`;

describe("statements a request", () => {
  it("are as many for a hundred positions as for two", async () => {
    const [few, many] = [await count(POSITIONS, { first: 2 }), await count(POSITIONS, { first: 100 })];
    expect(many).toBeLessThanOrEqual(few + 3);
    expect(many).toBeLessThanOrEqual(20);
  });

  it("are bounded for a treaty with its provisions, their issues and lineage", async () => {
    const request = `{ treaty(id: "uncc") { versions { label provisions { number issues { label } } } provisions { number adopted { id } lineage { relation from { number } to { number } sources { document { title } } } positions(first: 3) { totalCount } } } }`;
    expect(await count(request)).toBeLessThanOrEqual(40);
  });

  it.each([
    [
      "a provision with its positions",
      `{ provision(id: "uncc/final/6(2)") { label lineage { relation from { id } to { id } } adopted { id } positions(first: 50) { nodes { actor { name } evidence { document { title } } } } } }`,
      16,
    ],
    [
      "an actor with its record",
      `{ actor(id: "state:us") { memberOf { group { name } } positions(first: 50) { nodes { stance provision { label } } } votes(first: 50) { nodes { choice vote { subject } } } actions { label } } }`,
      16,
    ],
    [
      "a vote with a hundred choices",
      `{ vote(id: "v74247") { casts(first: 100) { totalCount nodes { choice confidence actor { name } evidence { document { title } } } } } }`,
      5,
    ],
    [
      "votes with choices of each",
      `{ votes(first: 15, body: "UNGA plenary", symbol: "79/243") { totalCount nodes { source { id } casts(first: 50) { totalCount nodes { choice actor { name } } } } } }`,
      8,
    ],
    [
      "actors with votes of each",
      `{ actors(first: 20, kinds: [STATE]) { nodes { votes(first: 5, body: "UNGA plenary", from: "2019") { totalCount nodes { choice vote { subject } } } } } }`,
      5,
    ],
    [
      "the actors who voted most like another",
      `{ votingAgreement(actor: "state:fr", minShared: 1, first: 50) { totalCount nodes { actor { name } score } } }`,
      3,
    ],
    ["a neighbourhood", `{ neighborhood(ids: ["uncc/final/6(2)"]) { nodes { label degree } edges { label } } }`, 40],
    [
      "the comparison of two actors",
      `{ agreement(a: "state:jp", b: "state:ir") { score disagreements { a b provision { label } issue { label } vote { label } } } }`,
      24,
    ],
    ["a search", `{ search(text: "russia") { node { label } } }`, 8],
    [
      "the signatories",
      `{ actions(filter: { treaty: "uncc", kinds: [SIGNATURE] }, first: 100) { nodes { actor { name } treaty { label } evidence { document { title } } } } }`,
      7,
    ],
    [
      "a question",
      `{ ask(question: "Who objected to Article 17?") { readings { positions { id actor { name } } provisions { id } } } }`,
      30,
    ],
  ])("are bounded for %s", async (_, request, most) => {
    expect(await count(request)).toBeLessThanOrEqual(most);
  });
});
