import {
  getProvisions,
  listAllParts,
  listIssuesByProvision,
  listLineage,
  listLineageEnds,
  listLineageFamily,
  listParallels,
  listParts,
  listProvisionNames,
  listProvisionReach,
  listProvisionsByVersion,
  traceLineage,
} from "../../../src/store/statements/provisions.ts";
import { getTreaties, getVersions, listTreaties, listVersions } from "../../../src/store/statements/treaties.ts";
import { sources } from "./fixture.ts";
import { goldenRows } from "./golden.ts";

const high = { confidence: "HIGH", sources };
const nothing = {
  symbol: null,
  adoptedOn: null,
  openedForSignatureOn: null,
  inForceOn: null,
  placeOpened: null,
  depositary: null,
  status: null,
  source: null,
};
const budapest = {
  treaty: {
    ...nothing,
    id: "budapest",
    label: "Budapest Convention",
    title: "Convention on Cybercrime",
    kind: "convention",
    aliases: [],
    inForceOn: "2004-07-01",
  },
};
const uncc = {
  treaty: {
    ...nothing,
    id: "uncc",
    label: "Convention against Cybercrime",
    title: "United Nations Convention against Cybercrime",
    kind: "convention",
    aliases: ["UNCC"],
    symbol: "A/RES/79/243",
    adoptedOn: "2024-12-24",
  },
};

const plain = { symbol: null, date: null, session: null, description: null, isNumbered: true };
const draft = {
  version: {
    ...plain,
    id: "uncc/draft",
    label: "Draft",
    aliases: [],
    order: 1,
    standing: "draft",
    isFinal: false,
    session: "sixth",
    treatyId: "uncc",
  },
};
const final = {
  version: {
    ...plain,
    id: "uncc/final",
    label: "Adopted text",
    aliases: ["final"],
    order: 2,
    standing: "adopted",
    isFinal: true,
    date: "2024-12",
    treatyId: "uncc",
  },
};
const budapestText = {
  version: {
    ...plain,
    id: "budapest/final",
    label: "Text",
    aliases: [],
    order: 1,
    standing: "adopted",
    isFinal: true,
    treatyId: "budapest",
  },
};

const bare = { title: null, aliases: [], summary: null, chapter: null, treatyId: "uncc" };
const inDraft = { ...bare, versionId: "uncc/draft", versionOrder: 1 };
const inFinal = { ...bare, versionId: "uncc/final", versionOrder: 2 };
const draft17 = {
  provision: {
    ...inDraft,
    id: "uncc/draft/17",
    number: "17",
    numberKey: "0017",
    label: "Article 17, Draft",
    title: "Other treaties",
    chapter: "I",
  },
  parents: [],
};
const draft17p1 = {
  provision: {
    ...inDraft,
    id: "uncc/draft/17(1)",
    number: "17(1)",
    numberKey: "0017.0001",
    label: "Article 17(1), Draft",
  },
  parents: ["uncc/draft/17"],
};
const draft18 = {
  provision: { ...inDraft, id: "uncc/draft/18", number: "18", numberKey: "0018", label: "Article 18, Draft" },
  parents: [],
};
const draft19 = {
  provision: { ...inDraft, id: "uncc/draft/19", number: "19", numberKey: "0019", label: "Article 19, Draft" },
  parents: [],
};
const final4 = {
  provision: {
    ...inFinal,
    id: "uncc/final/4",
    number: "4",
    numberKey: "0004",
    label: "Article 4",
    title: "Offences under other conventions",
    aliases: ["the list"],
    summary: "What else counts.",
  },
  parents: [],
};

const step17to4 = {
  fromId: "uncc/draft/17",
  toId: "uncc/final/4",
  relation: "moved",
  explanation: "To the front.",
  ...high,
  order: 2,
};
const step17to5 = {
  fromId: "uncc/draft/17",
  toId: "uncc/final/5",
  relation: "merged",
  explanation: null,
  ...high,
  order: 2,
};
const step18to5 = {
  fromId: "uncc/draft/18",
  toId: "uncc/final/5",
  relation: "merged",
  explanation: null,
  ...high,
  order: 2,
};

const name = (id: string, number: string, title: string | null = null, aliases: string[] = []) => {
  const versionId = id.slice(0, id.lastIndexOf("/"));
  return {
    id,
    number,
    versionId,
    treatyId: versionId.split("/")[0] ?? "",
    title,
    aliases,
    versionOrder: versionId === "uncc/final" ? 2 : 1,
  };
};

export const cases = [
  goldenRows("those that are held, in the order of ids", getTreaties, { ids: ["uncc", "nowhere", "budapest"] }, [
    budapest,
    uncc,
  ]),
  goldenRows("nothing for nothing", getTreaties, { ids: [] }, []),
  goldenRows("all", listTreaties, {}, [budapest, uncc]),
  goldenRows("with what is not known as null", getVersions, { ids: ["uncc/final", "uncc/draft"] }, [draft, final]),
  goldenRows("oldest first", listVersions, { treatyIds: ["uncc"] }, [draft, final]),
  goldenRows("treaty by treaty", listVersions, { treatyIds: ["uncc", "budapest"] }, [budapestText, draft, final]),
  goldenRows("with the article around a paragraph", getProvisions, { ids: ["uncc/final/4", "uncc/draft/17(1)"] }, [
    draft17p1,
    final4,
  ]),
  goldenRows("in the order of the text", listProvisionsByVersion, { versionIds: ["uncc/draft"] }, [
    draft17,
    draft17p1,
    draft18,
    draft19,
  ]),
  goldenRows("paragraphs", listParts, { ids: ["uncc/draft/17", "uncc/final/4", "uncc/final/5"] }, [
    { wholeId: "uncc/draft/17", partId: "uncc/draft/17(1)" },
    { wholeId: "uncc/final/4", partId: "uncc/final/4(1)" },
  ]),
  goldenRows("an article among its parts", listAllParts, { ids: ["uncc/final/4", "uncc/final/5"] }, [
    { id: "uncc/final/4", partId: "uncc/final/4" },
    { id: "uncc/final/4", partId: "uncc/final/4(1)" },
    { id: "uncc/final/5", partId: "uncc/final/5" },
  ]),
  goldenRows(
    "what became of a draft article, not what else became the same",
    traceLineage,
    { ids: ["uncc/draft/17"] },
    [
      { id: "uncc/draft/17", ...step17to4 },
      { id: "uncc/draft/17", ...step17to5 },
    ],
  ),
  goldenRows(
    "whence an article came that was merged, not what else came of them",
    traceLineage,
    { ids: ["uncc/final/5"] },
    [
      { id: "uncc/final/5", ...step17to5 },
      { id: "uncc/final/5", ...step18to5 },
    ],
  ),
  goldenRows("nothing for what is new", traceLineage, { ids: ["uncc/final/7"] }, []),
  goldenRows(
    "what was dropped and what is new",
    listLineageEnds,
    { ids: ["uncc/final/7", "uncc/draft/19", "uncc/draft/18"] },
    [
      { id: "uncc/draft/19", end: "dropped", versionId: "uncc/final", order: 2, explanation: "No agreement.", ...high },
      { id: "uncc/final/7", end: "new", versionId: "uncc/final", order: 2, explanation: null, ...high },
    ],
  ),
  goldenRows("ancestors and itself", listLineageFamily, { ids: ["uncc/final/5"] }, [
    { id: "uncc/final/5", memberId: "uncc/draft/17" },
    { id: "uncc/final/5", memberId: "uncc/draft/18" },
    { id: "uncc/final/5", memberId: "uncc/final/5" },
  ]),
  goldenRows(
    "descendants and itself, of each that is asked for",
    listLineageFamily,
    { ids: ["uncc/draft/18", "uncc/final/7"] },
    [
      { id: "uncc/draft/18", memberId: "uncc/draft/18" },
      { id: "uncc/draft/18", memberId: "uncc/final/5" },
      { id: "uncc/draft/18", memberId: "uncc/final/6" },
      { id: "uncc/final/7", memberId: "uncc/final/7" },
    ],
  ),
  goldenRows("the paragraphs under all the numbers of an article", listProvisionReach, { ids: ["uncc/final/4"] }, [
    { id: "uncc/final/4", memberId: "uncc/draft/17" },
    { id: "uncc/final/4", memberId: "uncc/draft/17(1)" },
    { id: "uncc/final/4", memberId: "uncc/final/4" },
    { id: "uncc/final/4", memberId: "uncc/final/4(1)" },
  ]),
  goldenRows("a paragraph, and not its article", listProvisionReach, { ids: ["uncc/draft/17(1)"] }, [
    { id: "uncc/draft/17(1)", memberId: "uncc/draft/17(1)" },
    { id: "uncc/draft/17(1)", memberId: "uncc/final/4(1)" },
  ]),
  goldenRows("all steps of a treaty", listLineage, { treatyIds: ["uncc"] }, [
    { fromId: "uncc/draft/17", toId: "uncc/final/4", relation: "moved" },
    { fromId: "uncc/draft/17", toId: "uncc/final/5", relation: "merged" },
    { fromId: "uncc/draft/17(1)", toId: "uncc/final/4(1)", relation: "renumbered" },
    { fromId: "uncc/draft/18", toId: "uncc/final/5", relation: "merged" },
    { fromId: "uncc/draft/18", toId: "uncc/final/6", relation: "split" },
  ]),
  goldenRows("none of a treaty without", listLineage, { treatyIds: ["budapest"] }, []),
  goldenRows("from one side", listParallels, { ids: ["uncc/final/5"] }, [
    {
      id: "uncc/final/5",
      relation: "counterpart",
      otherKey: "budapest/final/2",
      explanation: "Same subject.",
      confidence: "HIGH",
    },
    { id: "uncc/final/5", relation: "repeats", otherKey: "budapest", explanation: null, confidence: "HIGH" },
  ]),
  goldenRows("from the other side", listParallels, { ids: ["budapest/final/2"] }, [
    {
      id: "budapest/final/2",
      relation: "counterpart",
      otherKey: "uncc/final/5",
      explanation: "Same subject.",
      confidence: "HIGH",
    },
  ]),
  goldenRows("each pair", listIssuesByProvision, { ids: ["uncc/final/4", "uncc/draft/17", "uncc/final/5"] }, [
    { provisionId: "uncc/draft/17", issueId: "rights" },
    { provisionId: "uncc/final/4", issueId: "privacy" },
    { provisionId: "uncc/final/4", issueId: "rights" },
  ]),
  goldenRows("of a treaty", listProvisionNames, { treatyIds: ["uncc"] }, [
    name("uncc/draft/17", "17", "Other treaties"),
    name("uncc/draft/17(1)", "17(1)"),
    name("uncc/draft/18", "18"),
    name("uncc/draft/19", "19"),
    name("uncc/final/10", "10"),
    name("uncc/final/4", "4", "Offences under other conventions", ["the list"]),
    name("uncc/final/4(1)", "4(1)"),
    name("uncc/final/5", "5"),
    name("uncc/final/6", "6"),
    name("uncc/final/7", "7"),
  ]),
  goldenRows("of another", listProvisionNames, { treatyIds: ["budapest"] }, [name("budapest/final/2", "2")]),
];
