import type { LineageRow, ReadingRow } from "../api/contract.ts";

type Provisions = ReadingRow["provisions"];

/** Whether a reading is of provisions that are not one and the same under its numbers: what changed from text to text. */
export function isOfSeveralProvisions(provisions: Provisions): boolean {
  const [first, ...rest] = provisions;
  if (first === undefined) return false;
  const own = new Set([first.id, ...first.lineage.flatMap(({ from, to }) => [from?.id, to?.id])]);
  return rest.some(({ id }) => !own.has(id));
}

/** The steps that lead from one of the provisions to another of them, or on which one came new or was dropped, once each. */
export function stepsAmong(provisions: Provisions): LineageRow[] {
  const ids = new Set(provisions.map(({ id }) => id));
  const isAmong = ({ from, to }: LineageRow) => (from === null || ids.has(from.id)) && (to === null || ids.has(to.id));
  const steps = provisions.flatMap(({ lineage }) => lineage.filter(isAmong));
  return [...new Map(steps.map((step) => [`${step.from?.id}>${step.to?.id}`, step])).values()];
}
