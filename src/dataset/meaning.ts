import { containingNumbers } from "../domain/citation-number.ts";
import { fold } from "../domain/fold.ts";
import { isBefore } from "../domain/partial-date.ts";
import type { Dataset } from "./dataset.ts";
import type { Problem } from "./problem.ts";

/** A check of one rule of meaning (design.md, section 2). References are known to resolve. */
type Rule = (dataset: Dataset) => Problem[];

const paragraphsHaveArticles: Rule = ({ provisions }) =>
  provisions
    .filter(({ number, parent }) => parent === null && containingNumbers(number).length > 0)
    .map(({ readAt, id, number }) => ({
      ...readAt,
      record: id,
      field: "number",
      value: number,
      reason: "a paragraph whose article this version does not have.",
      allowed: `add ${containingNumbers(number).at(-1) ?? ""} to the file.`,
    }));

const inferredLinksSaySo: Rule = ({ positions, provisions }) => {
  const versionOf = new Map(provisions.map(({ id, version }) => [id, version]));
  return positions.flatMap((position): Problem[] => {
    const { version } = position;
    if (version === undefined) return [];
    const foreign = position.on.find((target) => versionOf.has(target) && versionOf.get(target) !== version);
    if (foreign === undefined || position.inferred) return [];
    return [
      {
        ...position.readAt,
        record: position.id,
        field: "on",
        value: foreign,
        reason: `${version} does not have this provision.`,
        allowed: `a provision of ${version}; or say "inferred: true" where the number was added in compiling.`,
      },
    ];
  });
};

const positionsAreNotBeforeTheirText: Rule = ({ positions, versions, provisions }) => {
  const version = new Map(versions.map((record) => [record.id, record]));
  const versionOf = new Map(provisions.map(({ id, version: of }) => [id, of]));
  return positions.flatMap((position): Problem[] => {
    if (position.date === undefined || position.inferred) return [];
    for (const target of position.on) {
      const text = version.get(position.version ?? versionOf.get(target) ?? target);
      if (text?.date !== undefined && text.standing !== "adopted" && isBefore(position.date, text.date)) {
        return [
          {
            ...position.readAt,
            record: position.id,
            field: "date",
            value: position.date,
            reason: `before ${text.id} existed (${text.date}).`,
            allowed: "the day on which the stance was taken, or the text that was then on the table.",
          },
        ];
      }
    }
    return [];
  });
};

const nobodyBelongsToItself: Rule = ({ members, actors }) => [
  ...members
    .filter(({ actor, group }) => actor === group)
    .map(({ readAt, actor }) => ({
      ...readAt,
      record: actor,
      field: "actor",
      value: actor,
      reason: "a member of itself.",
    })),
  ...actors
    .filter(({ id, partOf, sameAs }) => id === partOf || id === sameAs)
    .map(({ readAt, id }) => ({ ...readAt, record: id, field: "partOf", value: id, reason: "a part of itself." })),
];

const membershipEndsAfterItBegins: Rule = ({ members }) =>
  members.flatMap(({ readAt, actor, from, to }) =>
    from !== undefined && to !== undefined && isBefore(to, from)
      ? [
          {
            ...readAt,
            record: actor,
            field: "to",
            value: to,
            reason: `the membership ends before it begins (${from}).`,
          },
        ]
      : [],
  );

/** Nodes that lie on a cycle of the given edges. */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const state = new Map<string, "open" | "done">();
  const path: string[] = [];
  const visit = (node: string): string[] | null => {
    if (state.get(node) === "done") return null;
    if (state.get(node) === "open") return [...path.slice(path.indexOf(node)), node];
    state.set(node, "open");
    path.push(node);
    for (const next of edges.get(node) ?? []) {
      const cycle = visit(next);
      if (cycle) return cycle;
    }
    path.pop();
    state.set(node, "done");
    return null;
  };
  for (const node of edges.keys()) {
    const cycle = visit(node);
    if (cycle) return cycle;
  }
  return null;
}

const lineageRunsForward: Rule = ({ passages, versions }) => {
  const order = new Map(versions.map((version) => [version.id, version]));
  const problems: Problem[] = [];
  const edges = new Map<string, string[]>();
  for (const passage of passages) {
    for (const step of passage.steps) {
      const from = `${passage.from}/${step.from}`;
      edges.set(from, [...(edges.get(from) ?? []), `${passage.to}/${step.to}`]);
    }
  }
  const cycle = findCycle(edges);
  const first = cycle?.[0];
  if (cycle && first !== undefined) {
    const readAt = passages.find((passage) => first.startsWith(`${passage.from}/`))?.readAt ?? { file: "lineage.yaml" };
    return [{ ...readAt, record: first, value: cycle.join(" > "), reason: "the lineage goes round in a circle." }];
  }
  for (const passage of passages) {
    const [from, to] = [order.get(passage.from), order.get(passage.to)];
    if (from && to && (from.treaty !== to.treaty || from.order >= to.order)) {
      problems.push({
        ...passage.readAt,
        field: "to",
        value: `${passage.from} > ${passage.to}`,
        reason: "lineage leads from a version to a later one of the same treaty.",
      });
    }
  }
  return problems;
};

const issuesDoNotGoRound: Rule = ({ issues }) => {
  const cycle = findCycle(new Map(issues.map(({ id, broader }) => [id, broader ?? []])));
  const first = cycle?.[0];
  if (!cycle || first === undefined) return [];
  const readAt = issues.find(({ id }) => id === first)?.readAt ?? { file: "issues.yaml" };
  return [
    {
      ...readAt,
      record: first,
      field: "broader",
      value: cycle.join(" > "),
      reason: "an issue is broader than itself.",
    },
  ];
};

const votesAddUp: Rule = ({ votes }) =>
  votes.flatMap((vote): Problem[] => {
    const problems: Problem[] = [];
    const seen = new Map<string, string>();
    for (const [choice, actors] of Object.entries(vote.casts ?? {})) {
      for (const actor of actors ?? []) {
        const before = seen.get(actor);
        if (before !== undefined) {
          problems.push({
            ...vote.readAt,
            record: vote.id,
            field: `casts.${choice}`,
            value: actor,
            reason: `cast twice: ${before} and ${choice}.`,
          });
        }
        seen.set(actor, choice);
      }
    }
    if (vote.partial) return problems;
    const totals = [
      ["YES", vote.inFavour],
      ["NO", vote.against],
      ["ABSTAIN", vote.abstaining],
    ] as const;
    for (const [choice, total] of totals) {
      const counted = vote.casts?.[choice]?.length;
      if (counted !== undefined && total !== undefined && counted !== total) {
        problems.push({
          ...vote.readAt,
          record: vote.id,
          field: `casts.${choice}`,
          value: String(counted),
          reason: `${counted} choices are listed, the total says ${total}.`,
          allowed: 'say "partial: true" where the list is not whole.',
          warning: true,
        });
      }
    }
    return problems;
  });

const aliasesAreNotShared: Rule = ({ actors }) => {
  const owners = new Map<string, { id: string; alias: string }>();
  return actors.flatMap((actor): Problem[] => {
    if (actor.sameAs !== undefined) return [];
    const names = [actor.name, ...(actor.aliases ?? []).map(({ name }) => name)];
    return [...new Set(names.map(fold))].flatMap((folded): Problem[] => {
      const owner = owners.get(folded);
      owners.set(folded, { id: actor.id, alias: folded });
      if (owner === undefined || owner.id === actor.id) return [];
      return [
        {
          ...actor.readAt,
          record: actor.id,
          field: "aliases",
          value: folded,
          reason: `also a name of ${owner.id}: a question with it has two readings.`,
          warning: true,
        },
      ];
    });
  });
};

const nothingIsUnused: Rule = (dataset) => {
  const used = new Set<string>();
  for (const { actor, via, issues } of dataset.positions)
    for (const id of [actor, via, ...(issues ?? [])]) if (id) used.add(id);
  for (const { actor, group } of dataset.members) used.add(actor).add(group);
  for (const { authors } of dataset.documents) for (const { actor } of authors ?? []) used.add(actor);
  for (const { casts } of dataset.votes)
    for (const actors of Object.values(casts ?? {})) for (const actor of actors ?? []) used.add(actor);
  for (const { actor } of dataset.actions) used.add(actor);
  for (const { issues } of dataset.provisions) for (const issue of issues ?? []) used.add(issue);
  for (const { broader } of dataset.issues) for (const issue of broader ?? []) used.add(issue);
  for (const { partOf, sameAs } of dataset.actors) for (const id of [partOf, sameAs]) if (id) used.add(id);
  const unused = (kind: string, records: readonly { id: string; readAt: { file: string } }[]) =>
    records
      .filter(({ id }) => !used.has(id))
      .map(
        ({ id, readAt }): Problem => ({
          ...readAt,
          record: id,
          reason: `nothing refers to this ${kind}.`,
          warning: true,
        }),
      );
  return [...unused("actor", dataset.actors), ...unused("issue", dataset.issues)];
};

const RULES: readonly Rule[] = [
  paragraphsHaveArticles,
  inferredLinksSaySo,
  positionsAreNotBeforeTheirText,
  nobodyBelongsToItself,
  membershipEndsAfterItBegins,
  lineageRunsForward,
  issuesDoNotGoRound,
  votesAddUp,
  aliasesAreNotShared,
  nothingIsUnused,
];

/** Everything in a well-formed dataset that breaks a rule of meaning, and warnings about what is odd. */
export function checkMeaning(dataset: Dataset): Problem[] {
  return RULES.flatMap((rule) => rule(dataset));
}
