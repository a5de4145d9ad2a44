import type { CoverageRow, EntityKind } from "../api/contract.ts";
import { formatSpan } from "../state/dates.ts";
import { plural } from "./words.ts";

export const bar = {
  toAnswer: "To the answer",
  toMain: "To the content",
  viewsLabel: "Views",
  treaty: "Treaty",
  allTreaties: "All treaties",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  notCopied: "Copy the address bar instead",
  more: "More",
  theme: "Theme",
  themes: { light: "Light", dark: "Dark", system: "As the system" },
  keys: "Keys",
  keyList: [
    ["/", "search"],
    ["t", "the table of what is shown"],
    ["?", "this list"],
    ["Ctrl Z", "one step back"],
    ["Ctrl Shift Z", "one step forth"],
    ["Arrow keys", "in the matrix by cell, in the graph along stances, in lineage along the line"],
    ["Enter", "open what the keyboard stands on"],
    ["Esc", "close what is open"],
    ["Page Up, Down", "in the matrix: by group"],
    ["Left, Right", "on a group of the matrix: fold, unfold"],
    ["e", "in the graph: expand"],
    ["Shift Enter", "in the graph: open the stance"],
    ["+ - 0", "in the graph: nearer, farther, all"],
  ] as const,
  graphql: "The GraphQL endpoint",
  close: "Close",
};

export const ask = {
  label: "Your question",
  placeholder: "Who objected to Article 17?",
  submit: "Ask",
  asking: "Asking",
  clear: "Clear the question",
  examplesLabel: "Questions to start from",
  completions: "Questions that begin like this",
  holds: (counts: ReadonlyMap<EntityKind, number>) => {
    const count = (kind: EntityKind) => counts.get(kind) ?? 0;
    return `${plural(count("POSITION"), "position")} by ${plural(count("ACTOR"), "actor")}, from ${plural(count("DOCUMENT"), "document")}.`;
  },
  missing: "What is missing",
  missingTitle: "What these records are known to lack",
  nothingMissing: "No gap has been written down. That does not mean that there is none.",
  asOf: (date: string) => `As of ${date}.`,
  readings: (count: number) =>
    `${["No", "One", "Two", "Three", "Four", "Five", "Six"][count] ?? count} ${count === 1 ? "reading" : "readings"}`,
  statusPill: { ANSWERED: "Answer", NO_RECORD: "No record", NOT_UNDERSTOOD: "Not understood" },
  canBeAsked: "What can be asked",
  seeAs: (count: number) => (count > 1 ? "See both as" : "See as"),
  silence: "Silence in the records is not neutrality.",
  chooser: "Readings",
  moreText: "Read all of it",
  lessText: "Shorten",
  newest: "Newest on record",
  allPositions: "All positions",
};

export const requestPage = {
  title: "A request to the records",
  explain: "The public GraphQL endpoint, read only: a request can be changed, run, and passed on as a link.",
  query: "Request",
  variables: "Variables, as JSON",
  run: "Run",
  running: "Running",
  answer: "Answer",
  noAnswer: "Nothing has been run yet.",
  arrived: "The answer is here.",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  example: `{
  dataset { name version asOf counts { kind count } }
}`,
};

export const reading = {
  numbered: (index: number) => `Reading ${index}`,
  versions: "Through the versions",
  versionRange: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  adopted: "Adopted",
  dropped: (version: string) => `Dropped in ${version}`,
  meant: "the one asked about",
  tally: "Stances in this reading",
  changes: "What happened to it",
  changesOfSeveral: "What happened to them",
  provisions: "Articles and paragraphs",
  relation: (relation: string, from: boolean, to: boolean) =>
    !to ? "was dropped" : !from ? "came new:" : `${relation.toLowerCase().replaceAll("_", " ")}, became`,
  showMore: (count: number, names: string) => `Show ${count} more: ${names}`,
  showMoreAlone: (count: number) => `Show ${count} more`,
  showFewer: "Show fewer",
  andOthers: (names: string, more: number) => (more > 0 ? `${names} and ${more} more` : names),
  votes: "Votes",
  actions: "Acts toward the depositary",
  documents: "Documents",
  noRows: "Nobody is on record here. That is silence, not neutrality.",
  queryTitle: "The query behind this reading",
  queryRows: (count: number) => plural(count, "row"),
  variables: "Variables",
  copy: "Copy",
  copied: "Copied",
  openInGraphql: "Open in GraphQL",
  coverage: "Coverage",
  actor: "Actor",
  issue: "Issue",
};

export const positionText = {
  ownName: "in its own name",
  through: (group: string) => `through ${group}`,
  inherited: (group: string) => `as a member of ${group}`,
  inheritedAlone: "as a member of a group",
  low: "Low confidence",
  lowTitle: "Second-hand: check before use",
  inferred: "The source names the subject; the number is ours",
  undated: "No date",
  outside: "opens the source, outside this site",
  noLink: "no address on record",
  machineSummary: "machine summary",
  noEvidence: "The record names no document",
  on: "On",
};

export function coverageText(coverage: CoverageRow): string {
  const { actorsOnRecord: actors, statesOnRecord: states, statesSilent, documents } = coverage;
  if (actors === 0 && statesSilent === 0) return coverage.note;
  const others = actors - states;
  const onRecord =
    actors === 0
      ? "Nobody on record"
      : others <= 0
        ? `${plural(states, "state")} on record`
        : states === 0
          ? `${plural(actors, "actor")} on record, no state`
          : `${plural(states, "state")} and ${plural(others, "other actor")} on record`;
  const span = formatSpan(coverage.from, coverage.to);
  const sources = documents === 0 ? "" : ` ${plural(documents, "document")}${span === null ? "" : `, ${span}`}.`;
  return `${onRecord}, ${plural(statesSilent, "state")} silent.${sources}`;
}

export const search = {
  label: "Search",
  placeholder: "Search",
  none: (text: string) => `Nothing here is called “${text}”`,
  results: (count: number) => plural(count, "result"),
  hint: "Arrow keys move, Enter opens, Esc closes.",
};
