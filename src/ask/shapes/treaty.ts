import { lexiconOf } from "../lexicon.ts";
import { type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { TREATY } from "../requests.ts";
import { treatyData } from "../rows.ts";
import { dated } from "../tell.ts";
import type { Run } from "../types.ts";

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

/** When a treaty was adopted, opened for signature and entered into force. */
export function planTreaty({ intent, vocabulary, within }: Setting): Planned {
  const { mainTreaty } = lexiconOf(vocabulary);
  const treaties = intent.treaties.length > 0 ? intent.treaties : [within ?? mainTreaty].filter((id) => id !== null);
  return treaties.map((id): Plan => ({ meaning: id, run: (run) => runTreaty(run, id) }));
}
