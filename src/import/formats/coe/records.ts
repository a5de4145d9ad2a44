import type { Confidence, TreatyActionKind } from "../../../domain/lists.ts";
import type { ActionRecord, BadRow, Read, TreatyRecord } from "../../record.ts";
import { kindOfHeading, kindOfText } from "../mtdsg/classify.ts";
import { slug } from "../mtdsg/names.ts";
import { type Answerable, reservationAnswered, statesObjectedTo } from "../mtdsg/objections.ts";
import type { Participation, Statement } from "./facts.ts";

export const DOCUMENT = "coe:treaty-office";
type Out = Generator<Read | BadRow>;

/** The treaty by its number; the writer joins it to the curated one of the same symbol. Past 193 the series is CETS. */
export function toTreaty(number: string, title?: string): TreatyRecord {
  const series = Number(number) > 193 ? ["CETS", "ETS"] : ["ETS", "CETS"];
  const symbols = series.flatMap((name) => [`${name} No. ${number}`, `${name} ${number}`, `${name} No ${number}`]);
  // Both series in one symbol, for those that stand in either.
  const [symbol = "", ...aliases] = [...symbols, `CETS ${number} (ETS ${number})`];
  return {
    type: "treaty",
    id: `coe:${number}`,
    title: title ?? symbol,
    symbol,
    aliases,
    depositary: "Council of Europe",
  };
}

type Act = Pick<ActionRecord, "kind" | "date" | "effectiveOn" | "text" | "confidence">;
const UNTOLD = "Consent to be bound: the table does not tell by which act";
const LETTERS: Readonly<Record<string, TreatyActionKind>> = { R: "RATIFICATION", A: "ACCESSION" };

/** By which act a State consented. Without its letter: who signed ratifies, who did not accedes, and both are marked so. */
function consent({ consentedOn, inForceOn, consentLetter = "", signedOn }: Participation): Act[] {
  if (consentedOn === undefined) return [];
  const dates = { date: consentedOn, ...(inForceOn === undefined ? {} : { effectiveOn: inForceOn }) };
  const known = LETTERS[consentLetter];
  if (known !== undefined) return [{ kind: known, ...dates, confidence: "HIGH" }];
  return [
    { kind: signedOn === undefined ? "ACCESSION" : "RATIFICATION", ...dates, text: UNTOLD, confidence: "MEDIUM" },
  ];
}

function actsOf(facts: Participation): Act[] {
  const { signedOn, denouncedOn, denunciationInForceOn } = facts;
  return [
    ...(signedOn === undefined ? [] : [{ kind: "SIGNATURE", date: signedOn, confidence: "HIGH" } as const]),
    ...consent(facts),
    ...(denouncedOn === undefined
      ? []
      : [
          {
            kind: "DENUNCIATION",
            date: denouncedOn,
            ...(denunciationInForceOn === undefined ? {} : { effectiveOn: denunciationInForceOn }),
            confidence: "HIGH",
          } as const,
        ]),
  ];
}

const toAction = (
  facts: Participation | Statement,
  act: Act,
  id: readonly string[],
  locator: string,
): ActionRecord => ({
  type: "action",
  id: ["coe", facts.number, slug(facts.name), ...id].join(":"),
  actor: { name: facts.name },
  treaty: `coe:${facts.number}`,
  ...act,
  evidence: { document: DOCUMENT, locator },
});

/** The acts of a State, and what of the row is not taken. */
export function* writeParticipation(facts: Participation): Out {
  const { origin, inForceOn, consentedOn, suspendedOn } = facts;
  const leftOut = (value: string, reason: string): BadRow => ({ type: "bad", origin, value, reason, leftOut: true });
  for (const act of actsOf(facts)) {
    const record = toAction(facts, act, [slug(act.kind), act.date ?? ""], `Chart of signatures and ratifications`);
    yield { origin, record };
  }
  if (inForceOn !== undefined && consentedOn === undefined)
    yield leftOut(inForceOn, "an entry into force without an act of consent is not taken");
  if (suspendedOn !== undefined) yield leftOut(suspendedOn, "suspensions are not taken: the graph has no such kind");
}

/** The office's words. Of its codes one is known: 2 stands for reservations; the rest is told by the text. */
function kindOf({ nature, text }: Statement): { readonly kind: TreatyActionKind; readonly confidence: Confidence } {
  if (/territor|extension/i.test(nature)) return { kind: "TERRITORIAL_APPLICATION", confidence: "HIGH" };
  if (/denunciation/i.test(nature)) return { kind: "DENUNCIATION", confidence: "HIGH" };
  if (/r[ée]serv/i.test(nature) || nature === "2") return { kind: "RESERVATION", confidence: "HIGH" };
  if (/authorit|communication/i.test(nature)) return { kind: "DECLARATION", confidence: "HIGH" };
  const kind = kindOfHeading(nature);
  return kind === null ? kindOfText(text) : { kind, confidence: "HIGH" };
}

/** Texts in their order: reservations first, since objections answer them; a withdrawal is an act of its own. */
export function* writeStatements(statements: readonly Statement[], names: ReadonlySet<string>): Out {
  const made = statements.map((facts) => ({ facts, ...kindOf(facts) }));
  const isAnswer = ({ kind }: { kind: TreatyActionKind }) => kind === "OBJECTION";
  const counts = new Map<string, number>();
  const answerable: Answerable[] = [];
  for (const { facts, kind, confidence } of [...made.filter((one) => !isAnswer(one)), ...made.filter(isAnswer)]) {
    const { number, name, text, articles, madeOn, effectiveOn, withdrawnOn, origin } = facts;
    const key = `${number}:${name}:${kind}`;
    const order = (counts.get(key) ?? 0) + 1;
    counts.set(key, order);
    const dates = { ...(madeOn && { date: madeOn }), ...(effectiveOn && { effectiveOn }) };
    const locator = `Reservations and Declarations: ${name}`;
    const act = toAction(facts, { kind, ...dates, text, confidence }, [slug(kind), String(order)], locator);
    const objectsTo = kind === "OBJECTION" ? answered(facts, names, answerable) : null;
    yield { origin, record: { ...act, provisions: articles, ...(objectsTo === null ? {} : { objectsTo }) } };
    if (kind === "RESERVATION")
      answerable.push({ id: act.id, participant: `${number}:${name}`, kind, provisions: articles });
    if (withdrawnOn === undefined) continue;
    const withdrawal: Act = { kind: "WITHDRAWAL", effectiveOn: withdrawnOn, text, confidence: "HIGH" };
    yield {
      origin,
      record: {
        ...toAction(facts, withdrawal, [slug(kind), String(order), "withdrawn"], locator),
        provisions: articles,
      },
    };
  }
}

/** The one reservation that an objection can answer; null where its text names none, or several. */
function answered(
  { number, name, text, articles }: Statement,
  names: ReadonlySet<string>,
  made: readonly Answerable[],
) {
  const states = statesObjectedTo(text, name, names);
  const ids = states.flatMap((state) => reservationAnswered(`${number}:${state}`, articles, made) ?? []);
  return ids.length === 1 ? (ids[0] ?? null) : null;
}
