/** What the United States said in the Third Committee in November 2024, as the post on it tells. */
import { record, says, stance } from "./requests.ts";

const said = (...issues: string[]) => ({
  actors: ["state:us"],
  documents: ["seed-us"],
  from: "2024-11",
  to: "2024-11",
  ...(issues.length === 0 ? {} : { issues }),
});
const [FOR, YET, WORRY] = ["SUPPORTS", "SUPPORTS_WITH_RESERVATIONS", "CONCERNED"] as const;
const consensus = { "pos-0381": "Joins consensus", "pos-0393": "hold back ratification" };

export const unitedStates = [
  record("sf-001", "document", "us-eop-2024", { date: "2024-11-11", authors: [{ id: "state:us" }] }),
  record("sf-021", "document", "us-eop-2024", { title: says("Third Committee"), kind: "explanation-of-position" }),
  stance("sf-011", YET, said("ratification-policy"), consensus),
  stance("sf-012", YET, { ...said(), text: "joins consensus" }, { "pos-0381": "so that the process moves on" }),
  stance(
    "sf-013",
    YET,
    { ...said(), text: "interpretive guidance" },
    { "pos-0381": "clarifications and interpretive guidance that answer stakeholder concerns" },
  ),
  stance("sf-072", YET, { ...said(), text: "stakeholder concerns" }, { "pos-0381": "Joins consensus" }),
  stance("sf-023", FOR, { ...said("budapest-relation"), treaty: "budapest" }, { "pos-0384": "gold standard" }),
  stance("sf-024", YET, said("domestic-safeguards"), {
    "pos-0385": "provided robust domestic safeguards are applied",
    "pos-0393": "meaningful human rights",
  }),
  stance("sf-025", YET, said("ransomware"), { "pos-0385": "ransomware" }),
  stance("sf-026", YET, said("fraud"), { "pos-0385": "large-scale cyber-enabled fraud" }),
  stance("sf-027", YET, said("intrusion"), { "pos-0385": "illegal intrusions" }),
  stance("sf-028", FOR, { ...said(), provisions: ["uncc/final/14"] }, { "pos-0382": "international coordination" }),
  stance("sf-029", FOR, { ...said(), provisions: ["uncc/final/16"] }, { "pos-0383": "international coordination" }),
  stance("sf-030", FOR, said("ncii"), { "pos-0383": "non-consensual distribution of intimate images" }),
  stance("sf-031", FOR, said("csam"), { "pos-0382": "child sexual abuse material" }),
  stance("sf-032", FOR, said("grooming"), { "pos-0382": "online grooming" }),
  stance("sf-033", WORRY, said("hr-deliberate-failure"), { "pos-0386": "certain states may deliberately" }),
  stance("sf-035", WORRY, said("human-rights"), {
    "pos-0386": "human rights",
    "pos-0387": "Concern 1 of 5: human rights abuse",
    "pos-0390": "dissidents",
  }),
  stance("sf-036", WORRY, said("surv-extraterritorial"), { "pos-0387": "extraterritorial surveillance" }),
  stance("sf-037", WORRY, said("hr-targeting-defenders"), { "pos-0387": "targeting of human rights defenders" }),
  stance("sf-038", WORRY, said("sr-harassment"), { "pos-0388": "Concern 2 of 5: targeted harassment" }),
  stance("sf-039", WORRY, said("e-evidence-abuse"), { "pos-0389": "Concern 3 of 5: abuse of requests" }),
  stance("sf-040", WORRY, said("hr-targeting-dissidents"), { "pos-0390": "Concern 4 of 5: misuse of national" }),
  stance("sf-041", WORRY, said("surv-domestic-expansion"), {
    "pos-0391": "Concern 5 of 5: growth of surveillance laws",
  }),
  stance("sf-042", WORRY, said("surv-domestic-expansion"), {
    "pos-0391": "technical capabilities without domestic safeguards",
  }),
  stance(
    "sf-043",
    WORRY,
    { ...said(), text: "of 5" },
    Object.fromEntries([387, 388, 389, 390, 391].map((number, index) => [`pos-0${number}`, `${index + 1} of 5`])),
  ),
  stance("sf-044", FOR, said("domestic-safeguards"), {
    "pos-0392": "together with domestic safeguards",
    "pos-0394": "critical safeguards",
    "pos-0395": "limits",
  }),
  stance("sf-045", FOR, said("ds-oversight"), { "pos-0392": "oversight" }),
  stance("sf-046", FOR, said("capacity-building"), {
    "pos-0392": "investment in capacity building",
    "pos-0398": "programmes",
  }),
  stance("sf-047", FOR, said("ds-rule-of-law"), { "pos-0392": "strong rule-of-law institutions" }),
  stance("sf-048", YET, { ...said("ratification-policy"), text: "signatories" }, { "pos-0393": "May hold back" }),
  stance("sf-049", FOR, said("surv-search-seizure"), { "pos-0394": "as requiring critical safeguards" }),
  stance("sf-050", FOR, said("surv-search-seizure"), { "pos-0394": "domestic powers such as search and seizure" }),
  stance("sf-051", FOR, said("intl-cooperation"), { "pos-0394": "when assistance is given to another party" }),
  stance("sf-052", FOR, { ...said(), text: "law enforcement tools" }, { "pos-0395": "the limits that" }),
  stance("sf-053", FOR, said("ds-grounds"), { "pos-0395": "grounds that justify the power" }),
  stance("sf-054", FOR, said("ds-scope-duration"), { "pos-0395": "limits of scope" }),
  stance("sf-055", FOR, said("ds-scope-duration"), { "pos-0395": "scope and duration" }),
  stance("sf-056", FOR, said("ds-judicial-review"), { "pos-0395": "judicial review" }),
  stance("sf-057", FOR, said("ds-remedy"), { "pos-0395": "effective remedy" }),
  stance("sf-059", FOR, { ...said(), provisions: ["uncc/final/57"] }, { "pos-0396": "expose and condemn abuse" }),
  stance("sf-060", FOR, { ...said(), text: "future misuse" }, { "pos-0396": "work against future misuse" }),
  stance("sf-063", FOR, said("legislative-guide"), { "pos-0397": "take part in drafting the UN legislative guide" }),
  stance("sf-064", FOR, said("legislative-guide"), { "pos-0397": "the criminalization provisions in full" }),
  stance("sf-065", FOR, { ...said("capacity-building"), text: "global programmes" }, { "pos-0398": "domestic cyber" }),
  stance("sf-066", FOR, said("implementation-review"), {
    "pos-0396": "Conference of the States Parties",
    "pos-0397": "legislative guide",
    "pos-0398": "a cross-sector coalition that monitors implementation",
  }),
];
