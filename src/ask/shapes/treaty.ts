import { lexiconOf } from "../lexicon.ts";
import { type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { TREATY } from "../requests.ts";
import { treatyData } from "../rows.ts";
import { dated } from "../tell.ts";
import type { Run } from "../types.ts";
import type { Vocabulary } from "../vocabulary.ts";

async function runTreaty(run: Run, treaty: string): Promise<Outcome> {
  const variables = { treaty };
  const { treaty: found } = treatyData.parse(await run(TREATY, variables));
  const on = (word: string, date: string | null) => (date === null ? [] : [`${word} ${dated(date)}`]);
  const dates = [
    ...on("adopted", found.adoptedOn),
    ...on("opened for signature", found.openedForSignatureOn),
    ...on("in force since", found.inForceOn),
  ];
  const state = found.status === null ? "" : ` Its state, as far as is known: ${found.status.replace(/\.$/, "")}.`;
  const force = found.inForceOn === null ? " No entry into force is on record." : "";
  return {
    reading: readingOf({ meaning: `The dates of the ${found.label}`, query: TREATY, variables }),
    text: `The ${found.label}: ${dates.length === 0 ? "no date is on record" : dates.join(", ")}.${force}${state}`,
    hasRecords: dates.length > 0,
  };
}

/** Whether the records hold that one of the bodies adopted the treaty: it decided on the day of the adopted text. */
function isAdoptedBy(treaty: string, bodies: readonly string[], { versions, votes }: Vocabulary): boolean {
  const days = versions.filter(({ treatyId, isFinal }) => treatyId === treaty && isFinal).map(({ date }) => date);
  return votes.some((vote) => vote.treatyId === treaty && bodies.includes(vote.body) && days.includes(vote.date));
}

/** When a treaty was adopted, opened for signature and entered into force. */
export function planTreaty({ intent, vocabulary, within }: Setting): Planned {
  const { mainTreaty } = lexiconOf(vocabulary);
  const treaties = intent.treaties.length > 0 ? intent.treaties : [within ?? mainTreaty].filter((id) => id !== null);
  const meant = treaties.filter((id) => intent.bodies.length === 0 || isAdoptedBy(id, intent.bodies, vocabulary));
  if (meant.length === 0)
    return {
      status: "NOT_UNDERSTOOD",
      text: `The records do not say that the treaty was adopted by the ${intent.bodies.join(" or ")}.`,
    };
  return meant.map((id): Plan => ({ meaning: id, run: (run) => runTreaty(run, id) }));
}
