import { beforeAll, describe, expect, it } from "vitest";
import { executeRequest } from "../../src/api/execute.ts";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { ungaVotes } from "../../src/import/formats/unga-votes/unga-votes.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { loadDataset } from "../../src/load/load.ts";
import type { Store } from "../../src/store/port.ts";
import { writePackage } from "../import/roll-calls.ts";
import { ask, repeat } from "../questions/ask.ts";
import { describeNeo4j, openEmptyEmbedded, openEmptyNeo4j } from "../support/engines.ts";
import { temporaryFolders } from "../support/folder.ts";
import { DATA, type Data, dataOf } from "../support/graph.ts";

/*
 * Five roll calls of our own making, and who cast what in them:
 *
 *              35 (1950)  31 (March 2014)  32 (Dec.)  33 (Dec.)  34 (2015)
 *   France     yes        yes              yes        no         abstain
 *   Japan                 yes              no         no         yes
 *   Brazil                abstain          no         no
 *   Soviet Union no; Yugoslavia abstain; Republic of China yes, in 35 alone
 */
const ROLL_CALLS = `rcid,session,importantvote,date,unres,amend,para,short,descr
31,68,0,2014-03-27,R/68/262,0,0,LAMPS,"Lamps at sea : resolution / adopted by the General Assembly"
32,69,0,2014-12-02,R/69/40A,0,0,BUOYS,"Red buoys : resolution / adopted by the General Assembly"
33,69,0,2014-12-02,R/69/40B,0,0,BUOYS,"Green buoys : resolution / adopted by the General Assembly"
34,69,0,2015-01-09,R/69/41,0,0,DUES,"Harbour dues and lamps : resolution / adopted by the General Assembly"
35,5,0,1950-12-01,R/5/66,0,0,DUES,Harbour dues
36,74,0,2019-12-27,A/RES/74/247,0,0,x,Countering
`;
const dataset = readCheckedDataset(DATA);
/** A roll call that repeats the curated vote v74247 with all its choices. */
const repeated = (() => {
  const actors = new Map(dataset.actors.map(({ id, name, iso2 }) => [id, `"${name}",${iso2 ?? ""}`]));
  const words = { YES: "yes", NO: "no", ABSTAIN: "abstain", NOT_VOTING: "" };
  const casts = dataset.votes.find(({ id }) => id === "v74247")?.casts ?? {};
  return Object.entries(casts).flatMap(([choice, ids]) =>
    (ids ?? []).map((id) => `36,${actors.get(id)},${words[choice as keyof typeof words]}`),
  );
})();
const CHOICES = `rcid,country,country_code,vote
31,France,FR,yes
31,Japan,JP,yes
31,Brazil,BR,abstain
32,France,FR,yes
32,Japan,JP,no
32,Brazil,BR,no
33,France,FR,no
33,Japan,JP,no
33,Brazil,BR,no
34,France,FR,abstain
34,Japan,JP,yes
35,France,FR,yes
35,Russia,RU,no
35,Yugoslavia,YU,abstain
35,Taiwan,TW,yes
${repeated.join("\n")}
`;

const COMPARED = `query ($first: Int, $after: String) { agreement(a: "state:fr", b: "state:jp") { votesShared votesSame disagreementCount
  disagreements(first: $first, after: $after) { cursor a b vote { id } provision { id } issue { id } } } }`;

describe("roll calls over GraphQL (embedded)", () => describeRollCalls(openEmptyEmbedded));
describeNeo4j("roll calls over GraphQL (neo4j)", (access) => describeRollCalls(() => openEmptyNeo4j(access)));

function describeRollCalls(open: () => Promise<Store>): void {
  const newFolder = temporaryFolders();
  let store: Store;
  let before: Data;
  const get = (query: string, variables = {}) => dataOf(store, query, variables);
  const errors = async (query: string) => ((await executeRequest(store, query, {})).errors ?? []).map((e) => e.message);
  const ids = async (args: string) =>
    (await get(`{ votes(${args}, first: 100) { nodes { id } } }`)).votes.nodes.map(({ id }: Data) =>
      id.replace("unga-votes:", ""),
    );
  beforeAll(async () => {
    store = await open();
    await loadDataset(store, dataset);
    before = (await get(COMPARED, { first: 1 })).agreement;
    await importFiles(
      store,
      {
        format: ungaVotes,
        files: writePackage(newFolder(), CHOICES, ROLL_CALLS),
        source: "unga-votes",
        options: {},
        skipBad: false,
        today: "2026-11-25",
      },
      { onBad: () => {}, onProgress: () => {} },
    );
    return () => store.close();
  });

  it("finds votes of a span, its ends among them", async () => {
    expect(await ids('from: "2014", to: "2014"')).toEqual(["31", "32", "33"]);
    expect(await ids('from: "2014-12", to: "2015-01-09"')).toEqual(["32", "33", "34"]);
    expect(await ids('from: "2014-03-27", to: "2014-12-01"')).toEqual(["31"]);
    expect(await ids('to: "1950"')).toEqual(["35"]);
    expect(await ids('from: "2015", to: "2014"')).toEqual([]);
  });

  it.each([
    ["68/262", ["31"]],
    ["A/RES/68/262", ["31"]],
    ["a/res/68/262", ["31"]],
    ["resolution 69/41", ["34"]],
    ["69/40", ["32", "33"]],
    ["69/40 B", ["33"]],
    ["R/5/66", ["35"]],
    ["12/1", []],
  ])("finds the votes on %s", async (symbol, found) => {
    expect(await ids(`symbol: "${symbol}"`)).toEqual(found);
  });

  it("finds votes by words that begin words of the subject, and by body", async () => {
    expect(await ids('search: "harbour dues"')).toEqual(["35", "34"]);
    expect(await ids('search: "LAMP", to: "2016"')).toEqual(["31", "34"]);
    expect(await ids('search: "amps"')).toEqual([]);
    expect(await ids('body: "unga plenary", to: "2016"')).toEqual(["35", "31", "32", "33", "34"]);
    expect(await ids('body: "Ad Hoc Committee"')).toEqual(["ahc143", "ahc62", "ahcfinal", "ahcother"]);
  });

  it("gives each vote once over pages of any size, and counts them all", async () => {
    const whole = await ids('to: "2020"');
    expect(whole.slice(0, 5)).toEqual(["35", "31", "32", "33", "34"]);
    for (const first of [1, 2, 3, 100]) {
      const paged: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { votes } = await get(
          `query ($first: Int, $after: String) { votes(to: "2020", first: $first, after: $after) {
            totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`,
          { first, after },
        );
        expect(votes.totalCount).toBe(whole.length);
        paged.push(...votes.nodes.map(({ id }: Data) => id.replace("unga-votes:", "")));
        ({ endCursor: after, hasNextPage: more } = votes.pageInfo);
      }
      expect(paged).toEqual(whole);
    }
  });

  it("refuses a cursor of another list, a body without votes and a symbol that is none", async () => {
    const cursor = (await get(`{ votes(symbol: "69/41") { pageInfo { endCursor } } }`)).votes.pageInfo.endCursor;
    expect(await errors(`{ votes(symbol: "68/262", after: "${cursor}") { totalCount } }`)).toEqual([
      "`after` is not a cursor of this list; give the endCursor of the page before.",
    ]);
    expect(await errors(`{ votes(body: "Security Council") { totalCount } }`)).toEqual([
      '`body`: no vote of "Security Council" is held; there are votes of Ad Hoc Committee, UNGA Third Committee, UNGA plenary.',
    ]);
    expect((await errors(`{ votes(symbol: " ") { totalCount } }`))[0]).toContain("`symbol` is empty");
  });

  it("leaves out a roll call that repeats a curated vote, and says which", async () => {
    expect(await ids('symbol: "74/247"')).toEqual(["v74247"]);
    expect((await get(`{ vote(id: "unga-votes:36") { sameAs { id } } }`)).vote.sameAs).toEqual({ id: "v74247" });
    const { actor } = await get(
      `{ actor(id: "state:fr") { votes(symbol: "74/247") { totalCount nodes { vote { id } } } } }`,
    );
    expect(actor.votes).toEqual({ totalCount: 1, nodes: [{ vote: { id: "v74247" } }] });
  });

  it("leads from an imported vote and a choice in it to their confidence and source", async () => {
    const { vote } =
      await get(`{ vote(id: "unga-votes:31") { session confidence source { id format importedOn } evidence { document { kind } }
      casts(first: 1) { totalCount nodes { actor { id } choice confidence evidence { document { id } } } } } }`);
    expect(vote).toEqual({
      session: "68",
      confidence: "HIGH",
      source: { id: "unga-votes", format: "unga-votes", importedOn: "2026-11-25" },
      evidence: [{ document: { kind: "dataset" } }],
      casts: {
        totalCount: 3,
        nodes: [
          {
            actor: { id: "state:br" },
            choice: "ABSTAIN",
            confidence: "HIGH",
            evidence: [{ document: { id: "unga-votes:package" } }],
          },
        ],
      },
    });
    expect((await get(`{ vote(id: "v74247") { source { id } sameAs { id } } }`)).vote).toEqual({
      source: null,
      sameAs: null,
    });
  });

  it("gives what an actor cast in a span, by choice and symbol, each actor its own page", async () => {
    const cast = async (args: string) =>
      (
        await get(
          `{ actor(id: "state:fr") { votes(to: "2016", ${args}) { totalCount nodes { choice vote { id } } } } }`,
        )
      ).actor.votes;
    expect(await cast("choices: [YES]")).toEqual({
      totalCount: 3,
      nodes: ["35", "31", "32"].map((id) => ({ choice: "YES", vote: { id: `unga-votes:${id}` } })),
    });
    expect(await cast('symbol: "69/40"')).toMatchObject({
      totalCount: 2,
      nodes: [{ choice: "YES" }, { choice: "NO" }],
    });
    const { actors } =
      await get(`{ actors(search: "Brazil", first: 1) { nodes { votes(to: "2016", first: 2) { totalCount nodes { choice } } } }
      vote(id: "unga-votes:35") { casts(first: 10) { nodes { actor { id votes(to: "1950", first: 1) { totalCount } } } } } }`);
    expect(actors.nodes).toEqual([{ votes: { totalCount: 3, nodes: [{ choice: "ABSTAIN" }, { choice: "NO" }] } }]);
  });

  it("names who cast as they were on the day", async () => {
    const { vote } = await get(`{ vote(id: "unga-votes:35") { casts { nodes { actor { id } choice } } } }`);
    expect(vote.casts.nodes.map(({ actor, choice }: Data) => `${actor.id} ${choice}`).sort()).toEqual([
      "state:fr YES",
      "state:roc-1971 YES",
      "state:su-1991 NO",
      "state:yu-1992 ABSTAIN",
    ]);
  });

  /** Question, status, votes and actors of the readings, and words of the answer, by the table above. */
  it.each([
    ["How did Brazil vote on 68/262?", "ANSWERED", ["31"], ["br"], "Brazil: abstaining"],
    ["Did Japan vote for resolution 68/262?", "ANSWERED", ["31"], ["jp"], "Yes."],
    ["Did Brazil vote against A/RES/68/262?", "ANSWERED", ["31"], ["br"], "No."],
    ["Who voted for 68/262?", "ANSWERED", ["31"], ["fr", "jp"], "in favour (2)"],
    ["Who voted with France on 68/262?", "ANSWERED", ["31"], ["fr", "jp"], "1 other cast the same: Japan"],
    ["How did France vote on 69/40?", "AMBIGUOUS", ["32", "33"], ["fr", "fr"], "France: against"],
    ["How did France vote on 12/1?", "NO_RECORD", [], [], "No recorded vote on 12/1"],
    ["How did France vote in the General Assembly in 2014?", "ANSWERED", ["31", "32", "33"], ["fr"], "3 votes"],
    ["How often did France abstain in the General Assembly in 2015?", "ANSWERED", ["34"], ["fr"], "1 of 1 vote "],
    ["How did the Soviet Union vote in 1950?", "ANSWERED", ["35"], ["su-1991"], "against on Harbour dues"],
    ["How did Brazil vote in the Security Council in 2014?", "NOT_UNDERSTOOD", [], [], ""],
  ])("answers “%s”", async (question, status, votes, actors, words) => {
    const answer = await ask(store, question);
    expect(answer.status, answer.text).toBe(status);
    const found = (kind: "votes" | "actors", prefix: string) =>
      answer.readings.flatMap((reading) => reading[kind].map(({ id }) => id.replace(prefix, "")));
    expect(found("votes", "unga-votes:")).toEqual(votes);
    expect(found("actors", "state:")).toEqual(actors);
    expect(answer.text).toContain(words);
    for (const reading of answer.readings) expect(await repeat(store, reading)).toEqual([]);
  });

  it("answers who voted with an actor in a time, and how often one other did", async () => {
    const most = await ask(store, "Who voted with Brazil in the General Assembly in December 2014?");
    // Two votes are shared, fewer than the ten that a ranking asks for.
    expect(most.status).toBe("NO_RECORD");
    const pair = await ask(store, "How often did Brazil vote with Japan in the General Assembly in 2014?");
    expect([pair.status, pair.readings[0]?.actors]).toEqual(["ANSWERED", [{ id: "state:jp" }]]);
    expect(pair.text).toContain("Japan (2 of 3, 66.7 %)");
  });

  it("ranks by the conditions on the others", async () => {
    const ranked = async (conditions: string) =>
      (
        await get(`{ votingAgreement(actor: "state:fr", from: "2014", to: "2015", minShared: 1, ${conditions}) {
          nodes { actor { id } shared same } } }`)
      ).votingAgreement.nodes.map(({ actor, shared, same }: Data) => `${actor.id} ${same}/${shared}`);
    expect(await ranked("first: 9")).toEqual(["state:jp 2/4", "state:br 1/3"]);
    expect(await ranked(`others: ["state:br"]`)).toEqual(["state:br 1/3"]);
    expect(await ranked(`regions: ["Asia"]`)).toEqual(["state:jp 2/4"]);
    expect(await ranked(`memberOf: "g7"`)).toEqual(["state:jp 2/4"]);
  });

  it("gives each choice in a vote once over pages of any size, by name", async () => {
    for (const first of [1, 2, 4]) {
      const paged: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { vote } = await get(
          `query ($first: Int, $after: String) { vote(id: "unga-votes:35") { casts(first: $first, after: $after) {
            totalCount nodes { actor { id name } } pageInfo { hasNextPage endCursor } } } }`,
          { first, after },
        );
        expect(vote.casts.totalCount).toBe(4);
        paged.push(...vote.casts.nodes.map(({ actor }: Data) => actor.name));
        ({ endCursor: after, hasNextPage: more } = vote.casts.pageInfo);
      }
      expect(paged).toHaveLength(4);
      expect(paged).toEqual([...new Set(paged)].sort());
    }
  });

  const ranked = async (args: string) =>
    (
      await get(`{ votingAgreement(${args}) { totalCount nodes { actor { id } shared same score } } }`)
    ).votingAgreement.nodes.map(({ actor, shared, same }: Data) => `${actor.id} ${same}/${shared}`);
  const recent = 'actor: "state:fr", from: "2014", to: "2015"';

  it("ranks actors by how often they cast the same, from either end", async () => {
    expect(await ranked(`${recent}, minShared: 1`)).toEqual(["state:jp 2/4", "state:br 1/3"]);
    expect(await ranked(`${recent}, minShared: 1, order: LEAST_ALIKE`)).toEqual(["state:br 1/3", "state:jp 2/4"]);
    expect(await ranked(`${recent}, minShared: 4`)).toEqual(["state:jp 2/4"]);
    expect(await ranked(recent)).toEqual([]);
    expect(await ranked('actor: "state:fr", to: "1950", minShared: 1')).toEqual([
      "state:roc-1971 1/1",
      "state:su-1991 0/1",
      "state:yu-1992 0/1",
    ]);
    expect(await ranked('actor: "state:su-1991", minShared: 1, first: 2')).toEqual([
      "state:fr 0/1",
      "state:roc-1971 0/1",
    ]);
    expect(await errors(`{ votingAgreement(${recent}, minShared: 0) { totalCount } }`)).toEqual([
      "`minShared` is 0; it may be 1 to 100,000.",
    ]);
  });

  it("ranks others by the same shares of votes as the comparison of two actors counts", async () => {
    const { votingAgreement } = await get(
      `{ votingAgreement(actor: "state:jp", minShared: 1, first: 100) { nodes { actor { id } shared same score } } }`,
    );
    for (const { actor, shared, same, score } of votingAgreement.nodes.slice(0, 5)) {
      const { agreement } = await get(`query ($b: ID!) { agreement(a: "state:jp", b: $b) { votesShared votesSame } }`, {
        b: actor.id,
      });
      expect(agreement).toEqual({ votesShared: shared, votesSame: same });
      expect(score).toBe(same / shared);
    }
  });

  it("adds the roll calls to the comparison of two actors, and pages where they differ", async () => {
    const { agreement: after } = await get(COMPARED, { first: 100 });
    expect(after.votesShared).toBe(before.votesShared + 4);
    expect(after.votesSame).toBe(before.votesSame + 2);
    expect(after.disagreementCount).toBe(before.disagreementCount + 2);
    expect(after.disagreements).toHaveLength(after.disagreementCount);
    const voted = after.disagreements.filter(({ vote }: Data) => vote !== null);
    expect(voted.slice(0, 2)).toMatchObject([
      { vote: { id: "unga-votes:32" }, a: "voted in favour", b: "voted against" },
      { vote: { id: "unga-votes:34" }, a: "abstained", b: "voted in favour" },
    ]);
    for (const first of [1, 3]) {
      const paged: Data[] = [];
      for (let cursor: string | null = null; ; ) {
        const disagreements: Data[] = (await get(COMPARED, { first, after: cursor })).agreement.disagreements;
        paged.push(...disagreements);
        if (disagreements.length < first) break;
        cursor = disagreements.at(-1)?.cursor;
      }
      expect(paged).toEqual(after.disagreements);
    }
    expect(
      await errors(`{ agreement(a: "state:fr", b: "state:jp") { disagreements(after: "dm90ZTpub25l") { a } } }`),
    ).toEqual(["`after` is not a cursor of this list; give the endCursor of the page before."]);
  });
}
