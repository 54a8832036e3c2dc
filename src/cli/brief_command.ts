// `chancery brief CHN RUS`: what the record says of two countries, as a paper, every sentence with its source.
import { Command } from "commander";
import {
  BRIEF_FORMATS,
  BRIEF_SECTIONS,
  type BriefFormat,
  type BriefRequest,
  type BriefSectionName,
} from "../contract/index.js";
import { OK, UsageError } from "./exit.js";
import { faultSentence } from "./fault_sentence.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseCountry, parseDay, shown } from "./options.js";
import { createWriter } from "./writer.js";

interface BriefOptions extends LedgerOptions {
  readonly format: BriefFormat;
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly since?: string;
  readonly sections?: readonly BriefSectionName[];
  readonly template?: string;
  readonly output?: string;
  readonly json?: boolean;
}

const BINARY: ReadonlySet<BriefFormat> = new Set(["docx", "pdf"]);

const EXAMPLES = `
Examples:
  chancery brief CHN RUS --from 2024-01-01 --format md
  chancery brief CHN RUS --from 2024-01-01 --to 2024-06-30 --format docx -o brief.docx
  chancery brief CHN RUS --since 2024-05-01 --sections summary,changes,outlook --format html -o week.html
  chancery brief CHN RUS --as-of 2024-05-16 --template newsroom.yaml --format pdf -o brief.pdf

The same ledger and the same --as-of give the same bytes.`;

/** Builds the command; `done` is told the exit code. */
export function briefCommand(io: CliIo, done: (code: number) => void): Command {
  return new Command("brief")
    .summary("a pair's record as a paper, every sentence with its source")
    .description(
      "Write what the record says of two countries as a paper, by rules, every sentence with its source.",
    )
    .argument("<country>", "three letters (ISO 3166-1 alpha-3), such as CHN", parseCountry)
    .argument("<country2>", "the other country, such as RUS", parseCountry)
    .requiredOption("--format <format>", BRIEF_FORMATS.join(", "), parseFormat)
    .option("--from <date>", "first day that is told (default: the first that is known)", (value) =>
      parseDay("--from", value),
    )
    .option("--to <date>", "last day (default: that of --as-of)", (value) => parseDay("--to", value))
    .option("--as-of <date>", "as it was known on this day (default: today)", (value) =>
      parseDay("--as-of", value),
    )
    .option("--since <date>", "tell what became known after this day", (value) => parseDay("--since", value))
    .option(
      "--sections <names>",
      `in place of those of the house style, with commas: ${BRIEF_SECTIONS.join(",")}`,
      parseSections,
    )
    .option("--template <file>", "house style of a newsroom, in YAML or JSON")
    .option("-o, --output <file>", "the file to write (default: standard output)")
    .option("--json", "tell of the written file in one JSON line; needs -o")
    .addHelpText("after", EXAMPLES)
    .action(async (a: string, b: string, _own: BriefOptions, command: Command) => {
      done(await brief(a, b, command.optsWithGlobals<BriefOptions>(), io));
    });
}

async function brief(a: string, b: string, options: BriefOptions, io: CliIo): Promise<number> {
  const { format, from, to, asOf, since, sections, output, json } = options;
  if (a === b) throw new UsageError(`${a} and ${b} are one country: a pair needs two.`);
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageError(`--to "${to}" lies before --from "${from}": give a later day.`);
  if (output === undefined && json === true)
    throw new UsageError("--json tells of a written file: name it with -o FILE.");
  if (output === undefined && io.stdout.isTTY === true && BINARY.has(format))
    throw new UsageError(
      `${format} is not for a terminal: name a file with -o FILE, or write into one with >.`,
    );
  const template = options.template === undefined ? null : await io.readTemplate(options.template);
  const request: BriefRequest = {
    pair: [a, b],
    format,
    from: from ?? null,
    to: to ?? null,
    asOf: asOf ?? null,
    since: since ?? null,
    sections: sections === undefined ? null : [...sections],
    template,
  };
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  try {
    const { bytes, mediaType } = await desk.brief(request);
    if (output === undefined) {
      if (await out.write(bytes)) await out.flush();
      return OK;
    }
    await written(output, bytes, io);
    if (json === true) {
      await out.write(`${JSON.stringify({ file: output, format, mediaType, bytes: bytes.length })}\n`);
      await out.flush();
    } else io.stderr.write(`chancery: ${bytes.length} bytes in ${output}.\n`);
    return OK;
  } finally {
    await desk.close();
  }
}

async function written(file: string, bytes: Uint8Array, io: CliIo): Promise<void> {
  try {
    await io.writeFile(file, bytes);
  } catch (error) {
    throw new UsageError(`${file} cannot be written: ${faultSentence(error)}`);
  }
}

function parseFormat(value: string): BriefFormat {
  const format = BRIEF_FORMATS.find((one) => one === value);
  if (format !== undefined) return format;
  throw new UsageError(
    `--format "${shown(value)}" is no format of a brief: give one of ${BRIEF_FORMATS.join(", ")}.`,
  );
}

function parseSections(value: string): readonly BriefSectionName[] {
  return value.split(",").map((name) => {
    const section = BRIEF_SECTIONS.find((one) => one === name.trim());
    if (section !== undefined) return section;
    throw new UsageError(
      `--sections "${shown(name)}" is no section: give some of ${BRIEF_SECTIONS.join(",")}.`,
    );
  });
}
