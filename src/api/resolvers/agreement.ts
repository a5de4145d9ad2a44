import { compareByDate, compareIds, type LedgerEntry } from "../../domain/ledger.ts";
import { checkIds } from "../check.ts";
import type { Context, Resolver } from "../context.ts";
import { findEntries } from "../ledger.ts";
import { checkFirst } from "../page.ts";
import { entriesByProvision } from "../standing.ts";
import { CHOICE_WORDS, STANCE_VERB } from "../words.ts";

interface Difference {
  readonly provisionId?: string;
  readonly issueId?: string;
  readonly voteId?: string;
  readonly a: string;
  readonly b: string;
}

interface AgreementValue {
  readonly aId: string;
  readonly bId: string;
  readonly votesShared: number;
  readonly votesSame: number;
  readonly positionsShared: number;
  readonly positionsSame: number;
  readonly score: number | null;
  readonly differences: readonly Difference[];
}

/** The latest entry of each subject; of one day's several the last by id. */
function latest(entries: Map<string, LedgerEntry[]>): Map<string, LedgerEntry> {
  return new Map(
    [...entries].flatMap(([key, list]) => {
      const last = [...list].sort(compareByDate).at(-1);
      return last ? [[key, last] as const] : [];
    }),
  );
}

/** What both are on record on: provisions under their adopted names, and issues of positions on no provision. */
async function subjects(entries: readonly LedgerEntry[], context: Context) {
  const byProvision = await entriesByProvision(entries, context);
  const placed = new Set([...byProvision.values()].flat().map(({ id }) => id));
  const byIssue = new Map<string, LedgerEntry[]>();
  for (const entry of entries.filter(({ id }) => !placed.has(id))) {
    for (const issue of entry.issueIds) byIssue.set(issue, [...(byIssue.get(issue) ?? []), entry]);
  }
  return { provisions: latest(byProvision), issues: latest(byIssue) };
}

const said = (entry: LedgerEntry) => `${STANCE_VERB[entry.stance]} it${entry.date === null ? "" : ` (${entry.date})`}`;

export async function compareActors(
  aId: string,
  bId: string,
  treaty: string | null,
  context: Context,
): Promise<AgreementValue> {
  const { batch } = context;
  const [a, b] = await Promise.all(
    [aId, bId].map(async (id) => subjects(await findEntries({ actors: [id], treaty }, context), context)),
  );
  if (!a || !b) throw new Error("unreachable: two actors were given");
  const differences: Difference[] = [];
  let [shared, same] = [0, 0];
  for (const kind of ["provisions", "issues"] as const) {
    for (const key of [...a[kind].keys()].sort(compareIds)) {
      const [mine, theirs] = [a[kind].get(key), b[kind].get(key)];
      if (!mine || !theirs) continue;
      shared++;
      if (mine.side === theirs.side) same++;
      else
        differences.push({
          ...(kind === "provisions" ? { provisionId: key } : { issueId: key }),
          a: said(mine),
          b: said(theirs),
        });
    }
  }
  const [castsA, castsB] = await Promise.all([batch.castsOfActor.load(aId), batch.castsOfActor.load(bId)]);
  const others = new Map(
    castsB.filter(({ choice }) => choice !== "NOT_VOTING").map((cast) => [cast.voteId, cast.choice]),
  );
  let [votesShared, votesSame] = [0, 0];
  for (const { voteId, choice } of castsA) {
    const other = others.get(voteId);
    if (other === undefined || choice === "NOT_VOTING") continue;
    if (treaty !== null && (await batch.vote.load(voteId))?.treatyId !== treaty) continue;
    votesShared++;
    if (choice === other) votesSame++;
    else differences.push({ voteId, a: CHOICE_WORDS[choice], b: CHOICE_WORDS[other] });
  }
  const total = shared + votesShared;
  return {
    aId,
    bId,
    votesShared,
    votesSame,
    positionsShared: shared,
    positionsSame: same,
    score: total === 0 ? null : (same + votesSame) / total,
    differences,
  };
}

const agreement: Resolver<unknown, { a: string; b: string; treaty?: string | null }> = async (
  _,
  { a, b, treaty },
  context,
) => {
  const { batch } = context;
  await Promise.all([checkIds("a", "actor", [a], batch.actor), checkIds("b", "actor", [b], batch.actor)]);
  return compareActors(a, b, treaty ?? null, context);
};

export const agreementResolvers = {
  Query: { agreement },
  Agreement: {
    a: (({ aId }, _, { batch }) => batch.actor.load(aId)) satisfies Resolver<AgreementValue>,
    b: (({ bId }, _, { batch }) => batch.actor.load(bId)) satisfies Resolver<AgreementValue>,
    disagreements: (({ differences }, { first }) => differences.slice(0, checkFirst(first))) satisfies Resolver<
      AgreementValue,
      { first?: number | null }
    >,
  },
  Disagreement: {
    provision: (({ provisionId }, _, { batch }) =>
      provisionId === undefined ? null : batch.provision.load(provisionId)) satisfies Resolver<Difference>,
    issue: (({ issueId }, _, { batch }) =>
      issueId === undefined ? null : batch.issue.load(issueId)) satisfies Resolver<Difference>,
    vote: (({ voteId }, _, { batch }) =>
      voteId === undefined ? null : batch.vote.load(voteId)) satisfies Resolver<Difference>,
  },
};
