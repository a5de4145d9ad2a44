/*
 * The columns of the UN Digital Library's file of General Assembly votes (record 4060887). The names changed with the years:
 * the file of 2024 has plurals and "modality", that of 2025 singulars and the session, that of 2026 "vote_note" besides. A
 * field is what a reader wants to know; it stands under the first of its names that the header has.
 */
const NAMES = {
  id: ["undl_id"],
  code: ["ms_code", "ms_codes"],
  name: ["ms_name", "ms_names"],
  vote: ["ms_vote", "ms_votes"],
  date: ["date"],
  session: ["session"],
  resolution: ["resolution", "resolutions"],
  modality: ["modality"],
  draft: ["draft", "drafts"],
  meeting: ["meeting", "meetings"],
  title: ["title", "titles"],
  note: ["vote_note"],
  yes: ["total_yes", "yes"],
  no: ["total_no", "no"],
  abstentions: ["total_abstentions", "abstentions"],
  link: ["undl_link"],
} as const;

export type UndlField = keyof typeof NAMES;
/** Under which name of the header each field stands; one that the file lacks is not there. */
export type UndlLayout = Readonly<Partial<Record<UndlField, string>>>;

const NEEDED: readonly UndlField[] = ["id", "name", "vote", "date", "resolution", "title"];

/** What is to stand in a header, in the newest names. */
export const UNDL_COLUMNS: readonly string[] = NEEDED.map((field) => NAMES[field][0]);

/** The layout of a header, or null where it is none of the library's. */
export function undlLayout(header: readonly string[]): UndlLayout | null {
  const found = Object.entries(NAMES).flatMap(([field, names]) => {
    const name = names.find((one) => header.includes(one));
    return name === undefined ? [] : [[field, name] as const];
  });
  const layout: UndlLayout = Object.fromEntries(found);
  return NEEDED.every((field) => layout[field] !== undefined) ? layout : null;
}
