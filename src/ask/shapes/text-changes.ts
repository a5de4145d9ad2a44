import type { Change } from "../intent.ts";
import { lexiconOf } from "../lexicon.ts";
import { joinPassages, type Passage, relationOf, withoutCarried } from "../passages.ts";
import { NO_COVERAGE, type Outcome, readingOf } from "../plan.ts";
import { TEXTS } from "../requests.ts";
import { textsData } from "../rows.ts";
import { articleNamed, counted, listed } from "../tell.ts";
import type { Run } from "../types.ts";
import type { VersionWords, Vocabulary } from "../vocabulary.ts";

/** Ways told at most, of each kind. */
const MOST = 20;

function tellWay({ first, last }: Passage): string {
  if (first === null) return articleNamed(last?.number ?? "");
  if (last === null || first.number === last.number) return articleNamed(first.number);
  return `${articleNamed(first.number)} became ${articleNamed(last.number)}`;
}

/** "13 renumbered: Article 4 became Article 5, ...; 1 moved: Article 17 became Article 4." */
function tellWays(passages: readonly Passage[]): string {
  const relations = [...new Set(passages.map(relationOf))];
  const told = relations.map((relation) => {
    const own = passages.filter((passage) => relationOf(passage) === relation);
    return `${own.length} ${relation}: ${listed(own.map(tellWay), MOST)}`;
  });
  return `${told.join("; ")}.`;
}

const WHAT: Readonly<Record<Change, string>> = {
  changes: "changed",
  new: "came new",
  dropped: "was dropped",
  renumbered: "was renumbered",
};

const IS_OF: Readonly<Record<Change, (passage: Passage) => boolean>> = {
  changes: () => true,
  new: ({ first, last }) => first === null && last !== null,
  dropped: ({ last }) => last === null,
  renumbered: ({ first, last }) => first !== null && last !== null && first.number !== last.number,
};

/** The texts that a question goes through: later than `after`, and no later than `until`. */
export interface Span {
  readonly treatyId: string;
  readonly after: VersionWords | null;
  readonly until: VersionWords;
}

/** What became of the provisions of one text in a later one, or of the text before it. */
export async function runChanges(
  run: Run,
  about: Change,
  { treatyId, after, until }: Span,
  vocabulary: Vocabulary,
): Promise<Outcome> {
  const variables = { treaty: treatyId };
  const { treaty } = textsData.parse(await run(TEXTS, variables));
  const orderOf = new Map(vocabulary.versions.map(({ id, order }) => [id, order]));
  const within = treaty.versions
    .filter(({ id }) => {
      const order = orderOf.get(id) ?? 0;
      return order <= until.order && (after === null || order > after.order);
    })
    .sort((a, b) => (orderOf.get(a.id) ?? 0) - (orderOf.get(b.id) ?? 0))
    .map(({ steps }) => steps);
  const all = joinPassages(within);
  const changed = withoutCarried(all.filter((passage) => relationOf(passage) !== "unchanged"));
  const kept = all.filter(
    (passage) => relationOf(passage) === "unchanged" && !passage.last?.number.includes("("),
  ).length;
  const meant = changed.filter(IS_OF[about]);
  const label = lexiconOf(vocabulary).treaties.get(treatyId)?.label ?? treatyId;
  const span = `${after === null ? "into" : `from ${after.label} to`} ${until.label}, the ${label}`;
  const reached = new Set(all.map(({ last }) => last?.id));
  const untold = vocabulary.provisions.filter(
    ({ id, versionId, number }) => versionId === until.id && !number.includes("(") && !reached.has(id),
  ).length;
  const isWhole = about === "changes" || about === "renumbered";
  const why = [
    ...new Set(
      meant.flatMap(({ steps }) =>
        steps.flatMap(({ explanation, relation }) =>
          relation === "unchanged" || explanation === null ? [] : [explanation.replace(/\.$/, "")],
        ),
      ),
    ),
  ];
  const low = meant.filter(({ steps }) => steps.some(({ confidence }) => confidence === "LOW")).length;
  const parts = [
    meant.length === 0
      ? `No provision is on record that ${WHAT[about]} ${span}.`
      : `Of the provisions ${span}: ${tellWays(meant)}`,
    ...(isWhole
      ? [`${counted(kept, "provision")} ${kept === 1 ? "stands" : "stand"} where ${kept === 1 ? "it" : "they"} stood.`]
      : []),
    ...(untold > 0 ? [`Of ${counted(untold, "provision")} of ${until.label} no step is on record.`] : []),
    ...(why.length > 0 && why.length <= 3 ? [`${why.join("; ")}.`] : []),
    ...(low > 0 ? [`${counted(low, "step")} of low confidence: check before use.`] : []),
  ];
  return {
    reading: readingOf({
      meaning: `What ${WHAT[about]} ${span}`,
      query: TEXTS,
      variables,
      provisionIds: [
        ...new Set(meant.flatMap(({ first, last }) => [first?.id, last?.id]).filter((id) => id !== undefined)),
      ],
      coverage: {
        ...NO_COVERAGE,
        note: "The records follow provisions by their numbers and places, and tell of a new wording only where a step says so.",
      },
    }),
    text: parts.join(" "),
    hasRecords: about === "changes" ? all.length > 0 : meant.length > 0,
  };
}
