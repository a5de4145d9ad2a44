import type { Intent } from "./intent.ts";
import { nearestRecords } from "./nearest-records.ts";
import type { Outcome, Setting } from "./plan.ts";
import type { Answer, Coverage, Run } from "./types.ts";

const corrected = ({ corrections }: Intent) =>
  corrections.map((one) => one.split("|")).map(([typed = "", read = ""]) => `Read “${typed}” as “${read}”.`);

/** The coverage in a sentence; the reading has it whole. */
function shortCoverage({ note }: Coverage): string {
  return note.split(". ")[0]?.replace(/\.?$/, note === "" ? "" : ".") ?? "";
}

/** Readings with records stand side by side; one without is named, and does not make an answer ambiguous. */
export async function combine(
  question: string,
  outcomes: readonly Outcome[],
  isElsewhere: boolean,
  setting: Setting,
  run: Run,
): Promise<Answer> {
  const recorded = outcomes.filter(({ hasRecords }) => hasRecords);
  const empty = outcomes.filter(({ hasRecords }) => !hasRecords);
  const notes = corrected(setting.intent);
  const coverage = ({ reading }: Outcome) => shortCoverage(reading.coverage);
  const none =
    recorded.length === 0 || empty.length === 0
      ? []
      : [
          `No record: ${empty
            .slice(0, 4)
            .map(({ reading }) => reading.meaning)
            .join("; ")}.`,
        ];
  const join = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
  const [first, ...rest] = recorded;
  if (first && rest.length === 0) {
    return {
      question,
      status: "ANSWERED",
      text: join(
        isElsewhere
          ? [...notes, ...none, first.text, coverage(first)]
          : [...notes, first.text, ...none, coverage(first)],
      ),
      readings: [first.reading],
      suggestions: [],
    };
  }
  if (first) {
    const told = recorded.map((outcome, index) => join([`(${index + 1}) ${outcome.text}`, coverage(outcome)]));
    return {
      question,
      status: "AMBIGUOUS",
      text: join(
        isElsewhere
          ? [...notes, ...none, `Elsewhere, ${recorded.length} readings:`, ...told]
          : [...notes, `This has ${recorded.length} readings.`, ...told, ...none],
      ),
      readings: recorded.map(({ reading }) => reading),
      suggestions: [],
    };
  }
  const meant = outcomes.filter(({ isFallback }) => !isFallback);
  const nearest = await nearestRecords(meant, setting, run);
  const text = meant.slice(0, 3).map((outcome) => outcome.text);
  return {
    question,
    status: "NO_RECORD",
    text: join([...notes, ...text, "That is silence, not neutrality.", nearest.text]),
    readings: meant.map(({ reading }) => reading),
    suggestions: nearest.suggestions,
  };
}
