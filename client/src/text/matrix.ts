import type { ActorKind } from "../api/contract.ts";
import type { TableColumn } from "../state/place.ts";
import { plural } from "./words.ts";

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
