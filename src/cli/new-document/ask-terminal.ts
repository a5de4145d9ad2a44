import { createInterface } from "node:readline/promises";
import type { Dataset } from "../../dataset/dataset.ts";
import { Failure, note } from "../say.ts";
import { FIELDS, type Field, type Given } from "./fields.ts";

/** Asks one question; an end of the input gives null. */
type Question = (text: string) => Promise<string | null>;

/** Asks on the terminal for what was not given. Throws Failure if the input ends before all is answered. */
export async function askForMissing(given: Given, dataset: Dataset): Promise<Given> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Control and C ends the questions, as the end of the input does.
  terminal.once("SIGINT", () => terminal.close());
  // Lines are taken from a row, so that answers pasted ahead of their questions are not lost.
  const lines = terminal[Symbol.asyncIterator]();
  const question: Question = async (text) => {
    terminal.setPrompt(text);
    terminal.prompt();
    const { done, value } = await lines.next();
    return done ? null : value;
  };
  try {
    return await askAll(given, dataset, question);
  } finally {
    terminal.close();
  }
}

/** Goes through the fields in their order; a field that need not be there is left out by an empty answer. */
export async function askAll(given: Given, dataset: Dataset, question: Question): Promise<Given> {
  let answers = given;
  for (const field of FIELDS.filter(({ name }) => given[name] === undefined)) {
    const values = await askOne(field, dataset, question);
    const [first] = values;
    if (first !== undefined) answers = { ...answers, [field.name]: field.name === "author" ? values : first };
  }
  return answers;
}

async function askOne(field: Field, dataset: Dataset, question: Question): Promise<string[]> {
  for (;;) {
    const answer = await question(`${field.question}${field.isRequired ? "" : ", or nothing"}: `);
    if (answer === null) {
      note("");
      throw new Failure("The questions were not all answered; nothing was written.", 2);
    }
    const values = (field.name === "author" ? answer.split(",") : [answer])
      .map((value) => value.trim())
      .filter((value) => value !== "");
    const complaint = values.map((value) => field.complain(value, dataset)).find((found) => found !== null);
    if (complaint) note(`  Not so: ${complaint}`);
    else if (field.isRequired && values.length === 0) note("  This must be answered.");
    else return values;
  }
}
