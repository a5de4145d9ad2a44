import { ACTOR_KINDS, STANCES, VOTE_CHOICES } from "../../src/domain/lists.ts";

/**
 * What each statement of cypher/read is asked on the graph with 870,000 choices, and in how many milliseconds it must have
 * answered on either engine. A budget is five to ten times what was measured, and at least 300: it is there to tell a plan
 * that reads the million from one that does not, not to tell a quick machine from a slow one.
 */
export interface Budget {
  readonly parameters: Record<string, unknown>;
  readonly milliseconds: number;
}

const some = 300;
const whole = 1500;
const provisions = ["uncc/final/4", "uncc/final/6", "uncc/final/6(2)", "uncc/rev2/17"];
const states = ["state:af", "state:al", "state:au"];
const issues = ["security-research", "scope-other-treaties"];
const positions = ["pos-0140", "pos-0147", "pos-0258"];
const votes = ["unga-votes:1", "unga-votes:3000", "v74247"];
const treaties = ["uncc", "budapest"];
const always = { body: null, from: "", to: "9999-12-31", tooWide: [] };
const span = { ...always, symbols: null };
const anyAct = { kinds: null, actorKinds: null, actors: null, regions: null, undated: true };
const act = { ...anyAct, from: "", to: "9999-12-31", tooWide: [] };
const firstAct = { afterPlace: "", afterId: "", limit: 101 };
const laterAct = { afterPlace: "2025-10-25~0", afterId: "act:a", limit: 102 };
const start = { afterDate: "", afterId: "", limit: 101 };
const later = { afterDate: "2005-01-01", afterId: "unga-votes:4749", limit: 102 };
const anyChoice = { choices: [...VOTE_CHOICES] };
const anyone = { ...anyChoice, kinds: [...ACTOR_KINDS], regions: null };
const rows = votes.map((id) => ({ id, actors: null }));

const budget = (parameters: Record<string, unknown>, milliseconds = some): Budget => ({ parameters, milliseconds });

export const budgets: Readonly<Record<string, readonly Budget[]>> = {
  "count-actions": [budget(act)],
  "count-actions-by-treaty": [budget({ ids: treaties, ...act })],
  "count-casts-by-actor": [budget({ ids: states, ...anyChoice, ...span }, 600)],
  "count-casts-by-vote": [budget({ rows, ...anyone })],
  "count-degrees": [budget({ keys: [...states, ...votes] })],
  "count-entities": [budget({})],
  "count-positions-by-treaty": [budget({})],
  "count-shared-votes": [budget({ ids: states.slice(0, 2), treatyId: null }, 500)],
  "count-votes": [
    budget({ ...span, treatyId: null, words: [" text", " 47"] }),
    budget({ ...span, treatyId: "uncc", words: [] }),
  ],
  "count-votes-beside": [budget({ actors: states, votes }, 500)],
  "find-actions-by-actor": [budget({ ids: states })],
  "find-actions-by-treaty": [budget({ ids: treaties })],
  "find-positions": [budget({ treatyId: "uncc", stances: [...STANCES] }, 600)],
  "find-positions-by-actor": [budget({ ids: states })],
  "find-positions-by-id": [budget({ ids: positions })],
  "find-positions-by-issue": [budget({ ids: issues })],
  "find-positions-by-provision": [budget({ ids: provisions })],
  "get-actions": [budget({ ids: ["act-1"] })],
  "get-actors": [budget({ ids: states })],
  "get-dataset": [budget({})],
  "get-documents": [budget({ ids: ["us-2018", "unga-votes:package"] })],
  "get-entities": [budget({ keys: [...states, ...votes] })],
  "get-events": [budget({ ids: ["event-1"] })],
  "get-import-stage": [budget({ id: "unga-votes" })],
  "get-issues": [budget({ ids: issues })],
  "get-nodes": [budget({ keys: [...states, ...votes], kinds: ["Actor", "Vote"] })],
  "get-positions": [budget({ ids: positions })],
  "get-provisions": [budget({ ids: provisions })],
  "get-treaties": [budget({ ids: treaties })],
  "get-versions": [budget({ ids: ["uncc/final", "uncc/rev2"] })],
  "get-votes": [budget({ ids: votes })],
  "list-actions": [budget({ ...act, ...firstAct }), budget({ ...act, ...laterAct })],
  "list-actions-by-treaty": [budget({ ids: treaties, ...act, ...firstAct })],
  "list-actors": [budget({})],
  "list-all-parts": [budget({ ids: provisions })],
  "list-casts-among": [budget({ votes, actors: states })],
  "list-casts-around-actors": [budget({ keys: states, limit: 200 }, 600)],
  "list-casts-around-votes": [budget({ keys: votes, limit: 20_000 })],
  "list-casts-by-actor": [
    budget({ ids: states, ...anyChoice, ...span, ...start }, 800),
    budget({ ids: states, ...anyChoice, ...span, ...later }, 800),
  ],
  "list-casts-by-vote": [budget({ rows, ...anyone, afterName: "", afterId: "", limit: 101 })],
  "list-casts-to": [budget({ keys: votes })],
  "list-curated-votes": [budget({})],
  "list-documents": [budget({})],
  "list-documents-by-position": [budget({ ids: positions })],
  "list-documents-by-treaty": [budget({ treatyId: "uncc" })],
  "list-events": [budget({ treatyId: "uncc" })],
  "list-groups": [budget({})],
  "list-import-sources": [budget({})],
  "list-issue-family": [budget({ ids: issues })],
  "list-issues": [budget({})],
  "list-issues-by-provision": [budget({ ids: provisions })],
  "list-keys": [budget({ after: "unga-votes:3", limit: 1000 })],
  "list-lineage": [budget({ treatyIds: treaties })],
  "list-lineage-ends": [budget({ ids: provisions })],
  "list-lineage-family": [budget({ ids: provisions })],
  "list-links-among": [budget({ keys: [...states, ...votes, ...provisions] })],
  "list-links-around": [budget({ keys: ["state:af"], limit: 20_000 }, whole)],
  "list-links-beside-casts": [budget({ keys: [...states, ...votes], limit: 20_000 })],
  "list-links-from": [budget({ keys: [...states, ...votes] })],
  "list-links-of-positions": [budget({ keys: positions })],
  "list-memberships-by-actor": [budget({ ids: states })],
  "list-memberships-by-group": [budget({ ids: ["un", "eu"] })],
  "list-other-nodes": [budget({})],
  "list-parallels": [budget({ ids: provisions })],
  "list-parts": [budget({ ids: provisions })],
  "list-positions-by-document": [budget({ ids: ["us-2018"] })],
  "list-prefixed-keys": [budget({})],
  "list-provision-names": [budget({ treatyIds: treaties })],
  "list-provision-reach": [budget({ ids: provisions })],
  "list-provisions-by-issue": [budget({ ids: issues })],
  "list-provisions-by-version": [budget({ versionIds: ["uncc/final"] })],
  "list-regions": [budget({})],
  "list-stances-around-actors": [budget({ keys: states })],
  "list-stances-around-targets": [budget({ keys: provisions })],
  "list-treaties": [budget({})],
  "list-versions": [budget({ treatyIds: treaties })],
  "list-vote-bodies": [budget({})],
  "list-vote-disagreements": [
    budget({ ids: states.slice(0, 2), a: states[0], b: states[1], treatyId: null, ...start }, 600),
    budget({ ids: states.slice(0, 2), a: states[0], b: states[1], treatyId: null, ...later }, 600),
  ],
  "list-votes": [
    budget({ ...span, treatyId: null, words: [" text"], ...start }, 600),
    budget({ ...span, treatyId: null, words: [], ...later }, 600),
    budget({ ...span, symbols: ["A/RES/47/77"], treatyId: null, words: [], ...start }),
  ],
  // It reads the whole million, in one statement, since each of the others must be counted.
  "list-voting-agreement": [budget({ actorId: "state:af", minShared: 10, ...always }, 3500)],
  "trace-lineage": [budget({ ids: provisions })],
};
