import { type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { LINEAGE } from "../requests.ts";
import { type FoundLineage, lineageData } from "../rows.ts";
import { provisionReadings } from "../targets.ts";
import { articleNamed, listed } from "../tell.ts";
import type { Run } from "../types.ts";

/** What became of a provision, and whence it came, in words. */
function tell(found: FoundLineage): string {
  const { lineage, adopted, version } = found;
  const changes = lineage.filter(({ relation, from, to }) => relation !== "unchanged" || from?.number !== to?.number);
  const steps = changes.map(({ relation, from, to, version: where, explanation }) => {
    const what =
      to === null
        ? `${articleNamed(from?.number ?? "")} was dropped in ${where.label}`
        : from === null
          ? `${articleNamed(to.number)} came new in ${where.label}`
          : `${articleNamed(from.number)} became ${articleNamed(to.number)} in ${where.label} (${relation})`;
    return `${what}${explanation === null ? "" : `: ${explanation.replace(/\.$/, "")}`}.`;
  });
  const own = found.number;
  const now = version.isFinal
    ? `${articleNamed(own)} of the adopted text${found.title === null ? "" : `, ${found.title}`}${lineage.length === 0 ? ": no earlier number of it is on record." : "."}`
    : adopted === null
      ? `${found.label} has no counterpart in the adopted text on record.`
      : adopted.number === own
        ? `${articleNamed(own)} of ${version.label} kept its number: it is ${articleNamed(adopted.number)} of the adopted text${adopted.title === null ? "" : `, ${adopted.title}`}.`
        : `${articleNamed(own)} of ${version.label} is now ${articleNamed(adopted.number)}${adopted.title === null ? "" : `, ${adopted.title}`}.`;
  const numbers = [
    ...new Set(lineage.flatMap(({ from, to }) => [from?.number, to?.number]).filter((number) => number !== undefined)),
  ];
  const kept =
    version.isFinal && lineage.length > 0 && numbers.length === 1
      ? `It had the same number in all drafts on record.`
      : "";
  return [now, kept, ...steps].filter((part) => part !== "").join(" ");
}

async function runLineage(run: Run, provision: string, meaning: string, isHistory: boolean): Promise<Outcome> {
  const variables = { provision };
  const { provision: found } = lineageData.parse(await run(LINEAGE, variables));
  const ids = [
    provision,
    ...(found.adopted === null ? [] : [found.adopted.id]),
    ...found.lineage.flatMap(({ from, to }) => [from?.id, to?.id]).filter((id) => id !== undefined),
  ];
  const parallels = found.parallels.map(
    ({ provision: other, treaty, relation }) =>
      `${other === null ? "" : `${other.label} of `}the ${treaty.label} (${relation})`,
  );
  const low = found.lineage.some(({ confidence }) => confidence === "LOW")
    ? " A step of this is of low confidence."
    : "";
  return {
    reading: readingOf({
      meaning,
      query: LINEAGE,
      variables,
      provisionIds: [...new Set(ids)],
      coverage: {
        actorsOnRecord: 0,
        statesOnRecord: 0,
        statesSilent: 0,
        documents: 0,
        from: null,
        to: null,
        note: `${found.lineage.length} steps are on record.`,
      },
    }),
    text: `${tell(found)}${found.summary === null ? "" : ` ${found.summary}`}${low}${parallels.length === 0 ? "" : ` Compare ${listed(parallels, 6)}.`}`,
    // A text that has one version only has no history to tell.
    hasRecords: !isHistory || found.lineage.length > 0 || !found.version.isFinal,
  };
}

/** What became of a provision; what it was in an earlier text; what it corresponds to elsewhere. */
export function planLineage(setting: Setting): Planned {
  if (setting.intent.provisions.length === 0)
    return {
      status: "NOT_UNDERSTOOD",
      text: "I could not read of which article you ask the history: name it by number or title.",
    };
  const { time } = setting.intent;
  if (time !== null && /\d{4}/.test(time.words))
    return { status: "NOT_UNDERSTOOD", text: "A lineage goes from text to text: name the text rather than the date." };
  const lists = provisionReadings(setting);
  if ("status" in lists) return lists;
  const isHistory = setting.intent.cues.has("lineage");
  return lists.flat().map(
    ({ provisionId, explanation }): Plan => ({
      meaning: explanation,
      run: (run) => runLineage(run, provisionId, explanation, isHistory),
    }),
  );
}
