import { readBeginning } from "../../files/begin.ts";
import { tellWhyUnread } from "../../files/open-bytes.ts";
import { readHeader } from "../../files/read-csv.ts";
import type { BadRow, Format, Read, ReadOptions } from "../../record.ts";
import { type Statement, seriesNumber } from "./facts.ts";
import { DOCUMENT, toTreaty, writeParticipation, writeStatements } from "./records.ts";
import { type Answers, namesByCode, readAnswer, readDeclarations, readSignatures } from "./service.ts";
import { type Fact, isChart, readChart, readStatementLines } from "./tables.ts";

/*
 * The Council of Europe's Treaty Office: the JSON answers of its service (service.ts), or its charts and texts as a table and
 * as JSON lines (tables.ts), told apart by how a file begins. Settings: treaty, the number, where no file tells it; title.
 */
const ALLOWED = "the service's JSON, a CSV table treaty,state,signature_date,..., or JSON lines of texts";

type Form = "chart" | "lines" | "service";

async function formOf(file: string): Promise<Form | BadRow> {
  const refuse = (reason: string): BadRow => ({ type: "bad", origin: { file, line: 1 }, reason, allowed: ALLOWED });
  try {
    const beginning = (await readBeginning(file)).trimStart();
    if (beginning.startsWith("[")) return "service";
    if (beginning.startsWith("{")) return "lines";
    return isChart(await readHeader(file)) ? "chart" : refuse("the file is in no form that coe reads");
  } catch (error) {
    return refuse(`the file cannot be read: ${tellWhyUnread(error)}`);
  }
}

async function* facts(files: readonly string[], number: string): AsyncGenerator<Fact> {
  const answers: { readonly file: string; readonly answer: Answers }[] = [];
  for (const file of files) {
    const form = await formOf(file);
    if (typeof form !== "string") yield form;
    else if (form === "chart") yield* readChart(file);
    else if (form === "lines") yield* readStatementLines(file);
    else {
      const answer = await readAnswer(file);
      if ("type" in answer) yield answer;
      else answers.push({ file, answer });
    }
  }
  const names = namesByCode(answers.map(({ answer }) => answer));
  for (const { file, answer } of answers) if (!answer.isDeclarations) yield* readSignatures(file, answer, number);
  // One treaty among the signatures is that of the texts beside them.
  const told = new Set(
    answers.flatMap(({ answer }) => answer.items.map(({ NumSTE }) => seriesNumber(String(NumSTE ?? "")))),
  );
  told.delete("");
  const only = number || (told.size === 1 ? ([...told][0] ?? "") : "");
  for (const { file, answer } of answers) if (answer.isDeclarations) yield* readDeclarations(file, answer, names, only);
}

async function* read(files: readonly string[], { settings = {} }: ReadOptions): AsyncGenerator<Read | BadRow> {
  const origin = { file: files[0] ?? "", line: 1 };
  const title = "Charts of signatures and ratifications, reservations and declarations";
  const url = "https://www.coe.int/en/web/conventions";
  yield {
    origin,
    record: {
      type: "document",
      id: DOCUMENT,
      title,
      kind: "treaty-status",
      publisher: "Council of Europe Treaty Office",
      url,
    },
  };
  const treaties = new Set<string>();
  const names = new Set<string>();
  const statements: Statement[] = [];
  for await (const fact of facts(files, seriesNumber(settings.treaty ?? ""))) {
    if (fact.type === "bad") {
      yield fact;
      continue;
    }
    const { number } = fact.facts;
    if (!treaties.has(number)) {
      treaties.add(number);
      yield { origin: fact.facts.origin, record: toTreaty(number, settings.title) };
    }
    names.add(fact.facts.name);
    if (fact.type === "participation") yield* writeParticipation(fact.facts);
    else statements.push(fact.facts);
  }
  yield* writeStatements(statements, names);
}

export const coe: Format = {
  name: "coe",
  summary: "the Council of Europe's Treaty Office: its service's JSON, or its charts and texts as tables",
  read,
};
