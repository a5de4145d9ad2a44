/**
 * Questions put together from who, stance, target and time: each condition is met, by the oracle of the bank. Prints its
 * seed; ASK_SEED sets it.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ask } from "../questions/ask.ts";
import { positionsBy, type Rule } from "../questions/oracle.ts";
import { useGraph } from "../support/graph.ts";
import { seed } from "./seed.ts";

console.info(`questions put together: ASK_SEED=${seed}`);

type Part = readonly [words: string, rule: Rule];

const WHO: readonly Part[] = [
  ["Who", {}],
  ["Which actors", {}],
  ["Which states", { kinds: ["STATE"] }],
  ["Which countries", { kinds: ["STATE"] }],
  ["Which NGOs", { kinds: ["CIVIL_SOCIETY"] }],
  ["Which companies", { kinds: ["INDUSTRY"] }],
  ["Which states or NGOs", { kinds: ["STATE", "CIVIL_SOCIETY"] }],
  ["Which African states", { kinds: ["STATE"], regions: ["Africa"] }],
  ["Which Latin American countries", { kinds: ["STATE"], regions: ["Latin America and the Caribbean"] }],
  ["Which states of Asia", { kinds: ["STATE"], regions: ["Asia"] }],
  ["Which EU members", { memberOf: "eu" }],
  ["Which Arab states", { memberOf: "arab-group" }],
  ["Which BRICS states", { memberOf: "brics" }],
  ["Which NATO members", { memberOf: "nato" }],
];

const STANCE: readonly (readonly [words: (target: string) => string, stances: readonly string[]])[] = [
  [(target) => `opposed ${target}`, ["CALLS_FOR_DELETION", "OPPOSES"]],
  [(target) => `were against ${target}`, ["CALLS_FOR_DELETION", "OPPOSES"]],
  [(target) => `objected to ${target}`, ["CALLS_FOR_DELETION", "OPPOSES", "CONCERNED", "PROPOSES_AMENDMENT"]],
  [(target) => `criticised ${target}`, ["CALLS_FOR_DELETION", "OPPOSES", "CONCERNED", "PROPOSES_AMENDMENT"]],
  [(target) => `supported ${target}`, ["SUPPORTS", "SUPPORTS_WITH_RESERVATIONS"]],
  [(target) => `spoke in favour of ${target}`, ["SUPPORTS", "SUPPORTS_WITH_RESERVATIONS"]],
  [(target) => `raised concerns about ${target}`, ["CONCERNED"]],
  [
    (target) => `did not support ${target}`,
    ["CONCERNED", "PROPOSES_AMENDMENT", "CALLS_FOR_DELETION", "OPPOSES", "ABSTAINS"],
  ],
  [(target) => `spoke about ${target}`, []],
];

const provision = (words: string, ...provisions: string[]): Part => [words, { provisions }];
const issue = (words: string, id: string): Part => [words, { issues: [id] }];
const TARGET: readonly Part[] = [
  provision("Article 24", "uncc/final/24"),
  provision("art. 35", "uncc/final/35"),
  provision("6(2)", "uncc/final/6(2)"),
  provision("article 14 paragraph 3", "uncc/final/14(3)"),
  provision("draft Article 17", "uncc/rev2/17"),
  provision("Article 13 of Rev.1", "uncc/rev1/13"),
  provision("Article 7 of the adopted text", "uncc/final/7"),
  provision("the human rights article", "uncc/final/6"),
  provision("the extradition article", "uncc/final/37"),
  provision("Articles 54 and 57", "uncc/final/54", "uncc/final/57"),
  provision("Article 22 or Article 23", "uncc/final/22", "uncc/final/23"),
  issue("technology transfer", "technology-transfer"),
  issue("data protection", "data-protection"),
  issue("surveillance", "surveillance"),
  issue("gender equality", "gender"),
  issue("capacity building", "capacity-building"),
  issue("security research", "security-research"),
  issue("transnational repression", "hr-transnational-repression"),
  ["the zero draft", { versions: ["uncc/zero"] }],
  ["Rev.3", { versions: ["uncc/rev3"] }],
  ["the Budapest Convention", { treaty: "budapest" }],
];

const TIME: readonly Part[] = [
  ["", {}],
  ["", {}],
  ["in 2023", { from: "2023", to: "2023" }],
  ["in August 2024", { from: "2024-08", to: "2024-08" }],
  ["on 8 August 2024", { from: "2024-08-08", to: "2024-08-08" }],
  ["since 2025", { from: "2025" }],
  ["before 2024", { to: "2023" }],
  ["after 1 August 2024", { from: "2024-08-02" }],
  ["between 2022 and 2024", { from: "2022", to: "2024" }],
  ["until July 2024", { to: "2024-07" }],
  ["at the reconvened session", { from: "2024-07-29", to: "2024-08-09" }],
  ["before the February session", { to: "2024-01-28" }],
];

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const ORDER: readonly ((who: string, does: string, when: string) => string)[] = [
  (who, does, when) => `${who} ${does} ${when}?`,
  (who, does, when) => `${when === "" ? "" : `${when}, `}${lower(who)} ${does}?`,
  (who, does, when) => `Please tell me ${lower(who)} ${does} ${when}`,
];

describe("questions put together from their parts", () => {
  const graph = useGraph();

  it("meets every condition, whatever they are", { timeout: 300_000 }, async () => {
    const parts = fc.tuple(
      fc.constantFrom(...WHO),
      fc.constantFrom(...STANCE),
      fc.constantFrom(...TARGET),
      fc.constantFrom(...TIME),
      fc.constantFrom(...ORDER),
    );
    const amiss = new Set<string>();
    await fc.assert(
      fc.asyncProperty(parts, async ([[who, ofWho], [stance, stances], [target, ofTarget], [when, ofTime], order]) => {
        const question = order(who, stance(target), when).trim().replace(/\s+/g, " ").replace(" ?", "?");
        const answer = await ask(graph.store, question);
        // A stance on a treaty is one on it as a whole; without a stance all that was said on it is meant.
        const whole = ofTarget.treaty !== undefined && stances.length > 0 ? { hasProvision: false } : {};
        const rule = { ...ofWho, ...ofTarget, ...ofTime, ...whole, ...(stances.length > 0 ? { stances } : {}) };
        const expected = positionsBy(rule).map(({ id }) => id);
        const found = answer.readings.flatMap(({ positions }) => positions.map(({ id }) => id)).sort();
        if (answer.status !== (expected.length > 0 ? "ANSWERED" : "NO_RECORD"))
          amiss.add(`${question} is ${answer.status}`);
        else if (found.join() !== expected.slice(0, 100).join())
          amiss.add(`${question} gives ${found.join(" ")}, not ${expected.join(" ")}`);
      }),
      { seed, numRuns: 1500 },
    );
    expect([...amiss]).toEqual([]);
  });
});
