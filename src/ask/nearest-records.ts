import { lexiconOf } from "./lexicon.ts";
import type { Outcome, Setting } from "./plan.ts";
import { POSITIONS } from "./requests.ts";
import { positionsData } from "./rows.ts";
import { counted } from "./tell.ts";
import type { Run } from "./types.ts";

/** How many provisions are looked at on either side. */
const REACH = 4;

async function countOf(run: Run, filter: Readonly<Record<string, unknown>>): Promise<number> {
  return positionsData.parse(await run(POSITIONS, { filter, subject: filter })).positions.totalCount;
}

/** What of the kind asked for is on record nearest to what is not: other stances, the actor at all, the next articles. */
export async function nearestRecords(
  outcomes: readonly Outcome[],
  { vocabulary, intent }: Setting,
  run: Run,
): Promise<{ text: string; suggestions: string[] }> {
  const lexicon = lexiconOf(vocabulary);
  const provisionId = outcomes.flatMap(({ reading }) => reading.provisionIds)[0];
  const actorId = intent.actors[0]?.[0];
  const nothing = { text: "", suggestions: [] };
  if (provisionId !== undefined) {
    const own = await countOf(run, { provisions: [provisionId] });
    const here = lexicon.provisions.get(provisionId);
    if (own > 0 && here)
      return {
        text: `${counted(own, "other record")} on it ${own === 1 ? "is" : "are"} held.`,
        suggestions: [`Who is on record on Article ${here.number}?`],
      };
    const [number = 0, version = ""] = [Number(here?.number.match(/^\d+/)?.[0] ?? Number.NaN), here?.versionId];
    if (!Number.isInteger(number)) return nothing;
    for (const step of Array.from({ length: REACH }, (_, index) => [index + 1, -index - 1]).flat()) {
      const near = lexicon.provisions.get(`${version}/${number + step}`);
      const count = near ? await countOf(run, { provisions: [near.id] }) : 0;
      if (near && count > 0) {
        return {
          text: `Nearest: Article ${near.number}${near.title === null ? "" : `, ${near.title}`}, ${counted(count, "record")}.`,
          suggestions: [`Who is on record on Article ${near.number}?`],
        };
      }
    }
    return nothing;
  }
  if (actorId !== undefined) {
    const count = await countOf(run, { actors: [actorId] });
    const name = lexicon.actors.get(actorId)?.name ?? actorId;
    if (count > 0)
      return {
        text: `${counted(count, "other record")} of ${name} ${count === 1 ? "is" : "are"} held.`,
        suggestions: [`What does ${name} say?`],
      };
  }
  return nothing;
}
