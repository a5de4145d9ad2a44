import type { Plan } from "neo4j-driver";

/** What is read of a plan: its operator, what it works on, and what it works over. */
interface Step {
  readonly operator: string;
  readonly details: string;
  readonly below: readonly Step[];
}

export function stepsOf(plan: Plan): Step {
  const { operatorType, arguments: given, children } = plan;
  return {
    operator: operatorType.replace(/@.*$/, ""),
    details: String(given.Details ?? ""),
    below: children.map(stepsOf),
  };
}

const SCANS = /^(?:AllNodesScan|.*NodeByLabelsScan|NodeByLabelScan|.*AllRelationshipsScan|.*RelationshipTypeScan)$/;
/** Operators that give one row at most, whatever the graph holds. */
const SINGLE =
  /^(?:NodeUniqueIndexSeek(?:\(Locking\))?|NodeCountFromCountStore|RelationshipCountFromCountStore|EagerAggregation|Argument)$/;

/** Whether a part of a plan gives one row at most for each row that comes in. An aggregate by a key is not told from one without. */
function isSingle({ operator, below }: Step): boolean {
  if (SINGLE.test(operator)) return true;
  return below.length > 0 && !/Expand|Unwind|Scan|IndexSeek/.test(operator) && below.every(isSingle);
}

/** The operators by which a plan reads all of a label, or puts every row beside every row: "NodeByLabelScan vote:Vote". */
export function faultsOf(step: Step): string[] {
  const own =
    SCANS.test(step.operator) || (step.operator === "CartesianProduct" && !step.below.every(isSingle))
      ? [`${step.operator} ${step.details}`.trim()]
      : [];
  return [...own, ...step.below.flatMap(faultsOf)];
}
