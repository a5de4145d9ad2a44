/** Runs a GraphQL request made of public fields and gives its data. Throws what the API would answer with. */
export type Run = (query: string, variables: Record<string, unknown>) => Promise<Record<string, unknown>>;

export interface Coverage {
  readonly actorsOnRecord: number;
  readonly statesOnRecord: number;
  readonly statesSilent: number;
  readonly documents: number;
  readonly from: string | null;
  readonly to: string | null;
  readonly note: string;
}

/** One meaning of a question, with the ids of its records in the order of the request. */
export interface AnswerReading {
  readonly meaning: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly provisionIds: readonly string[];
  readonly actorIds: readonly string[];
  readonly issueIds: readonly string[];
  readonly positionIds: readonly string[];
  /** Those of `positionIds` that an actor inherited from a group. */
  readonly inheritedIds: readonly string[];
  readonly voteIds: readonly string[];
  readonly actionIds: readonly string[];
  readonly documentIds: readonly string[];
  readonly coverage: Coverage;
}

export type AnswerStatus = "ANSWERED" | "AMBIGUOUS" | "NO_RECORD" | "NOT_UNDERSTOOD";

export interface Answer {
  readonly question: string;
  readonly status: AnswerStatus;
  readonly text: string;
  readonly readings: readonly AnswerReading[];
  readonly suggestions: readonly string[];
}
