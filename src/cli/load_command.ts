// `chancery load DATASET FILE`: an official file into the home. Rows that are wrong are told by their line; the others are loaded.
import { Command } from "commander";
import type { Loaded, LoadProgress } from "../contract/index.js";
import { OK, UsageError } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import { inputOf, isAddress } from "./input_of.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseDate } from "./options.js";
import { createWriter } from "./writer.js";

interface LoadOptions extends LedgerOptions {
  readonly name?: string;
  readonly address?: string;
  readonly licence?: string;
  readonly published?: string;
  readonly replaces?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  chancery load                                       lists the datasets that can be loaded
  chancery load unga UNVotes.csv --published 2024-06-05 --licence CC0-1.0
  chancery load unga UNVotes-mended.csv --replaces UNVotes.csv
  curl -s https://example.org/votes.csv | chancery load unga - --name votes.csv --json

A file is loaded whole or not at all, and is on disk when the command has said so. The same file again changes nothing.
Where two files tell the same row, the one that was loaded last holds; with --replaces the other one holds no more.
A row that is wrong is left out and told on stderr by its line.
Exit codes: 0 loaded, or there already; 2 bad usage, or a file of which nothing can be used; 3 a fault of Chancery.`;

/** Builds the command; `done` is told the exit code. */
export function loadCommand(io: CliIo, done: (code: number) => void): Command {
  return new Command("load")
    .summary("load an official file of data")
    .description("Read an official file, such as the roll calls of the United Nations, into the home.")
    .argument("[dataset]", "which one it is; without it the datasets are listed")
    .argument("[file]", 'a file of the dataset, "-" for standard input')
    .option("--name <name>", "name by which standard input is cited")
    .option("--address <url>", "where the file is from, for its citation")
    .option("--licence <text>", "its licence, for its citation")
    .option("--published <date>", "day on which its source published it, YYYY-MM-DD", parseDate)
    .option("--replaces <file>", "name, id or sha256 of a loaded file that this one stands in place of")
    .option("--json", "how it ended as one JSON line")
    .addHelpText("after", EXAMPLES)
    .action(
      async (dataset: string | undefined, file: string | undefined, _own: LoadOptions, command: Command) => {
        done(await load(dataset, file, command.optsWithGlobals<LoadOptions>(), io));
      },
    );
}

async function load(
  dataset: string | undefined,
  file: string | undefined,
  options: LoadOptions,
  io: CliIo,
): Promise<number> {
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  const print = async (text: string) => {
    await out.write(`${text}\n`);
    await out.flush();
    return OK;
  };
  try {
    if (dataset === undefined) {
      const { items } = await desk.datasets();
      if (options.json === true) return await print(items.map((item) => JSON.stringify(item)).join("\n"));
      return await print(items.map(({ name, what }) => `${name}\n  ${what}`).join("\n"));
    }
    if (file === undefined)
      throw new UsageError(`load ${dataset} needs a file: give its path, or "-" for standard input.`);
    if (isAddress(file))
      throw new UsageError(`${file} is an address: save the file, then give its path and --address ${file}.`);
    const from = inputOf(file, io);
    if (from.kind === "file" && options.name !== undefined)
      throw new UsageError("--name belongs to standard input: a file is cited by its own name.");
    const shown = progressOf(io);
    const loaded = await desk.load({
      dataset,
      from: from.kind === "file" ? from : { ...from, name: options.name ?? from.name },
      address: options.address ?? null,
      licence: options.licence ?? null,
      published: options.published ?? null,
      replaces: options.replaces ?? null,
      onProgress: shown.show,
      onProblem: ({ line, problem }) =>
        shown.tell(line === null ? `chancery: ${problem}` : `line ${line}: ${problem}`),
    });
    shown.end();
    for (const note of loaded.notes) io.stderr.write(`chancery: ${note}\n`);
    return await print(options.json === true ? JSON.stringify(loaded) : sentence(loaded));
  } finally {
    await desk.close();
  }
}

const ERASE = "\r\u001b[2K";

/** On anything but a terminal it only tells. */
function progressOf({ stderr }: CliIo) {
  const isTerminal = stderr.isTTY === true;
  return {
    show({ phase, bytes, rows }: LoadProgress): void {
      if (!isTerminal) return;
      const counted =
        rows > 0 ? `${rows.toLocaleString("en-US")} rows` : `${bytes.toLocaleString("en-US")} bytes`;
      stderr.write(`${ERASE}${phase} · ${counted}`);
    },
    tell(text: string): void {
      stderr.write(`${isTerminal ? ERASE : ""}${text}\n`);
    },
    end(): void {
      if (isTerminal) stderr.write(ERASE);
    },
  };
}

function sentence({ dataset, file, state, rows, dropped, loaded }: Loaded): string {
  const left =
    dropped === 0
      ? ""
      : `; ${dropped.toLocaleString("en-US")} ${dropped === 1 ? "row was" : "rows were"} left out`;
  const counted = `${rows.toLocaleString("en-US")} ${rows === 1 ? "row" : "rows"}`;
  const named = loaded === null ? dataset : `${dataset} (${loaded.layout}), ${loaded.id}`;
  return state === "there"
    ? `${file} was there already: ${counted} of ${named}.`
    : `${file}: ${counted} of ${named}${left}.`;
}
