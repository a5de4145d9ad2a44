import { ACTOR_KINDS, VOTE_CHOICES } from "../../../src/domain/lists.ts";
import {
  countActions,
  countActionsByTreaty,
  findActionsByActor,
  findActionsByTreaty,
  getActions,
  listActions,
  listActionsByTreaty,
} from "../../../src/store/statements/actions.ts";
import {
  getActors,
  listActors,
  listGroups,
  listMembershipsByActor,
  listMembershipsByGroup,
  listRegions,
} from "../../../src/store/statements/actors.ts";
import { getIssues, listIssueFamily, listIssues, listProvisionsByIssue } from "../../../src/store/statements/issues.ts";
import {
  countCastsByActor,
  countCastsByVote,
  countSharedVotes,
  countVotes,
  getVotes,
  listCastsByActor,
  listCastsByVote,
  listCuratedVotes,
  listVoteBodies,
  listVoteDisagreements,
  listVotes,
  listVotingAgreement,
} from "../../../src/store/statements/votes.ts";
import { sources } from "./fixture.ts";
import { goldenRows } from "./golden.ts";

const bare = {
  aliases: [],
  aliasKinds: [],
  iso2: null,
  iso3: null,
  regions: [],
  partOf: null,
  sameAs: null,
  source: null,
  note: null,
  confidence: null,
};
const group = { actor: { ...bare, id: "african-group", name: "African Group", kind: "GROUP" as const } };
const eff = {
  actor: { ...bare, id: "eff", name: "EFF", kind: "CIVIL_SOCIETY" as const, partOf: "coalition", sameAs: "eff-2" },
};
const ivoire = {
  actor: {
    ...bare,
    id: "state:ci",
    name: "Côte d’Ivoire",
    kind: "STATE" as const,
    aliases: ["Ivory Coast"],
    aliasKinds: ["short"],
    iso2: "CI",
    iso3: "CIV",
    regions: ["Western Africa"],
  },
};
const japan = {
  actor: {
    ...bare,
    id: "state:jp",
    name: "Japan",
    kind: "STATE" as const,
    regions: ["Eastern Asia"],
    note: "First.",
    confidence: "HIGH",
  },
};

const spell = { actorId: "state:ci", groupId: "african-group" };
const first = {
  membership: {
    ...spell,
    id: "ci-1",
    from: "1990",
    to: "1999-12",
    fromEarliest: "1990-01-01",
    toLatest: "1999-12-31",
    confidence: "LOW",
    source: "doc-b",
    note: null,
  },
};
const second = {
  membership: {
    ...spell,
    id: "ci-2",
    from: "2020",
    to: null,
    fromEarliest: "2020-01-01",
    toLatest: null,
    confidence: "HIGH",
    source: "doc-a",
    note: "Again.",
  },
};

const encryption = {
  issue: { id: "encryption", label: "Encryption", description: null, synonyms: [] },
  broader: ["privacy"],
  narrower: [],
};
const privacy = {
  issue: { id: "privacy", label: "Privacy", description: "Private life and data.", synonyms: [] },
  broader: ["rights"],
  narrower: ["encryption"],
};
const rights = {
  issue: { id: "rights", label: "Human rights", description: null, synonyms: ["rights"] },
  broader: [],
  narrower: ["privacy", "safeguards"],
};
const safeguards = {
  issue: { id: "safeguards", label: "Safeguards", description: null, synonyms: ["conditions", "limits"] },
  broader: ["rights"],
  narrower: [],
};

const vote1 = { id: "vote-1", date: "2024-08-08" };
const vote2 = { id: "vote-2", date: "2019-12-27" };
const high = { confidence: "HIGH", sources };
const ivoireInVote1 = {
  voteId: "vote-1",
  actorId: "state:ci",
  choice: "ABSTAIN" as const,
  ...high,
  note: "Read aloud.",
};
const japanInVote1 = { voteId: "vote-1", actorId: "state:jp", choice: "YES" as const, ...high, note: null };
const japanInVote2 = { voteId: "vote-2", actorId: "state:jp", choice: "NO" as const, ...high, note: null };

const always = { body: null, from: "", to: "9999-12-31", tooWide: [] };
const span = { ...always, symbols: null };
const anyVote = { ...span, treatyId: null, words: [] };
const start = { afterDate: "", afterId: "", limit: 10 };
const anyChoice = { choices: [...VOTE_CHOICES] };
const anyone = { ...anyChoice, kinds: [...ACTOR_KINDS], regions: null };
const both = [
  { id: "vote-2", actors: null },
  { id: "vote-1", actors: null },
];
const atStart = { afterName: "", afterId: "", limit: 10 };

const reservation = {
  id: "action-1",
  kind: "RESERVATION" as const,
  actorId: "state:jp",
  treatyId: "uncc",
  date: "2025-10-25",
};
const objection = { id: "action-2", kind: "OBJECTION" as const, actorId: "state:ci", treatyId: "uncc", date: null };
const signature = {
  id: "action-3",
  kind: "SIGNATURE" as const,
  actorId: "state:jp",
  treatyId: "budapest",
  date: "2001-11-23",
};

const anyAct = {
  ...{ kinds: null, actorKinds: null, actors: null, regions: null, undated: true },
  ...{ from: "", to: "9999-12-31", tooWide: [] },
};
const firstAct = { afterPlace: "", afterId: "", limit: 10 };

export const cases = [
  goldenRows("those that are held", getActors, { ids: ["state:jp", "state:xx", "state:ci"] }, [ivoire, japan]),
  goldenRows("all", listActors, {}, [group, eff, ivoire, japan]),
  goldenRows("with and without a code", listRegions, {}, [
    { region: { id: "Eastern Asia", code: null, aliases: [] } },
    { region: { id: "Western Africa", code: "011", aliases: ["West Africa"] } },
  ]),
  goldenRows("those that are curated", listCuratedVotes, {}, [{ id: "vote-1" }, { id: "vote-2" }]),
  goldenRows("two spans in one group", listMembershipsByActor, { ids: ["state:ci", "state:jp"] }, [first, second]),
  goldenRows("two spans of one member", listMembershipsByGroup, { ids: ["african-group"] }, [first, second]),
  goldenRows("a member of two spans once", listGroups, {}, [{ id: "african-group", members: 1 }]),
  goldenRows("with wider and narrower ones", getIssues, { ids: ["rights", "privacy"] }, [privacy, rights]),
  goldenRows("all", listIssues, {}, [encryption, privacy, rights, safeguards]),
  goldenRows("at any depth", listIssueFamily, { ids: ["rights", "encryption"] }, [
    { id: "encryption", memberId: "encryption" },
    { id: "rights", memberId: "encryption" },
    { id: "rights", memberId: "privacy" },
    { id: "rights", memberId: "rights" },
    { id: "rights", memberId: "safeguards" },
  ]),
  goldenRows("in the order of the texts, 4 before 10", listProvisionsByIssue, { ids: ["rights"] }, [
    { issueId: "rights", provisionId: "uncc/draft/17" },
    { issueId: "rights", provisionId: "uncc/final/4" },
    { issueId: "rights", provisionId: "uncc/final/10" },
  ]),
  goldenRows("with provisions and evidence in order", getVotes, { ids: ["vote-2", "vote-1"] }, [
    {
      vote: {
        id: "vote-1",
        date: "2024-08-08",
        body: "Committee",
        subject: "Article 4",
        symbol: "A/AC/1",
        aliases: ["the list vote"],
        recorded: true,
        inFavour: 1,
        against: 0,
        abstaining: 1,
        outcome: "adopted",
        isPartial: true,
        treatyId: "uncc",
        session: null,
        source: null,
        sameAs: null,
        confidence: "HIGH",
        note: null,
      },
      provisionIds: ["uncc/final/4"],
      evidence: ["doc-c", "doc-b"],
    },
    {
      vote: {
        id: "vote-2",
        date: "2019-12-27",
        body: "General Assembly",
        subject: "The mandate",
        symbol: null,
        aliases: [],
        recorded: false,
        inFavour: null,
        against: null,
        abstaining: null,
        outcome: null,
        isPartial: false,
        treatyId: "uncc",
        session: null,
        source: null,
        sameAs: null,
        confidence: "MEDIUM",
        note: "By report.",
      },
      provisionIds: [],
      evidence: [],
    },
  ]),
  goldenRows("all, oldest first", listVotes, { ...anyVote, ...start }, [vote2, vote1]),
  goldenRows("the first page", listVotes, { ...anyVote, ...start, limit: 1 }, [vote2]),
  goldenRows(
    "from the vote of the cursor on",
    listVotes,
    { ...anyVote, ...start, afterDate: "2024-08-08", afterId: "vote-1" },
    [vote1],
  ),
  goldenRows("none of a treaty without", listVotes, { ...anyVote, ...start, treatyId: "budapest" }, []),
  goldenRows("of one body", listVotes, { ...anyVote, ...start, body: "Committee" }, [vote1]),
  goldenRows("of one symbol", listVotes, { ...anyVote, ...start, symbols: ["A/AC/1", "A/AC/2"] }, [vote1]),
  goldenRows("in a span", listVotes, { ...anyVote, ...start, from: "2019", to: "2019-12-31" }, [vote2]),
  goldenRows("but for a date that reaches past it", listVotes, { ...anyVote, ...start, tooWide: ["2024-08-08"] }, [
    vote2,
  ]),
  goldenRows("all of them", countVotes, anyVote, [{ votes: 2 }]),
  goldenRows("none of a body without", countVotes, { ...anyVote, body: "Council" }, [{ votes: 0 }]),
  goldenRows("each once", listVoteBodies, {}, [{ body: "Committee" }, { body: "General Assembly" }]),
  goldenRows("by name, Côte d’Ivoire before Japan", listCastsByVote, { rows: both, ...anyone, ...atStart }, [
    ivoireInVote1,
    japanInVote1,
    japanInVote2,
  ]),
  goldenRows("the first of each vote", listCastsByVote, { rows: both, ...anyone, ...atStart, limit: 1 }, [
    ivoireInVote1,
    japanInVote2,
  ]),
  goldenRows(
    "from the name of the cursor on",
    listCastsByVote,
    { rows: both, ...anyone, ...atStart, afterName: "japan", afterId: "state:jp" },
    [japanInVote1, japanInVote2],
  ),
  goldenRows(
    "of a region",
    listCastsByVote,
    { rows: both, ...anyone, ...atStart, regions: ["Western Africa", "Northern Africa"] },
    [ivoireInVote1],
  ),
  goldenRows(
    "of actors that count in one of the votes alone",
    listCastsByVote,
    {
      rows: [
        { id: "vote-1", actors: ["state:ci"] },
        { id: "vote-2", actors: [] },
      ],
      ...anyone,
      ...atStart,
    },
    [ivoireInVote1],
  ),
  goldenRows("of each vote", countCastsByVote, { rows: both, ...anyone }, [
    { id: "vote-1", casts: 2 },
    { id: "vote-2", casts: 1 },
  ]),
  goldenRows("oldest vote first", listCastsByActor, { ids: ["state:jp"], ...anyChoice, ...span, ...start }, [
    japanInVote2,
    japanInVote1,
  ]),
  goldenRows(
    "a page of each actor",
    listCastsByActor,
    { ids: ["state:jp", "state:ci"], ...anyChoice, ...span, ...start, limit: 1 },
    [ivoireInVote1, japanInVote2],
  ),
  goldenRows("of one choice", listCastsByActor, { ids: ["state:jp"], choices: ["NO"], ...span, ...start }, [
    japanInVote2,
  ]),
  goldenRows("of each actor", countCastsByActor, { ids: ["state:jp", "state:ci", "eff"], ...anyChoice, ...span }, [
    { id: "eff", casts: 0 },
    { id: "state:ci", casts: 1 },
    { id: "state:jp", casts: 2 },
  ]),
  goldenRows("one of both, not the same", countSharedVotes, { ids: ["state:jp", "state:ci"], treatyId: null }, [
    { shared: 1, same: 0 },
  ]),
  goldenRows("an actor with itself", countSharedVotes, { ids: ["state:jp"], treatyId: "uncc" }, [
    { shared: 2, same: 2 },
  ]),
  goldenRows("none of a treaty without", countSharedVotes, { ids: ["state:jp", "state:ci"], treatyId: "budapest" }, [
    { shared: 0, same: 0 },
  ]),
  goldenRows(
    "the choices of the one and the other",
    listVoteDisagreements,
    { ids: ["state:jp", "state:ci"], a: "state:ci", b: "state:jp", treatyId: null, ...start },
    [{ voteId: "vote-1", a: "ABSTAIN", b: "YES" }],
  ),
  goldenRows("who shares a vote", listVotingAgreement, { actorId: "state:jp", minShared: 1, ...always }, [
    { id: "state:ci", shared: 1, same: 0 },
  ]),
  goldenRows("nobody with two", listVotingAgreement, { actorId: "state:jp", minShared: 2, ...always }, []),
  goldenRows("with what they answer and name, 4 before 5", getActions, { ids: ["action-2", "action-1"] }, [
    {
      action: {
        id: "action-1",
        kind: "RESERVATION",
        date: "2025-10-25",
        effectiveOn: "2026-01",
        text: "Not bound by 5.",
        treatyId: "uncc",
        confidence: "HIGH",
        note: null,
      },
      actorId: "state:jp",
      provisionIds: ["uncc/final/4", "uncc/final/5"],
      objectsTo: [],
      objections: ["action-2"],
      evidence: ["doc-a"],
    },
    {
      action: {
        id: "action-2",
        kind: "OBJECTION",
        date: null,
        effectiveOn: null,
        text: null,
        treatyId: "uncc",
        confidence: "HIGH",
        note: "In a letter.",
      },
      actorId: "state:ci",
      provisionIds: [],
      objectsTo: ["action-1"],
      objections: [],
      evidence: [],
    },
  ]),
  goldenRows("of one actor under all treaties", findActionsByActor, { ids: ["state:jp"] }, [reservation, signature]),
  goldenRows("of one treaty by all actors", findActionsByTreaty, { ids: ["uncc"] }, [reservation, objection]),
  goldenRows("oldest first, the undated last", listActions, { ...anyAct, ...firstAct }, [
    { id: "action-3" },
    { id: "action-1" },
    { id: "action-2" },
  ]),
  goldenRows(
    "from the one that is named on",
    listActions,
    { ...anyAct, afterPlace: "2025-10-25~0", afterId: "action-1", limit: 1 },
    [{ id: "action-1" }],
  ),
  goldenRows(
    "of some kinds by some actors in a span",
    listActions,
    {
      ...{ ...anyAct, ...firstAct, kinds: ["RESERVATION", "OBJECTION"], actorKinds: ["STATE"] },
      ...{ actors: ["state:jp", "state:ci"], from: "2025", to: "2025-12-31", undated: false },
    },
    [{ id: "action-1" }],
  ),
  goldenRows("of States of a region", listActions, { ...anyAct, ...firstAct, regions: ["Western Africa"] }, [
    { id: "action-2" },
  ]),
  goldenRows("as many as on all pages", countActions, anyAct, [{ actions: 3 }]),
  goldenRows("but those that reach past the span", countActions, { ...anyAct, tooWide: ["2025-10-25"] }, [
    { actions: 2 },
  ]),
  goldenRows(
    "a page of each, the undated last",
    listActionsByTreaty,
    { ids: ["uncc", "budapest", "nowhere"], ...anyAct, ...firstAct },
    [
      { treatyId: "budapest", id: "action-3" },
      { treatyId: "uncc", id: "action-1" },
      { treatyId: "uncc", id: "action-2" },
    ],
  ),
  goldenRows(
    "as many as on all pages, of each",
    countActionsByTreaty,
    { ids: ["uncc", "budapest"], ...anyAct, undated: false },
    [
      { id: "budapest", actions: 1 },
      { id: "uncc", actions: 1 },
    ],
  ),
];
