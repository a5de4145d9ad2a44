import type { CypherFile, Problem } from "./cypher-file.ts";
import { kindOf, mayEnd, model, propertiesOf } from "./model.ts";

/** The labels and types that a file gives to each of its variables. */
function namesOfVariables(code: string): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const [, variable = "", declared = ""] of code.matchAll(/[([]\s*(\w+)\s*:\s*([\w|:]+)/g)) {
    const known = declared.split(/[|:]+/).filter((name) => name in model.kinds || name in model.relationships);
    names.set(variable, new Set([...(names.get(variable) ?? []), ...known]));
  }
  return names;
}

/** Properties that the kinds of a variable do not have, and relationships that the model does not lead that way. */
export function checkMeaning({ code }: CypherFile): Problem[] {
  const names = namesOfVariables(code);
  return [...unknownProperties(code, names), ...wrongEnds(code, names)];
}

function unknownProperties(code: string, names: Map<string, Set<string>>): Problem[] {
  const used = [
    ...[...code.matchAll(/(?<![.$\w])(\w+)\.(\w+)\b(?!\s*\()/g)].map(
      (found) => [found[1] ?? "", found[2] ?? ""] as const,
    ),
    ...[...code.matchAll(/(?<![.$\w])(\w+)\s*\{([^{}]*)\}/g)].flatMap(([, variable = "", items = ""]) =>
      [...items.matchAll(/(?:^|,)\s*\.(\w+)/g)].map((item) => [variable, item[1] ?? ""] as const),
    ),
    ...[...code.matchAll(/[([]\s*(\w*)\s*:\s*(\w+)\s*\{([^{}]*)\}/g)].flatMap(([, , name = "", items = ""]) =>
      [...items.matchAll(/(?:^|,)\s*(\w+)\s*:/g)].map((item) => [name, item[1] ?? ""] as const),
    ),
  ];
  return used.flatMap(([variable, property]) => {
    const owners =
      variable in model.kinds || variable in model.relationships ? [variable] : [...(names.get(variable) ?? [])];
    if (owners.length === 0 || owners.some((owner) => propertiesOf(owner).has(property))) return [];
    return [{ rule: "meaning", message: `${owners.join(" or ")} has no ${property}.` }];
  });
}

function wrongEnds(code: string, names: Map<string, Set<string>>): Problem[] {
  const step =
    /(?=\(\s*(\w*)\s*(?::\s*(\w+))?[^()]*\)\s*(<?)-\[\s*\w*\s*:\s*([\w|]+)[^\]]*\]-(>?)\s*\(\s*(\w*)\s*(?::\s*(\w+))?)/g;
  return [...code.matchAll(step)].flatMap(
    ([, leftName = "", leftLabel, left, types = "", right, rightName = "", rightLabel]) => {
      const labels = (name: string, label: string | undefined) =>
        label === undefined ? [...(names.get(name) ?? ["Entity"])].filter((known) => known in model.kinds) : [label];
      const [from, to] = [labels(leftName, leftLabel), labels(rightName, rightLabel)];
      const fits = (type: string, start: string[], end: string[]) =>
        start.some((label) => mayEnd(type, "from", label)) && end.some((label) => mayEnd(type, "to", label));
      return types.split("|").flatMap((type) => {
        if (!(type in model.relationships)) return [];
        const isRight = (left === "" && fits(type, from, to)) || (right === "" && fits(type, to, from));
        const arrow = `${from.map(kindOf).join("/")} ${left}-[${type}]-${right} ${to.map(kindOf).join("/")}`;
        return isRight ? [] : [{ rule: "meaning", message: `The model has no ${arrow}.` }];
      });
    },
  );
}
