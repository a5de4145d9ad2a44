/*
 * What the columns of a table mean. A field is what a reader of the table wants to know; a layout says under which name it
 * stands. Known layouts are told by the header; any other table is read with the columns that the command names.
 */

/** The fields whose cell is the date of an act of one kind. */
export const DATED = {
  signature: "SIGNATURE",
  definitiveSignature: "DEFINITIVE_SIGNATURE",
  ratification: "RATIFICATION",
  acceptance: "ACCEPTANCE",
  approval: "APPROVAL",
  accession: "ACCESSION",
  succession: "SUCCESSION",
  formalConfirmation: "FORMAL_CONFIRMATION",
  reservation: "RESERVATION",
  denunciation: "DENUNCIATION",
} as const;
export type DatedField = keyof typeof DATED;

/**
 * actor, iso2, iso3: who; treaty, title: of what, where a table holds several; adoptedOn, inForceOn: of the treaty.
 * consent: a date of consent whose kind another cell tells (`kind`), or an act of its own with the same date, or nobody.
 * effectiveOn: entry into force for the State. status: "state party", "signatory state", "no action", of tables of years.
 * membershipEnd: the end of a membership, by whatever cause. url: where the row is from.
 */
export const FIELDS = [
  ...(Object.keys(DATED) as DatedField[]),
  "actor",
  "iso2",
  "iso3",
  "treaty",
  "title",
  "adoptedOn",
  "inForceOn",
  "consent",
  "kind",
  "effectiveOn",
  "status",
  "membershipEnd",
  "url",
] as const;
export type Field = (typeof FIELDS)[number];
export type Layout = Readonly<Partial<Record<Field, string>>>;

const KNOWN: readonly Layout[] = [
  {
    iso3: "Code",
    actor: "Name",
    signature: "Signature",
    consent: "Ratification",
    kind: "Kind",
    effectiveOn: "Date-Of-Effect",
  },
  { iso3: "Code", actor: "Name", consent: "Date", kind: "Participation Type" },
  { iso3: "Code", actor: "Name", acceptance: "Acceptance" },
  // Its ISO codes are not reliable (TP, S), and the year is that of "ratification or accession".
  { treaty: "treaty", actor: "member", consent: "year_ratification_or_accession", status: "status" },
  {
    treaty: "treatyID",
    title: "Title",
    iso3: "stateID",
    adoptedOn: "Begin",
    inForceOn: "Force",
    signature: "stateSignature",
    consent: "stateRat",
    acceptance: "Acceptance",
    accession: "Accession",
    succession: "Succession",
    effectiveOn: "stateForce",
    membershipEnd: "stateWithdrawal",
    reservation: "Reservation",
  },
  {
    treaty: "treatyID",
    title: "Title",
    iso3: "stateID",
    actor: "StateName",
    adoptedOn: "Begin",
    inForceOn: "Force",
    signature: "StateSignature",
    consent: "StateRatification",
    accession: "Accession",
    effectiveOn: "StateForce",
    membershipEnd: "StateEnd",
  },
  {
    treaty: "treaty",
    actor: "state",
    signature: "signature_date",
    consent: "consent_date",
    kind: "consent_type",
    effectiveOn: "entry_into_force_date",
    url: "source_url",
  },
  { treaty: "treaty", actor: "participant", consent: "date", kind: "action", url: "source_url" },
];

/** The known layout all of whose columns stand in the header; of several the one with the most. Null where none fits. */
export function findLayout(header: readonly string[]): Layout | null {
  const fitting = KNOWN.filter((layout) => Object.values(layout).every((column) => header.includes(column)));
  const bySize = fitting.sort((a, b) => Object.keys(b).length - Object.keys(a).length);
  return bySize[0] ?? null;
}

/** The layout of the columns that the command names, or what is wrong with them, as a sentence. */
export function toLayout(columns: Readonly<Record<string, string>>, header: readonly string[]): Layout | string {
  for (const [field, column] of Object.entries(columns)) {
    if (!(FIELDS as readonly string[]).includes(field))
      return `a table has no field "${field}"; its fields are ${FIELDS.join(", ")}`;
    if (!header.includes(column))
      return `the header has no column "${column}"; its columns are ${header.filter((one) => one !== "").join(", ")}`;
  }
  return columns as Layout;
}
