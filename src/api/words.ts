import type { Stance, TreatyActionKind, VoteChoice } from "../domain/lists.ts";

/** A stance as a verb between an actor and what it is on: "India calls for deletion of Article 6(2)". */
export const STANCE_VERB: Record<Stance, string> = {
  SUPPORTS: "supports",
  SUPPORTS_WITH_RESERVATIONS: "supports with reservations",
  CONCERNED: "is concerned about",
  PROPOSES_AMENDMENT: "proposes an amendment to",
  CALLS_FOR_DELETION: "calls for deletion of",
  OPPOSES: "opposes",
  ABSTAINS: "abstains on",
};

export const ACTION_WORDS: Record<TreatyActionKind, string> = {
  SIGNATURE: "signature",
  DEFINITIVE_SIGNATURE: "definitive signature",
  RATIFICATION: "ratification",
  ACCEPTANCE: "acceptance",
  APPROVAL: "approval",
  ACCESSION: "accession",
  SUCCESSION: "succession",
  FORMAL_CONFIRMATION: "formal confirmation",
  RESERVATION: "reservation",
  DECLARATION: "declaration",
  OBJECTION: "objection",
  WITHDRAWAL: "withdrawal",
  DENUNCIATION: "denunciation",
  TERRITORIAL_APPLICATION: "territorial application",
};

export const CHOICE_WORDS: Record<VoteChoice, string> = {
  YES: "voted in favour",
  NO: "voted against",
  ABSTAIN: "abstained",
  NOT_VOTING: "did not vote",
};
