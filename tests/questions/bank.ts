import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type ActorRule, type ActRule, actionsBy, actorsBy, positionsBy, type Rule } from "./oracle.ts";
import { documentsOf } from "./records.ts";

/** What one reading of a question must hold. Where a list and a rule are given, both are meant. */
export interface Expected {
  /** Numbers of positions: exactly these, and those of `by`, must be returned. */
  readonly positions?: readonly number[];
  readonly by?: Rule;
  /** What may be returned besides: where a stance or the extent of a question can be argued about. */
  readonly allowed?: readonly number[];
  readonly allowedBy?: Rule;
  readonly votes?: readonly string[];
  readonly actions?: readonly string[];
  readonly actionsBy?: ActRule;
  readonly allowedActionsBy?: ActRule;
  readonly actors?: readonly string[];
  readonly actorsBy?: ActorRule;
  /** Among the actors. */
  readonly hasActors?: readonly string[];
  /** These first, in this order. */
  readonly provisions?: readonly string[];
  /** Among the provisions, in any place. */
  readonly hasProvisions?: readonly string[];
  /** `evidence`: exactly the documents that evidence the positions. */
  readonly documents?: readonly string[] | "evidence";
}

export interface Question extends Expected {
  readonly question: string;
  /** The question this many times over, for input without end. */
  readonly times?: number;
  readonly status: string | readonly string[];
  /** Where there are several readings: each, in this order. */
  readonly readings?: readonly Expected[];
  /** Words of the text of the answer, whatever their case; one of them where several stand between bars. */
  readonly says?: readonly string[];
  readonly saysNot?: readonly string[];
  /** All required positions are inherited. */
  readonly inherited?: boolean;
  /** Why this is what the record gives, where it is not plain. */
  readonly why?: string;
}

const FOLDER = fileURLToPath(new URL("./bank", import.meta.url));

export function readQuestions(file: string): Question[] {
  return parse(readFileSync(file, "utf8")) as Question[];
}

/** The questions of every file of the bank, by file. */
export function readBank(): { name: string; questions: Question[] }[] {
  return readdirSync(FOLDER)
    .sort()
    .map((file) => ({ name: file.replace(/\.yaml$/, ""), questions: readQuestions(`${FOLDER}/${file}`) }));
}

export const EXAMPLES = fileURLToPath(new URL("./examples.yaml", import.meta.url));

export const asked = ({ question, times = 1 }: Question): string => question.repeat(times);
export const statuses = ({ status }: Question): readonly string[] => (typeof status === "string" ? [status] : status);

const ids = (numbers: readonly number[] = []) => numbers.map((number) => `pos-${String(number).padStart(4, "0")}`);
const idsBy = (rule: Rule | undefined) => (rule === undefined ? [] : positionsBy(rule).map(({ id }) => id));
const unique = (list: readonly string[]) => [...new Set(list)].sort();

export const requiredPositions = (expected: Expected): string[] =>
  unique([...ids(expected.positions), ...idsBy(expected.by)]);
export const allowedPositions = (expected: Expected): string[] =>
  unique([...ids(expected.allowed), ...idsBy(expected.allowedBy)]);

export function expectedActions({ actions, actionsBy: rule }: Expected): string[] | null {
  if (actions === undefined && rule === undefined) return null;
  return unique([...(actions ?? []), ...(rule === undefined ? [] : actionsBy(rule).map(({ id }) => id))]);
}

export function expectedActors({ actors, actorsBy: rule }: Expected): string[] | null {
  if (actors === undefined && rule === undefined) return null;
  return unique([...(actors ?? []), ...(rule === undefined ? [] : actorsBy(rule))]);
}

export function expectedDocuments(expected: Expected): string[] | null {
  if (expected.documents !== "evidence") return expected.documents === undefined ? null : unique(expected.documents);
  const required = new Set(requiredPositions(expected));
  return unique(
    positionsBy({})
      .filter(({ id }) => required.has(id))
      .flatMap(documentsOf),
  );
}

/** Questions of the bank that are not answered as the record would have it yet (open.yaml), each with what is given instead. */
export function readOpen(): string[] {
  const entries = parse(readFileSync(fileURLToPath(new URL("./open.yaml", import.meta.url)), "utf8")) as {
    question: string;
  }[];
  return entries.map(({ question }) => question);
}
