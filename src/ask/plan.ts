import type { Intent } from "./intent.ts";
import type { AnswerReading, Run } from "./types.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What came of one reading. */
export interface Outcome {
  readonly reading: AnswerReading;
  /** The answer in words, without the coverage. */
  readonly text: string;
  readonly hasRecords: boolean;
  /** Of a reading that was tried only because those meant first had no record. */
  readonly isFallback?: boolean;
}

/** One reading of a question, ready to be put to the graph. */
export interface Plan {
  readonly meaning: string;
  /** Put to the graph only where none of the others has a record. */
  readonly isFallback?: boolean;
  run(run: Run): Promise<Outcome | readonly Outcome[]>;
}

/** What is needed to plan. */
export interface Setting {
  readonly intent: Intent;
  readonly vocabulary: Vocabulary;
  /** The treaty that the question is asked within. */
  readonly within: string | null;
}

/** A question that cannot be planned: said why, in a sentence. */
export interface Refusal {
  readonly status: "NO_RECORD" | "NOT_UNDERSTOOD";
  readonly text: string;
}

export type Planned = readonly Plan[] | Refusal;

export const isRefusal = (planned: Planned): planned is Refusal => "status" in planned;

export const NO_COVERAGE = {
  actorsOnRecord: 0,
  statesOnRecord: 0,
  statesSilent: 0,
  documents: 0,
  from: null,
  to: null,
  note: "",
};

/** A reading with the given parts and nothing else. */
export function readingOf(
  parts: Partial<AnswerReading> & Pick<AnswerReading, "meaning" | "query" | "variables">,
): AnswerReading {
  return {
    provisionIds: [],
    actorIds: [],
    issueIds: [],
    positionIds: [],
    inheritedIds: [],
    voteIds: [],
    actionIds: [],
    documentIds: [],
    coverage: NO_COVERAGE,
    ...parts,
  };
}

/** Variables without those that ask for nothing, so that a request shows its conditions alone. */
export function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
