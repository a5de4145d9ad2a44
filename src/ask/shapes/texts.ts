import { standingText } from "../../domain/standing-text.ts";
import { lexiconOf } from "../lexicon.ts";
import { type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { CONTENTS } from "../requests.ts";
import { contentsData } from "../rows.ts";
import { counted, listed } from "../tell.ts";
import type { Run } from "../types.ts";
import type { VersionWords } from "../vocabulary.ts";
import { runChanges } from "./text-changes.ts";

async function runContents(run: Run, version: VersionWords): Promise<Outcome> {
  const variables = { treaty: version.treatyId, version: version.id };
  const { treaty } = contentsData.parse(await run(CONTENTS, variables));
  const articles = treaty.provisions.filter(({ number, parent }) => parent === null && /^\d/.test(number));
  const told = articles.map(({ number, title }) => `${number}${title === null ? "" : ` ${title}`}`);
  return {
    reading: readingOf({
      meaning: `The articles of ${version.isFinal ? "the adopted text" : version.label}`,
      query: CONTENTS,
      variables,
      provisionIds: articles.map(({ id }) => id),
    }),
    text:
      articles.length === 0
        ? `No article of ${version.label} is on record.`
        : `${version.label} has ${counted(articles.length, "article")} on record: ${listed(told, 100)}.`,
    hasRecords: articles.length > 0,
  };
}

const byOrder = (a: VersionWords, b: VersionWords) => a.order - b.order;

/** What changed from text to text, what came new or was dropped, and what a text holds. */
export function planTexts({ intent, vocabulary, within }: Setting): Planned {
  const { texts } = intent;
  const lexicon = lexiconOf(vocabulary);
  const meant = (texts?.versions ?? []).map((ids) =>
    ids.map((id) => lexicon.versions.get(id)).filter((version) => version !== undefined),
  );
  // "The final text" is one of each treaty: that of the text beside it, of the treaty that is named, or of the main one.
  const sure = meant.flatMap((versions) => (versions.length === 1 ? versions.map(({ treatyId }) => treatyId) : []));
  const treatyIds = [...new Set([...sure, ...intent.treaties])];
  const treatyId = treatyIds[0] ?? within ?? lexicon.mainTreaty;
  const named = meant
    .flatMap(
      (versions) =>
        versions
          .filter((version) => version.treatyId === treatyId)
          .sort(byOrder)
          .at(-1) ?? [],
    )
    .sort(byOrder);
  if (texts === null || treatyId === null || treatyIds.length > 1 || named.length < meant.length)
    return {
      status: "NOT_UNDERSTOOD",
      text: "The texts that are named are not of one treaty: ask of one after the other.",
    };
  const own = vocabulary.versions.filter((version) => version.treatyId === treatyId).sort(byOrder);
  const newest = standingText(own);
  const [first, second] = named;
  const until = second ?? (texts.isSince ? newest : (first ?? newest));
  if (until === undefined) return { status: "NO_RECORD", text: "No text of the treaty is held." };
  const before = own.filter(({ isNumbered, order }) => isNumbered && order < until.order);
  // One text that is named is set beside the one before it; none, beside the first.
  const after =
    second !== undefined || texts.isSince
      ? (first ?? null)
      : first !== undefined
        ? (before.at(-1) ?? null)
        : (before[0] ?? null);
  const { about } = texts;
  const plan: Plan = {
    meaning: until.label,
    run: (run) =>
      about === "contents" ? runContents(run, until) : runChanges(run, about, { treatyId, after, until }, vocabulary),
  };
  return [plan];
}
