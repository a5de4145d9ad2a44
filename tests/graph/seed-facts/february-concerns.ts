/** What the author of the post of February 2024 holds against the draft, in its four areas; and the boxes below both posts. */
import { expect } from "vitest";
import { event, type FactCheck, record, says, stance } from "./requests.ts";

const author = (...issues: string[]) => ({ actors: ["seed-author"], documents: ["seed-feb"], issues });
const finds = (fact: string, issue: string, id: string, words: string) =>
  stance(fact, "CONCERNED", author(issue), { [id]: words });
const wants = (fact: string, issue: string, id: string, words: string) =>
  stance(fact, "PROPOSES_AMENDMENT", author(issue), { [id]: words });
const about = (fact: string, issue: string, words: string) =>
  record(fact, "issue", issue, { description: says(words) });
const guest = (id: string, of: string) => ({
  id,
  partOf: { id: of },
  note: says("Guest of podcast-hosts on the US executive order on data security"),
});

const scope = [
  finds("sf-119", "scope-overbroad", "pos-0235", "Finds the scope overly broad"),
  finds("sf-120", "over-criminalisation", "pos-0235", "able to criminalise legitimate cyber activity"),
  stance(
    "sf-121",
    "OPPOSES",
    { actors: ["seed-author"], provisions: ["uncc/final/4"] },
    { "pos-0236": "legal uncertainty in the reference to crimes under other applicable international conventions" },
  ),
  about("sf-122", "scope-overbroad", "or the Convention exploited"),
  finds("sf-123", "scope-overbroad", "pos-0235", "ethical research"),
  finds("sf-124", "over-criminalisation", "pos-0235", "free speech"),
  wants("sf-125", "scope-cyber-dependent", "pos-0237", "specifically defined cyber-dependent crimes"),
  wants("sf-173", "scope-cyber-dependent", "pos-0237", "Asks to narrow the scope"),
];

const humanRights = [
  finds("sf-126", "hr-ihrl-reference", "pos-0238", "Misses references to human rights law"),
  finds("sf-127", "hr-safeguard-principles", "pos-0238", "non-discrimination"),
  finds("sf-128", "hr-safeguard-principles", "pos-0238", "legality"),
  finds("sf-129", "hr-safeguard-principles", "pos-0238", "legitimate purpose"),
  finds("sf-130", "hr-safeguard-principles", "pos-0238", "necessity"),
  finds("sf-131", "hr-safeguard-principles", "pos-0238", "proportionality"),
  finds("sf-132", "gender", "pos-0239", "may undermine human rights on the basis of gender"),
  finds("sf-133", "victims", "pos-0240", "Finds victim assistance weak"),
  finds("sf-134", "victims-deferral", "pos-0240", "defers to domestic law"),
  finds("sf-135", "victims", "pos-0240", "leaves victims without guarantees or recourse"),
  stance("sf-171", "CONCERNED", author("human-rights"), {
    "pos-0238": "safeguards built on",
    "pos-0239": "gender",
    "pos-0240": "victim",
  }),
];

const research = [
  finds("sf-136", "scope-overbroad", "pos-0235", "able to criminalise legitimate cyber activity, ethical research"),
  about("sf-137", "security-research", "finds and reports vulnerabilities"),
  about("sf-138", "security-research", "teaches the public about cybersecurity"),
  finds("sf-139", "sr-safeguards", "pos-0241", "ethical hackers"),
  finds("sf-140", "whistleblowers-journalists", "pos-0241", "whistleblowers"),
  finds("sf-141", "sr-safeguards", "pos-0241", "activists"),
  finds("sf-142", "whistleblowers-journalists", "pos-0241", "journalists"),
  wants("sf-143", "sr-intent", "pos-0242", "only acts with malicious or criminal intent"),
  wants("sf-172", "security-research", "pos-0242", "be open to prosecution"),
];

const surveillance = [
  finds("sf-144", "surv-beyond-investigation", "pos-0243", "surveillance power"),
  finds("sf-145", "surv-beyond-investigation", "pos-0243", "information sharing beyond specific criminal"),
  finds("sf-146", "data-protection", "pos-0243", "without explicit data protection"),
  finds("sf-147", "data-protection", "pos-0243", "and human rights safeguards"),
  finds("sf-148", "surv-cross-border", "pos-0244", "intrusive cross-border data collection"),
  finds("sf-149", "surv-judicial-authorisation", "pos-0244", "without prior judicial authorization"),
  finds("sf-150", "surv-judicial-authorisation", "pos-0244", "or oversight"),
  finds("sf-151", "surv-secrecy", "pos-0245", "providers could not notify users"),
  finds("sf-152", "surv-secrecy", "pos-0245", "individuals would not learn of access to their data"),
  wants("sf-153", "surv-judicial-authorisation", "pos-0246", "prior judicial authorization made mandatory"),
  about("sf-154", "surv-judicial-authorisation", "without it human rights violations"),
  wants("sf-155", "surv-mass", "pos-0246", "secret large-scale collection"),
];

const cyberResilience = (fact: string): FactCheck =>
  event(fact, "cra", "event:2024-12-10-entry-into-force", {
    date: "2024-12-10",
    description: says("after years of debate and negotiation in Brussels"),
  });
const cyberDirector = (fact: string): FactCheck =>
  record(fact, "actor", "oncd", {
    name: says("National Cyber Director"),
    note: says("Established to advise the President"),
  });
const podcast = (fact: string): FactCheck => ({
  fact,
  request: `query ($id: ID!) {
    actor(id: $id) { name note }
    licata: actor(id: "licata") { id note partOf { id } }
    dasher: actor(id: "dasher") { id note partOf { id } }
  }`,
  variables: { id: "podcast-hosts" },
  finds: {
    actor: { name: says("Distilling Cyber Policy"), note: expect.stringMatching(/^Peripheral.*Part 2 of an episode/) },
    licata: guest("licata", "doj"),
    dasher: guest("dasher", "cisa"),
  },
});

const boxes = [
  record("sf-174", "document", "seed-feb", { authors: expect.arrayContaining([{ id: "steffaro" }]) }),
  cyberResilience("sf-078"),
  cyberResilience("sf-175"),
  cyberDirector("sf-079"),
  cyberDirector("sf-176"),
  podcast("sf-080"),
  podcast("sf-177"),
];

export const februaryConcerns: readonly FactCheck[] = [
  ...scope,
  ...humanRights,
  ...research,
  ...surveillance,
  ...boxes,
];
