import { compareByDate, compareIds, heldOn, type LedgerEntry } from "../../domain/ledger.ts";
import { countSharedVotes, listVoteDisagreements, listVotingAgreement } from "../../store/statements/votes.ts";
import { boundsOf } from "../actions.ts";
import { checkIds, checkRegions } from "../check.ts";
import { pageResolvers } from "../connection.ts";
import type { Context, Resolver } from "../context.ts";
import { findEntries } from "../ledger.ts";
import { checkRange } from "../limits/arguments.ts";
import { checkFirst, cursorOf, keyIn, noCursor, type PageArguments, pageOf } from "../page.ts";
import { entriesByProvision } from "../standing.ts";
import { placeOf, spanOf } from "../vote-filter.ts";
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
  readonly treaty: string | null;
  /** Of positions; those of votes are read a page at a time. */
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
  const subjectsOf = async (id: string) => subjects(await findEntries({ actors: [id], treaty }, context), context);
  // The votes take the longest, so that they are counted while what was said is read.
  const [a, b, [votes]] = await Promise.all([
    subjectsOf(aId),
    subjectsOf(bId),
    context.store.read(countSharedVotes, { ids: [...new Set([aId, bId])], treatyId: treaty }),
  ]);
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
  const [votesShared, votesSame] = [votes?.shared ?? 0, votes?.same ?? 0];
  const total = shared + votesShared;
  return {
    aId,
    bId,
    votesShared,
    votesSame,
    positionsShared: shared,
    positionsSame: same,
    score: total === 0 ? null : (same + votesSame) / total,
    treaty,
    differences,
  };
}

const keyOf = ({ provisionId, issueId, voteId }: Difference) =>
  provisionId !== undefined
    ? `provision:${provisionId}`
    : issueId !== undefined
      ? `issue:${issueId}`
      : `vote:${voteId}`;

/** Those of positions first; the store is asked for as many of votes as the page still holds. */
const disagreements: Resolver<AgreementValue, PageArguments> = async (value, { first, after }, context) => {
  const { aId: a, bId: b, treaty: treatyId, differences } = value;
  const size = checkFirst(first);
  const isVote = after != null && keyIn(after).startsWith("vote:");
  const start = after == null || isVote ? 0 : differences.findIndex((one) => keyOf(one) === keyIn(after)) + 1;
  if (after != null && !isVote && start === 0) throw noCursor();
  const stated = isVote ? [] : differences.slice(start, start + size);
  if (stated.length === size) return stated;
  const place = await placeOf({ first: size - stated.length, after: isVote ? after : null }, context, "vote:");
  const rows = await context.store.read(listVoteDisagreements, { ids: [...new Set([a, b])], a, b, treatyId, ...place });
  if (isVote && rows[0]?.voteId !== place.afterId) throw noCursor();
  const cast = rows.slice(isVote ? 1 : 0).map((row) => ({ ...row, a: CHOICE_WORDS[row.a], b: CHOICE_WORDS[row.b] }));
  return [...stated, ...cast].slice(0, size);
};

interface VotingAgreementArguments extends PageArguments {
  readonly actor: string;
  readonly body?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly others?: readonly string[] | null;
  readonly memberOf?: string | null;
  readonly regions?: readonly string[] | null;
  readonly minShared?: number | null;
  readonly order?: "MOST_ALIKE" | "LEAST_ALIKE" | null;
}

/** The page is cut here: there is a row an actor, and each must be counted before the first is known. */
const votingAgreement: Resolver<unknown, VotingAgreementArguments> = async (
  _,
  { actor, others, memberOf, regions, minShared, order, first, after, ...filter },
  context,
) => {
  const least = checkRange("minShared", minShared ?? 10);
  const { batch, store } = context;
  await Promise.all([
    checkIds("actor", "actor", [actor], batch.actor),
    checkIds("others", "actor", others, batch.actor),
    checkIds("memberOf", "actor", memberOf == null ? null : [memberOf], batch.actor),
    checkRegions("regions", regions, store),
  ]);
  const { symbols: _symbols, ...span } = await spanOf(filter, context);
  const all = await store.read(listVotingAgreement, { actorId: actor, minShared: least, ...span });
  const members =
    memberOf == null
      ? null
      : (await batch.membershipsOfGroup.load(memberOf))
          .filter((span) => (filter.to == null ? span.to === null : heldOn(span, boundsOf(filter.to))))
          .map((one) => one.actorId);
  const listed = all.filter(
    ({ id }) => (others == null || others.includes(id)) && (members === null || members.includes(id)),
  );
  const rows =
    regions == null
      ? listed
      : (await Promise.all(listed.map(async (row) => ({ row, node: await batch.actor.load(row.id) })))).flatMap(
          ({ row, node }) => (node?.regions.some((region) => regions.includes(region)) ? [row] : []),
        );
  const way = order === "LEAST_ALIKE" ? -1 : 1;
  // Shares are compared as products of whole numbers, which are exact.
  const ranked = [...rows].sort(
    (a, b) => way * (b.same * a.shared - a.same * b.shared) || b.shared - a.shared || compareIds(a.id, b.id),
  );
  return pageOf(ranked, ({ id }) => id, { first, after });
};

type VotingAgreementRow = { readonly id: string; readonly shared: number; readonly same: number };

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
  Query: { agreement, votingAgreement },
  Agreement: {
    a: (({ aId }, _, { batch }) => batch.actor.load(aId)) satisfies Resolver<AgreementValue>,
    b: (({ bId }, _, { batch }) => batch.actor.load(bId)) satisfies Resolver<AgreementValue>,
    disagreementCount: ({ differences, votesShared, votesSame }: AgreementValue) =>
      differences.length + votesShared - votesSame,
    disagreements,
  },
  VotingAgreement: {
    actor: (({ id }, _, { batch }) => batch.actor.load(id)) satisfies Resolver<VotingAgreementRow>,
    score: ({ shared, same }: VotingAgreementRow) => same / shared,
  },
  VotingAgreementConnection: pageResolvers((row: VotingAgreementRow) => row),
  Disagreement: {
    cursor: (difference: Difference) => cursorOf(keyOf(difference)),
    provision: (({ provisionId }, _, { batch }) =>
      provisionId === undefined ? null : batch.provision.load(provisionId)) satisfies Resolver<Difference>,
    issue: (({ issueId }, _, { batch }) =>
      issueId === undefined ? null : batch.issue.load(issueId)) satisfies Resolver<Difference>,
    vote: (({ voteId }, _, { batch }) =>
      voteId === undefined ? null : batch.vote.load(voteId)) satisfies Resolver<Difference>,
  },
};
