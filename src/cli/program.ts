import { Command, CommanderError } from "commander";
import { EXPORT_FORMATS } from "../export/formats.ts";
import { StoreError } from "../store/errors.ts";
import { ask } from "./commands/ask.ts";
import { check } from "./commands/check.ts";
import { exportGraph } from "./commands/export.ts";
import { describeFormats, importFrom } from "./commands/import.ts";
import { load } from "./commands/load.ts";
import { mcp } from "./commands/mcp.ts";
import { newDocument } from "./commands/new-document.ts";
import { query } from "./commands/query.ts";
import { start } from "./commands/start.ts";
import { Failure, note } from "./say.ts";
import { VERSION } from "./version.ts";

const program = new Command("travaux")
  .description("A knowledge graph of treaty negotiations: who took which stance on what, when, and on what evidence.")
  .version(VERSION)
  .option("--debug", "show where a failure came from")
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, "")) })
  .showHelpAfterError("Run `travaux --help` for what can be given.");

program
  .command("start")
  .description("load if the data changed, then serve the API and the explorer")
  .option("--port <number>", "the port; 0 takes a free one", "4000")
  .option("--host <address>", "the address to listen on", "127.0.0.1")
  .option("--data <folder>", "the data files; those that came with the program unless given")
  .action(start);

program
  .command("ask")
  .description("answer a question from the records alone")
  .argument("<question>", 'such as "Who objected to Article 17?"')
  .option("--json", "print the Answer of the contract, every field")
  .option("--treaty <id>", "the treaty meant where the question names none")
  .option("--data <folder>", "the data files")
  .action(ask);

program
  .command("query")
  .description("run a GraphQL request against the store, no server")
  .argument("[file]", "a file with the request; standard input unless given")
  .option("--variables <json>", "the variables of the request")
  .option("--data <folder>", "the data files")
  .action(query);

program
  .command("check")
  .description("check the data files: every problem with file, line, value, reason, what is allowed")
  .argument("[folder]", "the data files; those that came with the program unless given")
  .action(check);

program
  .command("load")
  .description("check the data files, or a file of `travaux export ndjson`, then load it, all or nothing")
  .argument("[place]", "the folder of the data files, or the exported file; the program's own data unless given")
  .action(load);

program
  .command("import")
  .description("import files of another format beside the curated graph, all or nothing")
  .argument("<format>", "what the files are; see below")
  .argument("<file...>", "the files, plain or .gz")
  .option("--source <name>", "the name under which they are kept and replaced; that of the format unless given")
  .option("--skip-bad", "leave out the rows that cannot be taken, and list them, instead of refusing all")
  .option("--column <field=Header...>", "what a field is called in the table")
  .option("--set <name=value...>", "a setting of the format")
  .option("--data <folder>", "the data files")
  .addHelpText("after", describeFormats())
  .action(importFrom);

program
  .command("export")
  .description("write the whole graph, imports too, in a format that other programs read")
  .argument("<format>", EXPORT_FORMATS.map(({ name, summary }) => `${name}: ${summary}`).join("; "))
  .option("--out <file>", "the file, or the folder of csv; standard output unless given")
  .option("--data <folder>", "the data files")
  .action(exportGraph);

program
  .command("mcp")
  .description("serve the graph to an assistant over the Model Context Protocol, on standard input and output")
  .option("--data <folder>", "the data files")
  .action(mcp);

program
  .command("new")
  .description("begin a data file")
  .command("document")
  .description("write the file of a new source; on a terminal, what is not given is asked for")
  .option("--treaty <id>", "the treaty that it is about")
  .option("--id <id>", "its id, which names the file: nz-2024")
  .option("--title <text>", "its title")
  .option("--kind <word>", "what it is: statement, open-letter, press-article ...")
  .option("--date <date>", "when it was given or published: 2024, 2024-02 or 2024-02-09")
  .option("--author <id...>", "ids of actors; state:ch=sponsor gives a role")
  .option("--publisher <name>", "who published it")
  .option("--url <address>", "where it was read")
  .option("--symbol <symbol>", "its official symbol")
  .option("--addresses <id>", "the text, treaty or event that it speaks about")
  .option("--verified <word>", "how much of it was read: yes, partly or no")
  .option("--data <folder>", "the data files; those that came with the program unless given")
  .action(newDocument);

function fail(error: unknown): number {
  // Commander has already told what was wrong with the arguments, or printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  const isExpected = error instanceof Failure || error instanceof StoreError;
  note(
    isExpected
      ? error.message
      : "Something went wrong inside Travaux; run it again with --debug and report what it prints.",
  );
  if (program.opts<{ debug?: boolean }>().debug)
    note(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return error instanceof Failure ? error.status : 1;
}

// Past the size that the system allows a file, a write fails as on a full disk, and does not end the process.
if (process.platform !== "win32") process.on("SIGXFSZ", () => undefined);

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = fail(error);
}
