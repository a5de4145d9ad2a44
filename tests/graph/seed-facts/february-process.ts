/** What the post of February 2024 tells of the session, the process and those around it. */
import { expect } from "vitest";
import { among, event, type FactCheck, record, says, stance } from "./requests.ts";

const SESSION = "event:2024-01-29-concluding-session";
const SUSPENSION = "event:2024-02-09-suspension";
const session = (fact: string, holds: object) => event(fact, "uncc", SESSION, holds);
const suspension = (fact: string, words: string) =>
  event(fact, "uncc", SUSPENSION, { date: "2024-02-09", description: says(words) });
const post = (fact: string, words: string) => record(fact, "document", "seed-feb", { note: says(words) });
const about = (fact: string, issue: string, words: string) =>
  record(fact, "issue", issue, { description: says(words) });
const february = (...actors: string[]) => ({ actors, from: "2024-01", to: "2024-02", documents: ["seed-feb"] });
const outrage = (fact: string, actor: string, id: string, words: string) =>
  stance(fact, "CONCERNED", february(actor), { [id]: words });
const undermined = (fact: string, id: string) =>
  record(fact, "actor", id, { kind: "GROUP", note: says("whose protection the text would undermine") });

const COMMITTEE =
  "Ad Hoc Committee to Elaborate a Comprehensive International Convention on Countering the Use of Information and Communications Technologies for Criminal Purposes";

export const februaryProcess: readonly FactCheck[] = [
  record("sf-081", "actor", "ahc", { aliases: expect.arrayContaining([COMMITTEE]), partOf: { id: "un" } }),
  session("sf-082", { date: "2024-01-29", endDate: "2024-02-09", description: says("Meant as the last session") }),
  post("sf-083", "first binding UN instrument on cybersecurity"),
  session("sf-084", { description: says("to finalize the text") }),
  session("sf-085", { description: says("for the General Assembly of September 2024") }),
  suspension("sf-086", "States agree to suspend, because of large disagreement"),
  suspension("sf-087", "above all on scope"),
  suspension("sf-088", "scope and terminology"),
  suspension("sf-089", "one more session of up to ten days in New York"),
  suspension("sf-090", "still in time for the General Assembly of September"),
  post("sf-091", "On the motives of Russia it refers to an earlier post"),
  stance(
    "sf-092",
    "OPPOSES",
    { actors: ["state:ru"], treaty: "budapest", text: "began the process" },
    { "pos-0403": "aim of replacing the Budapest Convention" },
  ),
  record("sf-093", "treaty", "budapest", { inForceOn: "2004-07-01", status: says("in force") }),
  {
    fact: "sf-094",
    request: "query ($filter: TreatyActionFilter) { actions(filter: $filter) { totalCount } }",
    variables: { filter: { treaty: "budapest", actors: ["state:ru"], kinds: ["SIGNATURE"] } },
    finds: { actions: { totalCount: 0 } },
  },
  stance("sf-095", "SUPPORTS_WITH_RESERVATIONS", february("negotiating-states"), {
    "pos-0251": "easier cooperation with countries outside the Budapest Convention",
  }),
  stance("sf-096", "SUPPORTS_WITH_RESERVATIONS", february("negotiating-states"), {
    "pos-0251": "a high standard of human rights safeguards",
  }),
  session("sf-097", { description: says("Ends without agreement") }),
  suspension("sf-098", "terminology"),
  suspension("sf-099", "human rights"),
  suspension("sf-100", "surveillance"),
  outrage("sf-101", "civil-society", "pos-0248", "Outraged by the lack of progress"),
  outrage("sf-102", "academia", "pos-0249", "the danger of ratifying the text as it stands"),
  outrage("sf-103", "stakeholder-community", "pos-0250", "Outraged by the lack of progress"),
  post("sf-104", "the suspension was the less harmful outcome"),
  post("sf-105", "avoided a renegotiation of the mandate"),
  post("sf-106", "the ratification of a treaty that undermines protection"),
  undermined("sf-107", "hrds"),
  undermined("sf-108", "security-researchers"),
  undermined("sf-109", "stakeholder-community"),
  record("sf-110", "document", "joint-2024", {
    date: "2024-01",
    authors: among("joint-cs-2024"),
    note: says("More than 100 signatories"),
  }),
  stance("sf-111", "PROPOSES_AMENDMENT", february("joint-cs-2024"), { "pos-0227": "narrow the Convention" }),
  stance(
    "sf-112",
    "PROPOSES_AMENDMENT",
    { ...february("joint-cs-2024"), issues: ["hr-misuse"] },
    { "pos-0227": "keep it from becoming a tool against human rights" },
  ),
  record("sf-113", "document", "open-2024", { date: "2024-02-08", title: says("Open letter to the Chair") }),
  stance("sf-114", "OPPOSES", february("open-letter-2024"), {
    "pos-0283": "critical flaws that would leave cyberspace more vulnerable if unchanged",
  }),
  record("sf-115", "document", "res-2024", { date: "2024-02-07", signatoryCount: 124 }),
  stance("sf-116", "CONCERNED", february("researchers-124"), { "pos-0275": "the rights of good-faith security" }),
  about("sf-117", "process-participation", "frustration that feedback is not taken seriously"),
  about("sf-118", "process-participation", "nor taken into later drafts"),
  post("sf-156", "the future of the text"),
  event("sf-157", "uncc", "res75282", { date: "2021-05-26", description: says("a text for the 78th Assembly") }),
  about("sf-159", "process-budget", "Cost"),
  about("sf-160", "process-budget", "place of extra sessions"),
  about("sf-161", "process-budget", "the strain on small states"),
  stance(
    "sf-162",
    "CONCERNED",
    { ...february("seed-author"), issues: ["process-participation"] },
    { "pos-0247": "informal talks in Vienna" },
  ),
  stance(
    "sf-163",
    "CONCERNED",
    { ...february("seed-author"), text: "stakeholder engagement" },
    { "pos-0247": "shut out larger stakeholder engagement" },
  ),
  about("sf-164", "process-rules", "Two-thirds majority in the Committee"),
  about("sf-165", "process-rules", "decides where the Committee agrees on no text and no joint resolution"),
  about("sf-166", "process-rules", "an extension"),
  about("sf-167", "process-rules", "by a new resolution, which would open the mandate again"),
  about("sf-168", "process-rules", "the General Assembly decides"),
  about("sf-169", "process-rules", "a simple majority in the Assembly, which could adopt conflicting resolutions"),
  post("sf-170", "a consensus of states are unclear"),
];
