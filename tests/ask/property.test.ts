/**
 * Questions made from the records: for each provision, actor and stance verb the answer is what the filter of positions
 * gives, in its order, and what the oracle of the bank gives. Prints its seed; ASK_SEED sets it.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Answered, ask, dataOf } from "../questions/ask.ts";
import { positionsBy, type Rule } from "../questions/oracle.ts";
import { actors, positions } from "../questions/records.ts";
import { useGraph } from "../support/graph.ts";
import { seed } from "./seed.ts";

console.info(`questions made from the records: ASK_SEED=${seed}`);

const FOR = ["SUPPORTS", "SUPPORTS_WITH_RESERVATIONS"];
const AGAINST = ["CALLS_FOR_DELETION", "OPPOSES"];
const CRITICAL = ["CONCERNED", "PROPOSES_AMENDMENT"];

/** How a question asks for a stance, and for which. */
const VERBS: readonly {
  readonly who: (what: string) => string;
  readonly did: (actor: string, what: string) => string;
  readonly stances: readonly string[];
}[] = [
  {
    who: (what) => `Who objected to ${what}?`,
    did: (actor, what) => `Did ${actor} object to ${what}?`,
    stances: [...CRITICAL, ...AGAINST],
  },
  { who: (what) => `Who opposed ${what}?`, did: (actor, what) => `Does ${actor} oppose ${what}?`, stances: AGAINST },
  { who: (what) => `Who supports ${what}?`, did: (actor, what) => `Does ${actor} support ${what}?`, stances: FOR },
  {
    who: (what) => `Who wanted ${what} deleted?`,
    did: (actor, what) => `Did ${actor} call for the deletion of ${what}?`,
    stances: ["CALLS_FOR_DELETION"],
  },
  {
    who: (what) => `Who proposed changes to ${what}?`,
    did: (actor, what) => `Did ${actor} propose amendments to ${what}?`,
    stances: ["PROPOSES_AMENDMENT"],
  },
  {
    who: (what) => `Who is concerned about ${what}?`,
    did: (actor, what) => `Is ${actor} concerned about ${what}?`,
    stances: ["CONCERNED"],
  },
];

/** A provision as a reader cites it: the article and the text that it is in. */
const TEXTS: Readonly<Record<string, string>> = {
  "uncc/final": "the adopted text",
  "uncc/l15": "L.15",
  "uncc/rev3": "Rev.3",
  "uncc/rev2": "Rev.2",
  "uncc/rev1": "Rev.1",
  "uncc/zero": "the zero draft",
};
function cite(id: string): string {
  const [, version = "", number = ""] = /^([^/]+\/[^/]+)\/(.+)$/.exec(id) ?? [];
  const what = number.startsWith("preamble")
    ? number.replace(/^preamble\((\d)\)$/, "preamble paragraph $1").replace(/^preamble$/, "the preamble")
    : `Article ${number}`;
  return `${what} of ${TEXTS[version] ?? version}`;
}

const provisions = [...new Set(positions.flatMap(({ on }) => on))].filter((id) => /^[^/]+\/[^/]+\/.+/.test(id)).sort();
const speakers = [...new Set(positions.map(({ actor }) => actor))].sort();
const nameOf = (id: string) => actors.find((actor) => actor.id === id)?.name ?? id;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const expectedIds = (rule: Rule) => ids(positionsBy(rule)).sort();
const given = (answer: Answered) => answer.readings.flatMap((reading) => ids(reading.positions));

describe("questions made from the records", () => {
  const graph = useGraph();
  const filtered = async (filter: object): Promise<string[]> => {
    const request = "query ($filter: PositionFilter) { positions(filter: $filter, first: 100) { nodes { id } } }";
    const data = (await dataOf(graph.store, request, { filter })) as { positions: { nodes: { id: string }[] } };
    return ids(data.positions.nodes);
  };

  it("gives for each provision and verb what the filter gives, in its order", { timeout: 300_000 }, async () => {
    for (const provision of provisions) {
      for (const { who, stances } of VERBS) {
        const question = who(cite(provision));
        const answer = await ask(graph.store, question);
        const expected = expectedIds({ provisions: [provision], stances });
        expect([...given(answer)].sort(), question).toEqual(expected);
        expect(answer.status, question).toBe(expected.length > 0 ? "ANSWERED" : "NO_RECORD");
        expect(given(answer), question).toEqual(await filtered({ provisions: [provision], stances }));
      }
    }
  });

  it("gives for each actor all that it said, and nothing for those who said nothing", {
    timeout: 300_000,
  }, async () => {
    const amiss: string[] = [];
    for (const { id, name } of actors) {
      const question = `What does ${name} say?`;
      const answer = await ask(graph.store, question);
      const own = expectedIds({ actors: [id] });
      const reading = answer.readings.find((one) => one.actors.some((actor) => actor.id === id));
      const found = ids(reading?.positions ?? []);
      if (answer.status === "NOT_UNDERSTOOD") amiss.push(`${question} is not understood`);
      else if (own.length > 0 && [...found].sort().join() !== own.join())
        amiss.push(`${question} gives ${found.join()}`);
      else if (own.length > 0 && found.join() !== (await filtered({ actors: [id] })).join())
        amiss.push(`${question} has another order`);
      else if (own.length === 0) {
        // A group without a position of its own speaks through its members; a name that others bear too is theirs as well.
        const others = actors.filter((other) => other.name.includes(name));
        const allowed = [
          ...expectedIds({ via: [id] }),
          ...others.flatMap((other) => expectedIds({ actors: [other.id] })),
        ];
        const strange = given(answer).filter((position) => !allowed.includes(position));
        if (strange.length > 0) amiss.push(`${question} gives ${strange.join()}`);
      }
    }
    expect(amiss).toEqual([]);
  });

  it("says of any actor and provision yes with the records, or no with what is on record instead", {
    timeout: 300_000,
  }, async () => {
    const any = fc.tuple(fc.constantFrom(...speakers), fc.constantFrom(...provisions), fc.constantFrom(...VERBS));
    const onRecord = fc.constantFrom(...positions.filter(({ on: [first = ""] }) => provisions.includes(first)));
    const pairs = fc.oneof(
      any,
      fc.tuple(onRecord, fc.constantFrom(...VERBS)).map(
        ([
          {
            actor,
            on: [first = ""],
          },
          verb,
        ]) => [actor, first, verb] as const,
      ),
    );
    await fc.assert(
      fc.asyncProperty(pairs, async ([actor, provision, { did, stances }]) => {
        const question = did(nameOf(actor), cite(provision));
        const answer = await ask(graph.store, question);
        const so = expectedIds({ actors: [actor], provisions: [provision], stances });
        const all = expectedIds({ actors: [actor], provisions: [provision] });
        if (so.length > 0) {
          expect([...given(answer)].sort(), question).toEqual(so);
          expect(answer.text, question).toMatch(/\byes\b/i);
        } else if (all.length > 0) {
          expect([...given(answer)].sort(), question).toEqual(all);
          expect(answer.text, question).toMatch(/\bno\b/i);
        } else {
          expect(
            answer.readings.flatMap((one) => one.positions).every(({ inherited }) => inherited),
            question,
          ).toBe(true);
        }
      }),
      { seed, numRuns: 400 },
    );
  });

  it("gives what an actor said of a provision, whoever and whichever", { timeout: 300_000 }, async () => {
    const held = fc.constantFrom(...positions.filter(({ on: [first = ""] }) => provisions.includes(first)));
    await fc.assert(
      fc.asyncProperty(held, fc.constantFrom(...provisions), fc.boolean(), async (position, other, isHeld) => {
        const provision = isHeld ? (position.on[0] ?? other) : other;
        const question = `What does ${nameOf(position.actor)} say about ${cite(provision)}?`;
        const answer = await ask(graph.store, question);
        expect([...given(answer)].sort(), question).toEqual(
          expectedIds({ actors: [position.actor], provisions: [provision] }),
        );
      }),
      { seed, numRuns: 300 },
    );
  });
});
