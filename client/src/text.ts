import type { ActorKind, CoverageRow, EntityKind, Side, Stance } from "./api/contract.ts";
import type { FailureKind } from "./api/failure.ts";
import { formatSpan } from "./state/dates.ts";
import type { TableColumn, ViewName } from "./state/place.ts";

/** Every word of the explorer, in one place, ready to be translated. */

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

export const product = {
  name: "Travaux",
  motto: "Who wanted what, in whose name, on what evidence",
};

export const views: Record<Exclude<ViewName, "record">, string> = {
  ask: "Ask",
  matrix: "Matrix",
  graph: "Graph",
  lineage: "Lineage",
  timeline: "Timeline",
  table: "Table",
};

export const stanceWords: Record<
  Stance,
  { word: string; short: string; one: string; many: string; on: (target: string) => string }
> = {
  SUPPORTS: {
    word: "Supports",
    short: "Supports",
    one: "supports",
    many: "support",
    on: (target) => `supports ${target}`,
  },
  SUPPORTS_WITH_RESERVATIONS: {
    word: "Supports with reservations",
    short: "Reservations",
    one: "supports with reservations",
    many: "support with reservations",
    on: (target) => `supports ${target} with reservations`,
  },
  CONCERNED: {
    word: "Concerned",
    short: "Concerned",
    one: "is concerned",
    many: "are concerned",
    on: (target) => `is concerned about ${target}`,
  },
  PROPOSES_AMENDMENT: {
    word: "Proposes amendment",
    short: "Amendment",
    one: "proposes an amendment",
    many: "propose an amendment",
    on: (target) => `proposes an amendment to ${target}`,
  },
  OPPOSES: { word: "Opposes", short: "Opposes", one: "opposes", many: "oppose", on: (target) => `opposes ${target}` },
  CALLS_FOR_DELETION: {
    word: "Calls for deletion",
    short: "Deletion",
    one: "calls for deletion",
    many: "call for deletion",
    on: (target) => `calls for deletion of ${target}`,
  },
  ABSTAINS: {
    word: "Abstains",
    short: "Abstains",
    one: "abstains",
    many: "abstain",
    on: (target) => `abstains on ${target}`,
  },
};

export const sideWords: Record<Side, string> = {
  FOR: "For",
  CRITICAL: "Critical",
  AGAINST: "Against",
  NEITHER: "Neither",
};

export const kindWords: Record<EntityKind, { one: string; many: string }> = {
  TREATY: { one: "Treaty", many: "treaties" },
  VERSION: { one: "Version", many: "versions" },
  PROVISION: { one: "Provision", many: "provisions" },
  ACTOR: { one: "Actor", many: "actors" },
  ISSUE: { one: "Issue", many: "issues" },
  POSITION: { one: "Position", many: "positions" },
  DOCUMENT: { one: "Document", many: "documents" },
  VOTE: { one: "Vote", many: "votes" },
  EVENT: { one: "Event", many: "events" },
  TREATY_ACTION: { one: "Treaty action", many: "treaty actions" },
};

export const actorKindWords: Record<ActorKind, string> = {
  STATE: "State",
  INTERGOVERNMENTAL_ORGANIZATION: "Intergovernmental organization",
  CIVIL_SOCIETY: "Civil society",
  INDUSTRY: "Industry",
  ACADEMIA: "Academia",
  GROUP: "Group",
  BODY: "Body",
  PERSON: "Person",
};

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

export const graph = {
  around: (label: string) => `Around ${label}`,
  aroundTwo: (first: string, second: string) => `Around ${first} and ${second}`,
  aroundMany: (label: string, more: number) => `Around ${label} and ${more} more`,
  empty: "Nothing is chosen yet",
  emptyBody:
    "The graph opens on one thing and its neighbours. Ask a question and see its answer as a graph, or start from an article.",
  toAsk: "Ask a question",
  counts: (actors: number, provisions: number, stances: number) =>
    `${plural(actors, "actor")}, ${plural(provisions, "provision")}, ${plural(stances, "stance")}`,
  undo: "Undo",
  redo: "Redo",
  table: "Table",
  legend: "Filter by stance",
  kinds: "Kinds of nodes",
  filters: (on: number, all: number) => `Filters (${on} of ${all} on)`,
  cutOff: "Not drawn:",
  notDrawn: (parts: readonly string[]) => parts.join(", "),
  issueStances: (count: number) => `${plural(count, "stance")} on issues`,
  notFetched: (count: number, besides: boolean) => `${plural(count, besides ? "more node" : "node")}`,
  drawMore: (count: number) => `Draw ${count} more`,
  allInTable: "All in the table",
  canvas: (label: string, actors: number, provisions: number) =>
    `Graph around ${label}, ${plural(actors, "actor")}, ${plural(provisions, "provision")}; press t for the table`,
  hint: "Arrow keys follow stances, Enter opens, e expands.",
  stanceOf: (at: number, of: number) => `Stance ${at} of ${of}.`,
  linkOf: (at: number, of: number) => `Link ${at} of ${of}.`,
  noLinks: "Nothing drawn is linked to it.",
  noWayThere: "No link goes that way.",
  linksDrawn: (drawn: number, all: number) => `${drawn} of ${plural(all, "link")} drawn`,
  zoomIn: "Nearer",
  zoomOut: "Farther",
  fit: "All of it",
  expand: "Expand",
  expanded: "Expanded",
  collapse: "Collapse",
  pin: "Pin",
  hide: "Hide",
  focus: "Focus",
  connect: "Connect",
  connectTo: (name: string) => `Connect to ${name}`,
  chooseOther: (name: string) => `Choose another node to connect ${name} to.`,
  pathTitle: (from: string, to: string) => `How ${from} and ${to} hang together`,
  noPath: (from: string, to: string) => `No connection of four steps or fewer between ${from} and ${to}`,
  closePath: "Close",
  showHidden: (count: number) => `Show ${plural(count, "hidden node")}`,
  cap: (most: number) => `At most ${most.toLocaleString("en")} nodes are drawn.`,
  layout: "Layout",
  layouts: { columns: "Columns", force: "Force", lineage: "Left to right" },
  framing: "Frames",
  framings: { none: "None", coalition: "Coalitions", region: "Regions", bloc: "Blocs", issue: "Issues" },
  frames: "Frames drawn",
  framesBody: {
    region: "A frame holds the actors of one region.",
    bloc: "A frame holds the members of one bloc; who belongs to several stands with the most of those drawn.",
    issue: "A frame holds the provisions that one issue concerns; where several do, the one with most of those drawn.",
  },
  noFrames: "No two of what is drawn belong together in this way.",
  openAll: "Open all",
  closeAll: "Close all",
  frameSize: (label: string, count: number) => `${label} (${count.toLocaleString("en")})`,
  bundle: {
    FOR: (count: number) => `${plural(count, "stance")} for`,
    CRITICAL: (count: number) => `${plural(count, "stance")} critical of`,
    AGAINST: (count: number) => `${plural(count, "stance")} against`,
    NEITHER: (count: number) => `${plural(count, "abstention")} on`,
  },
  bundledLinks: (count: number) => `${plural(count, "link")} to`,
  frameOpened: (label: string, count: number) => `${label} is open: ${plural(count, "node")}. Nothing else moved.`,
  frameClosed: (label: string) => `${label} is closed to one node. Nothing else moved.`,
  expandDone: (label: string, count: number) =>
    count === 0
      ? `${label} has no neighbour that is not drawn.`
      : `${plural(count, "neighbour")} of ${label} drawn. Nothing else moved.`,
  filteredOut: "No stance is left. Every stance drawn here is switched off.",
  switchOn: "Switch them on",
  showDrawing: "Show the drawing",
  loading: "Drawing",
};

export const lookWords = {
  state: "State",
  organization: "Organization",
  group: "Group",
  person: "Person",
  provision: "Provision",
  issue: "Issue",
  document: "Document",
  version: "Version",
  treaty: "Treaty",
  vote: "Vote",
  event: "Event",
  action: "Treaty action",
  position: "Position",
};

export const panel = {
  label: "What is chosen",
  close: "Close",
  empty: "Choose a node or an edge",
  emptyBody: "Whatever is chosen explains itself here, evidence first.",
  loading: "Reading the records",
  openRecord: "Open record",
  pairTitle: (actor: string, target: string) => `${actor} on ${target}`,
  inheritedHere: (actor: string) => `${actor} has no position of its own here: it belonged to a group that took one.`,
  recordOfNamed: (name: string) => `Record of ${name}`,
  evidence: "Evidence",
  newestFirst: (count: number) => `newest first, ${plural(count, "position")}`,
  all: (count: number) => `All ${plural(count, "position")}`,
  withinWord: "in",
  ofWord: "of",
  nothingFrom: "No position rests on this document.",
  notHere: "There is no such record here",
  notHereBody: "It may have been written for another version of the data.",
  nobody: (label: string) => `Nobody is on record on ${label}. That is silence, not neutrality.`,
  silentActor: (label: string) => `No position of ${label} is on record. That is silence, not neutrality.`,
  graph: "Graph",
  table: "Table",
};

export const record = {
  permalink: "Permalink",
  chapter: "Chapter",
  partOf: "Part of",
  parts: "Paragraphs",
  issues: "Issues",
  provisions: "Provisions",
  memberOf: "Member of",
  members: "Members",
  aliases: "Also called",
  iso: "ISO code",
  authors: "Written by",
  publisher: "Published by",
  date: "Date",
  symbol: "Symbol",
  source: "Source",
  kind: "Kind",
  versions: "Versions",
  adoptedOn: "Adopted",
  openedOn: "Opened for signature",
  inForceOn: "In force",
  notInForce: "not yet",
  status: "Status",
  forum: "Forum",
  text: "Text spoken of",
  version: "Version",
  target: "Target",
  note: "Note",
  confidence: "Confidence",
  confidences: { HIGH: "High", MEDIUM: "Medium", LOW: "Low: second-hand, check before use" },
  inNameOf: "In whose name",
  actions: "Acts toward the depositary",
  broader: "Part of",
  narrower: "Narrower",
  positions: (count: number) => plural(count, "position"),
  positionOf: (actor: string) => `: record of this position of ${actor}`,
  since: (from: string, to: string | null) => (to === null ? `since ${from}` : `${from} to ${to}`),
  documentKinds: {
    "session-summary": "Session summary, made by a machine from the recording",
    "ngo-publication": "Publication of a civil society organization",
    "weak-source": "Weak source",
  } as Readonly<Record<string, string>>,
  moreRows: (count: number) => `Show ${count} more`,
  fields: "Facts",
};

export const matrix = {
  title: {
    provisions: (count: number) => `Who stands where on ${plural(count, "provision")}`,
    issues: (count: number) => `Who stands where on ${plural(count, "issue")}`,
  },
  titleOf: (what: string, count: string) => `${what}: who stands where on ${count}`,
  chosen: (count: number, all: number) => `${count} of ${all} have a record here`,
  columnsLabel: "Columns",
  columns: { provisions: "Provisions", issues: "Issues" },
  groupLabel: "Group",
  groups: { region: "Region", bloc: "Bloc", kind: "Kind of actor", coalition: "Coalition", none: "No groups" },
  orderLabel: "Sort",
  orders: { count: "Positions on record", agreement: "Who stands alike", name: "Name" },
  everyone: "All actors",
  silentToo: "Silent ones too",
  kindGroups: { STATE: "States", GROUP: "Groups", BODY: "Bodies", PERSON: "Persons" } as Partial<
    Record<ActorKind, string>
  >,
  noBloc: "In none of these blocs",
  noCoalition: "In no coalition",
  severalBlocs: "An actor of several blocs stands under each of them.",
  dropped: "Not in the adopted text",
  noChapter: "Other",
  actor: "Actor",
  onRecord: "On record",
  corner: "Actor, and how much is on record",
  label: (rows: number, columns: string) => `Stances of ${plural(rows, "actor")} on ${columns}`,
  cell: (actor: string, column: string, words: string) => `${actor}, ${column}: ${words}`,
  before: (stance: string) => `before that ${stance}`,
  inherited: "inherited from a group",
  low: "low confidence",
  noRecord: "no record",
  groupRow: (label: string, count: number, folded: boolean) =>
    `${label}, ${plural(count, "actor")}, ${folded ? "folded" : "unfolded"}`,
  groupCell: (label: string, column: string, words: string) => `${label}, ${column}: ${words}`,
  sides: (total: number, parts: readonly string[]) => `${total} on record, ${parts.join(", ")}`,
  status: (states: number, columns: string, silent: number) =>
    `${plural(states, "state")} ${states === 1 ? "holds" : "hold"} a position here, on ${columns}; ${silent} have no record here.`,
  silence: "An empty cell is silence in the records, not neutrality.",
  movedKey: "Latest stance shown; the small one before the arrow is the stance before.",
  marks: { inherited: "Inherited", low: "Low confidence" },
  nothing: "Nobody is on record in this selection",
  nothingBody: "None of the positions here is on a provision. Issues may have some; silence is not neutrality.",
  toIssues: "Show issues",
  picker: "On",
  comfortable: "Comfortable rows",
  loading: "Reading the positions",
  coalitions: {
    found: (count: number, shared: number) =>
      count === 0
        ? `No coalition: no two actors share ${plural(shared, "record")} on which they mostly stand alike.`
        : `${plural(count, "coalition")} among actors who share at least ${plural(shared, "record")}.`,
    name: (at: number, names: string) => `Coalition ${at}: ${names}`,
    score: (percent: number, records: number) => `stand alike in ${percent} % of ${plural(records, "shared record")}`,
    between: (names: string) => `Between them: ${names}`,
    threshold: "Shared records, at least",
    working: "Comparing the records",
  },
};

export const lineage = {
  title: (label: string) => `What became of ${label}`,
  still: (label: string) => `It is ${label} of the adopted text`,
  stillAs: (label: string) => `It is still ${label}`,
  dropped: "It is not in the newest text",
  numberTaken: (number: string) => `; ${number} now names another provision`,
  show: "Show",
  spans: { article: "This article", neighbours: "With neighbours", whole: "Whole text" },
  lineOf: "through the versions",
  tookNumber: (number: string) => `which took the number ${number} when it was free`,
  as: (number: string) => `as ${number}`,
  notIn: "not in this text",
  noRecord: "No record",
  silence: "No record means silence in these sources, not neutrality.",
  thenHead: "Who stood where then",
  nobodyThen: "Nobody is on record on this version. That is silence, not neutrality.",
  nextHead: "What happened next",
  noChange: (version: string) => `Unchanged in ${version}.`,
  bothNumbers: "Positions under all its numbers",
  more: (count: number) => `and ${count} more`,
  byVersion: "Who stood where, version by version",
  byVersionBody: "A position stands under the text that it spoke of.",
  noVersion: "Of no version named",
  moved: "Who moved",
  movedBody: "Actors on record with different sides on different days, oldest stance first.",
  nobodyMoved: "Nobody is on record with two sides on it on different days.",
};

export const timeline = {
  title: "Positions, votes and drafts over time",
  titleOf: (label: string) => `${label}: over time`,
  positions: (count: number) => plural(count, "position"),
  undated: (count: number) => `${plural(count, "position")} without a date: outside every span.`,
  years: "Year only",
  lanes: { positions: "Positions", votes: "Votes", versions: "Drafts", events: "Events" },
  drawing: "Drag over the drawing to keep a span of months; the two fields do the same.",
  from: "From",
  to: "To",
  all: "All dates",
  list: "What happened, in order",
  kept: (count: number) => `${plural(count, "position")} in this span.`,
  vote: (yes: number, no: number, abstaining: number) => `${yes} in favour, ${no} against, ${abstaining} abstaining`,
  kinds: { vote: "Vote", version: "Draft", event: "Event" },
  seeRows: "The positions of this span",
  nothing: "Nothing here is dated.",
  monthBar: (month: string, count: number) => `${month}: ${plural(count, "position")}`,
};

export const exportText = {
  button: "Download",
  title: "Download what is shown",
  nothing: "Nothing is shown yet that could be carried away.",
  pictures: "Picture",
  files: "Data",
  cite: "Cite",
  formats: { png: "PNG", svg: "SVG", csv: "CSV", json: "JSON", graphml: "GraphML", gexf: "GEXF" },
  forms: { words: "In words", bibtex: "BibTeX", csl: "CSL-JSON" },
  copied: "Citation copied",
  made: (format: string) => `${format} downloaded`,
  failed: "The file could not be made.",
  source: (data: string, version: string, asOf: string, address: string) =>
    `Source: ${data}, version ${version}, as of ${asOf}. ${address}`,
  citation: (title: string, by: string, data: string, version: string, asOf: string, address: string, on: string) =>
    `${by}, “${title}”, ${data}, version ${version}, records as of ${asOf}, ${address} (read on ${on}).`,
};

export const dates = {
  only: (from: string | null, to: string | null) =>
    from === null ? `Only until ${to}` : to === null ? `Only since ${from}` : `Only ${from} to ${to}`,
  all: "All dates",
};

export const table = {
  title: "Positions",
  titleAnswer: (question: string) => `Positions in the answer to “${question}”`,
  titleOf: (label: string) => `Positions: ${label}`,
  titleGraph: (label: string) => `Positions around ${label}`,
  rows: (shown: number, all: number) => (shown === all ? plural(all, "row") : `${shown} of ${plural(all, "row")}`),
  columns: { date: "Date", actor: "Actor", stance: "Stance", provision: "On" } satisfies Record<TableColumn, string>,
  askColumn: "What it asked",
  evidenceColumn: "Evidence",
  nameColumn: "In whose name",
  sortBy: (column: string) => `Sort by ${column}`,
  filter: "Rows that hold",
  csv: "CSV",
  csvLabel: "Download these rows as CSV",
  more: (count: number) => `Show ${count} more`,
  nothing: "No row is left",
  nothingBody: "The filter or the legend leaves nothing.",
  clear: "Show all rows",
  caption: "Who took which stance on what, when, and on what evidence",
};

export const search = {
  label: "Search",
  placeholder: "Search",
  none: (text: string) => `Nothing here is called “${text}”`,
  results: (count: number) => plural(count, "result"),
  hint: "Arrow keys move, Enter opens, Esc closes.",
};

export const failures: Record<FailureKind, { title: string; body: (seconds: number | null) => string }> = {
  offline: {
    title: "The server cannot be reached",
    body: (seconds) => `You may be offline. Your view is safe in the address bar.${again(seconds)}`,
  },
  unready: {
    title: "The database is not answering yet",
    body: (seconds) => `Your view is safe in the address bar.${again(seconds)}`,
  },
  busy: {
    title: "Too many requests from here",
    body: (seconds) => `Your view is safe in the address bar.${again(seconds)}`,
  },
  timeout: {
    title: "The answer did not arrive",
    body: () => "The server took longer than 5 seconds. Your view is safe in the address bar.",
  },
  refused: { title: "The server did not take the request", body: () => "Your view is safe in the address bar." },
  broken: {
    title: "The answer did not arrive",
    body: () => "Something failed on the server. Your view is safe in the address bar.",
  },
};
const again = (seconds: number | null) => (seconds === null ? "" : ` Trying again in ${seconds} s.`);
export const tryAgain = "Try again";
export const oldBelow = "What you saw before stays below, marked as old.";
export const loading = "Reading the records";
