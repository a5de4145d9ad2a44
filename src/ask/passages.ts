import type { FoundStep } from "./rows.ts";

type Numbered = NonNullable<FoundStep["from"]>;

/** The way of one provision through several texts: from its first number there, or from nowhere, to its last. */
export interface Passage {
  readonly first: Numbered | null;
  readonly last: Numbered | null;
  readonly steps: readonly FoundStep[];
}

/**
 * Joins the steps into each of several texts, oldest first, to the ways of the provisions through all of them. What split
 * has several ways, and what merged is the end of several; what came new between and was dropped again has neither end.
 */
export function joinPassages(texts: readonly (readonly FoundStep[])[]): Passage[] {
  const ended: Passage[] = [];
  // By the provision that a way leads to: a step may go past a text in which the records do not have the provision.
  const known = new Map<string, Passage[]>();
  let current = new Map<string, Passage[]>();
  for (const steps of texts.filter(({ length }) => length > 0)) {
    const next = new Map<string, Passage[]>();
    for (const step of steps) {
      const before: readonly Passage[] = (step.from === null ? undefined : known.get(step.from.id)) ?? [
        { first: step.from, last: step.from, steps: [] },
      ];
      const after = before.map((way) => ({ first: way.first, last: step.to, steps: [...way.steps, step] }));
      if (step.to === null) ended.push(...after);
      else next.set(step.to.id, [...(next.get(step.to.id) ?? []), ...after]);
    }
    current = next;
    for (const [id, ways] of next) known.set(id, ways);
  }
  return [...[...current.values()].flat(), ...ended];
}

/** What happened on the way, without the steps on which nothing did: "renumbered", "moved"; "unchanged" where none did. */
export function relationOf({ steps }: Passage): string {
  const told = [...new Set(steps.map(({ relation }) => relation).filter((relation) => relation !== "unchanged"))];
  return told.join(" and ") || "unchanged";
}

const articleOf = (number: string) => number.replace(/\(.*$/, "");

/** Leaves out a paragraph that went the same way as its article: the article's way tells of it. */
export function withoutCarried(passages: readonly Passage[]): Passage[] {
  const key = (first: string | undefined, last: string | undefined) => `${first ?? ""}>${last ?? ""}`;
  const articles = new Set(passages.map(({ first, last }) => key(first?.number, last?.number)));
  return passages.filter(({ first, last }) => {
    const [from, to] = [first?.number ?? "", last?.number ?? ""];
    const isParagraph = from.includes("(") || to.includes("(");
    const isCarried = from.slice(articleOf(from).length) === to.slice(articleOf(to).length) || from === "" || to === "";
    return !(isParagraph && isCarried && articles.has(key(articleOf(from), articleOf(to))));
  });
}
