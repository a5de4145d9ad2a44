/**
 * The facts of the two posts from which the collection began (fixtures/dossier/seed-facts.tsv): each is asked of the graph
 * over GraphQL, or stands in seed-exceptions.tsv with the reason why it is no fact of the graph.
 */
import { describe, expect, it } from "vitest";
import { loadedStore } from "./loaded-store.ts";
import { februaryConcerns } from "./seed-facts/february-concerns.ts";
import { februaryProcess } from "./seed-facts/february-process.ts";
import { novemberPost } from "./seed-facts/november-post.ts";
import { unitedStates } from "./seed-facts/united-states.ts";
import { type Row, table } from "./table.ts";

const facts = new Map(table("seed-facts").map((row) => [row.id ?? "", row]));
const exceptions = table("seed-exceptions");
const checks = [...unitedStates, ...novemberPost, ...februaryProcess, ...februaryConcerns];
const inWords = ({ subject, predicate, object }: Row = {}) => `${subject} ${predicate} ${object}`;

describe("the facts of the two posts", () => {
  it("are all asked of the graph, or excepted with a reason", () => {
    const answered = checks.map(({ fact }) => fact);
    const excepted = exceptions.map(({ id }) => id ?? "");
    expect([...answered, ...excepted].sort()).toEqual([...facts.keys()].sort());
    expect(facts.size).toBe(177);
    expect(answered.length).toBeGreaterThanOrEqual(150);
    for (const { id, reason = "" } of exceptions) expect(reason.length, id).toBeGreaterThan(20);
  });

  describe("are in the graph", () => {
    const ask = loadedStore();
    for (const { fact, request, variables, finds } of checks) {
      it(`${fact}: ${inWords(facts.get(fact))}`, async () => {
        expect(await ask(request, variables)).toMatchObject(finds);
      });
    }
  });
});
