import { containingNumbers } from "../../domain/citation-number.ts";
import { isBefore } from "../../domain/partial-date.ts";
import { findCycle } from "./cycle.ts";
import type { Rule } from "./rule.ts";

const paragraphsHaveArticles: Rule = ({ provisions }) =>
  provisions.flatMap(({ readAt, id, number, parent }) => {
    const article = containingNumbers(number).at(-1);
    if (parent !== null || article === undefined) return [];
    return {
      place: readAt,
      record: id,
      field: ["number"],
      value: number,
      reason: "a paragraph whose article this version does not have.",
      allowed: `add ${article} to the file.`,
    };
  });

const textsStandOldestFirst: Rule = ({ versions }) =>
  versions.flatMap(({ readAt, id, treaty, order, date }) => {
    const later = versions.find(
      (other) =>
        other.treaty === treaty &&
        other.order < order &&
        other.date !== undefined &&
        date !== undefined &&
        isBefore(date, other.date),
    );
    if (!later) return [];
    const reason = `older than ${later.id} (${later.date ?? ""}), which stands before it.`;
    return { place: readAt, record: id, field: ["date"], value: date ?? "", reason, allowed: "the oldest text first." };
  });

const lineageDoesNotGoRound: Rule = ({ passages }) => {
  const edges = new Map<string, string[]>();
  for (const { from, to, steps } of passages) {
    for (const step of steps) {
      const key = `${from}/${step.from}`;
      const known = edges.get(key);
      if (known) known.push(`${to}/${step.to}`);
      else edges.set(key, [`${to}/${step.to}`]);
    }
  }
  const cycle = findCycle(edges);
  const [first = "", second = ""] = cycle ?? [];
  for (const { readAt, from, to, steps } of passages) {
    const index = steps.findIndex((step) => `${from}/${step.from}` === first && `${to}/${step.to}` === second);
    if (!cycle || index === -1) continue;
    const reason = "the lineage goes round in a circle.";
    return [{ place: readAt, record: first, field: ["steps", index], value: cycle.join(" > "), reason }];
  }
  return [];
};

const lineageRunsForward: Rule = ({ passages, versions }) => {
  const texts = new Map(versions.map((version) => [version.id, version]));
  return passages.flatMap((passage) => {
    const [from, to] = [texts.get(passage.from), texts.get(passage.to)];
    if (!from || !to || (from.treaty === to.treaty && from.order < to.order)) return [];
    return {
      place: passage.readAt,
      record: `${passage.from} > ${passage.to}`,
      field: ["to"],
      value: passage.to,
      reason: "lineage leads from a version to a later one of the same treaty.",
    };
  });
};

const issuesDoNotGoRound: Rule = ({ issues }) => {
  const cycle = findCycle(new Map(issues.map(({ id, broader }) => [id, broader ?? []])));
  const issue = issues.find(({ id }) => id === cycle?.[0]);
  if (!cycle || !issue) return [];
  const reason = "an issue is broader than itself.";
  return [{ place: issue.readAt, record: issue.id, field: ["broader"], value: cycle.join(" > "), reason }];
};

export const TEXT_RULES: readonly Rule[] = [
  paragraphsHaveArticles,
  textsStandOldestFirst,
  lineageDoesNotGoRound,
  lineageRunsForward,
  issuesDoNotGoRound,
];
