// The command line as a whole: arguments in, exit code out. Every error ends as one sentence on stderr, never a stack trace.
import { Command, CommanderError } from "commander";
import { Refusal } from "../contract/index.js";
import { briefCommand } from "./brief_command.js";
import { checkCommand } from "./check_command.js";
import { correctCommand } from "./correct_command.js";
import { doubtsCommand } from "./doubts_command.js";
import { BAD_INPUT, OK, OWN_FAULT, UsageError } from "./exit.js";
import { exportCommand } from "./export_command.js";
import { faultSentence } from "./fault_sentence.js";
import type { CliIo } from "./io.js";
import { loadCommand } from "./load_command.js";
import { meetingsCommand } from "./meetings_command.js";
import { networkCommand } from "./network_command.js";
import { openCommand } from "./open_command.js";
import { pairCommand } from "./pair_command.js";
import { positionsCommand } from "./positions_command.js";
import { readCommand } from "./read_command.js";
import { readoutsCommand } from "./readouts_command.js";
import { recodeCommand } from "./recode_command.js";
import {
  agreementsCommand,
  expectationsCommand,
  gatheringsCommand,
  reasonsCommand,
} from "./register_commands.js";
import { searchCommand } from "./search_command.js";
import { statusCommand } from "./status_command.js";
import { thirdPartiesCommand } from "./third_parties_command.js";
import { votesCommand } from "./votes_command.js";

/** Runs one command; `args` are those after the program's name. */
export async function runCli(args: readonly string[], io: CliIo): Promise<number> {
  let code = OK;
  io.stderr.on("error", () => {}); // nobody reads our complaints: go on without them
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(withHelp(args, program), { from: "user" });
    return code;
  } catch (error) {
    return explain(error, io);
  }
}

/** "help read" is "read --help", so that a command that is none is named. */
function withHelp(args: readonly string[], program: Command): string[] {
  const [first, name, ...rest] = args;
  if (first !== "help") return [...args];
  if (name === undefined) return ["--help"];
  return program.commands.some((command) => command.name() === name) ? [name, ...rest, "--help"] : [name];
}

function createProgram(io: CliIo, done: (code: number) => void): Command {
  const program = new Command("chancery")
    .description("The record of relations between states: news and data in, dated and cited claims out.")
    .version(io.version, "--version", "print the version")
    .option("--color", "colour even when the output is not a terminal")
    .option("--home <dir>", "folder of the ledger (default: $CHANCERY_HOME, else ~/.local/share/chancery)")
    .option("--empty", "a home that is made now stays empty: without the starter record")
    .option(
      "--database <address>",
      "a PostgreSQL database in place of the home's file (default: $CHANCERY_DATABASE)",
    )
    .option("--no-color", "no colour, even on a terminal")
    .helpCommand(false)
    .addHelpText("after", "\nHelp on a command: chancery read --help");
  for (const make of [
    readCommand,
    checkCommand,
    pairCommand,
    thirdPartiesCommand,
    networkCommand,
    meetingsCommand,
    briefCommand,
    positionsCommand,
    readoutsCommand,
    votesCommand,
    agreementsCommand,
    gatheringsCommand,
    expectationsCommand,
    reasonsCommand,
    searchCommand,
    correctCommand,
    doubtsCommand,
    exportCommand,
    loadCommand,
    recodeCommand,
    statusCommand,
    openCommand,
  ])
    program.addCommand(make(io, done));
  for (const command of [program, ...program.commands.flatMap((one) => [one, ...one.commands])]) {
    command.exitOverride();
    command.showSuggestionAfterError();
    command.configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: (text, write) => write(oneSentence(text, commandPath(command))),
    });
  }
  return program;
}

/** "error: unknown option '--jsn'\n(Did you mean --json?)" -> one line with where to look. */
function oneSentence(text: string, path: string): string {
  const said = text
    .replace(/^error: /, "")
    .trim()
    .replace(/\.$/, "")
    .replace(/\s*\n\s*/g, " ");
  return `chancery: ${said}; see: ${path} --help\n`;
}

function commandPath(command: Command): string {
  return command.parent === null ? command.name() : `${commandPath(command.parent)} ${command.name()}`;
}

function explain(error: unknown, io: CliIo): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? OK : BAD_INPUT;
  if (error instanceof UsageError || error instanceof Refusal) {
    io.stderr.write(`chancery: ${error.message}\n`);
    return BAD_INPUT;
  }
  io.stderr.write(`chancery: a fault of Chancery itself: ${faultSentence(error)}\n`);
  return OWN_FAULT;
}
