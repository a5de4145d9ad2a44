import { openBytes, tellWhyUnread } from "../../files/open-bytes.ts";
import type { BadRow } from "../../record.ts";
import { type Participation, readArticles, type Statement, seriesNumber, textOfHtml } from "./facts.ts";
import { Dates, type Fact } from "./tables.ts";

/*
 * Answers of the Treaty Office's service, each saved as a file: api/signatures gives three lists of States and organizations
 * (members, others, organizations), api/conventions/getDeclarations one list of texts. Its codes of countries are its own
 * (AUS is Austria), so a text whose object has no name is that of the code's State in the signatures read beside it.
 */
type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value).trim() : "";

/** More than any answer of the service: 230 States with their texts are a few megabytes. */
const LARGEST = 64 * 1024 * 1024;

export interface Answers {
  /** The objects of an answer in their order; the lists of a list are one after the other. */
  readonly items: readonly Fields[];
  readonly isDeclarations: boolean;
}

/** The answer of a file; or why it is none. */
export async function readAnswer(file: string): Promise<Answers | BadRow> {
  const refuse = (reason: string): BadRow => ({
    type: "bad",
    origin: { file, line: 1 },
    reason,
    allowed: "the JSON of api/signatures or of api/conventions/getDeclarations",
  });
  try {
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of openBytes(file)) {
      size += piece.length;
      if (size > LARGEST) return refuse("the file is larger than any answer of the service");
      pieces.push(piece);
    }
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(pieces)));
    const items = Array.isArray(value) ? value.flat().filter(isFields) : [];
    if (items.length === 0) return refuse("the file holds no list of objects");
    return { items, isDeclarations: items.some((item) => "texte_Decl" in item || "nature_Dec" in item) };
  } catch (error) {
    const isJson = error instanceof SyntaxError || error instanceof TypeError;
    return refuse(isJson ? "the file is no JSON in UTF-8" : `the file cannot be read: ${tellWhyUnread(error)}`);
  }
}

/** Names of the service's own codes, out of the signatures. */
export function namesByCode(answers: readonly Answers[]): ReadonlyMap<string, string> {
  return new Map(
    answers.flatMap(({ items }) =>
      items.flatMap((item) => {
        const [code, name] = [textOf(item.CodePays), textOf(item.LibPaysOrga)];
        return code === "" || name === "" ? [] : [[code, name] as const];
      }),
    ),
  );
}

export function* readSignatures(file: string, { items }: Answers, number: string): Generator<Fact> {
  for (const [place, item] of items.entries()) {
    const origin = { file, line: place + 1 };
    const of = (field: string): string => textOf(item[field]);
    const own = seriesNumber(of("NumSTE")) || number;
    if (own === "" || of("LibPaysOrga") === "") {
      yield {
        type: "bad",
        origin,
        field: "NumSTE",
        value: of("NumSTE"),
        reason: "The object names no treaty, or no State.",
        allowed: "NumSTE and LibPaysOrga",
      };
      continue;
    }
    const dates = new Dates(origin);
    const facts: Participation = {
      origin,
      number: own,
      name: of("LibPaysOrga"),
      ...dates.read("signedOn", "DateSignature", of("DateSignature")),
      ...dates.read("consentedOn", "DateConsentement", of("DateConsentement")),
      ...dates.read("inForceOn", "DateEntreeVigueur", of("DateEntreeVigueur")),
      ...dates.read("denouncedOn", "DateDenonciation", of("DateDenonciation")),
      ...dates.read("denunciationInForceOn", "DateEffetDenonciation", of("DateEffetDenonciation")),
      ...dates.read("suspendedOn", "DateSuspension", of("DateSuspension")),
    };
    if (dates.bad.length > 0) yield* dates.bad;
    else yield { type: "participation", facts };
  }
}

export function* readDeclarations(
  file: string,
  { items }: Answers,
  names: ReadonlyMap<string, string>,
  number: string,
): Generator<Fact> {
  for (const [place, item] of items.entries()) {
    const origin = { file, line: place + 1 };
    const within = (field: string, key: string): string => {
      const value = item[field];
      return isFields(value) ? textOf(value[key]) : "";
    };
    const code = within("code_Pays", "Value");
    const name = within("code_Pays", "Libelle") || names.get(code) || within("code_Organisation", "Libelle");
    const own = seriesNumber(textOf(item.num_STE ?? item.NumSTE)) || number;
    if (name === "" || own === "") {
      const reason =
        own === "" ? "Nothing tells of which treaty the text is." : `The code "${code}" is none of the signatures.`;
      const allowed = "the answer of api/signatures among the files, or the setting treaty=185";
      yield { type: "bad", origin, field: "code_Pays", value: code, reason, allowed };
      continue;
    }
    const nature = isFields(item.nature_Dec)
      ? within("nature_Dec", "Libelle") || within("nature_Dec", "Value")
      : textOf(item.nature_Dec);
    const dates = new Dates(origin);
    const facts: Statement = {
      origin,
      number: own,
      name,
      nature,
      articles: readArticles(textOf(item.numero_Article)),
      ...dates.read("effectiveOn", "date_Effet", textOf(item.date_Effet)),
      ...dates.read("withdrawnOn", "date_Effet_Retrait", textOf(item.date_Effet_Retrait)),
      text: textOfHtml(textOf(item.texte_Decl)),
    };
    if (dates.bad.length > 0) yield* dates.bad;
    else yield { type: "statement", facts };
  }
}
