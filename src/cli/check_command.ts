// The command `check`: a text held against itself and the ledger. Source of the form: docs/design.md, contracts.
import { Command } from "commander";
import type { CheckAnswer, CheckRequest, Desk, DocumentMeta } from "../contract/index.js";
import { choosePaint } from "./colour.js";
import { type DocumentOptions, metaOf, refuseInStream, withDocument } from "./document_options.js";
import { BAD_INPUT, FOUND, OK, UsageError } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import { inputOf, isAddress, nameOf, PRIVATE_WITHOUT_ADDRESS } from "./input_of.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseConfidence, parseTimeout } from "./options.js";
import { followStream } from "./read_stream.js";
import { checkPage, showCheck } from "./show/index.js";
import { createWriter } from "./writer.js";

interface CheckOptions extends LedgerOptions, DocumentOptions {
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly html?: boolean;
  readonly minConfidence?: number;
  readonly timeout?: number;
  readonly color?: boolean;
}

const EXAMPLES = `
Examples:
  chancery check draft.txt --published 2024-05-16
  chancery check draft.txt --json | jq '.findings[] | select(.verdict == "contradicts")'
  chancery check draft.txt --html > report.html
  chancery check --jsonl < drafts.jsonl > findings.jsonl

Verdicts: agrees, contradicts, explained (another basis accounts for it), unknown. A contradiction is said only where the
text itself, a table of offices, countries or days, or a checked row of the record proves it.

Streams (--jsonl):
  in    {"id", "text" | "html", "published"?, "title"?, "url"?, "publisher"?, "author"?, "language"?}
        one JSON object a line
  out   {"id", "findings"} in the same order; a bad line gives {"id"?, "line", "error"}

Nothing is kept in the ledger.
Exit codes: 0 nothing is contradicted; 1 something is (not in a stream); 2 bad usage, or a text that could not be read;
3 a fault of Chancery.`;

/** Builds the command; `done` is told the exit code. */
export function checkCommand(io: CliIo, done: (code: number) => void): Command {
  const command = new Command("check")
    .summary("hold a text against itself and the record")
    .description(
      "Check the figures and facts of a text: sums, growth, shares, conversions, dates, offices, capitals, and each figure\n" +
        "and meeting against the ledger. Every finding shows its arithmetic and its sources.",
    )
    .argument("[file]", 'a text or HTML file, the address of a page, "-" for standard input');
  return withDocument(command)
    .option("--allow-private", "let the address lead to a private network or to this machine")
    .option("--min-confidence <n>", "leave out findings that are less sure, 0 to 1", parseConfidence)
    .option("--json", "one JSON line instead of a page to read")
    .option("--html", "a page of its own instead, to send or to print")
    .option("--jsonl", "a stream: JSON lines from standard input, JSON lines to standard output")
    .option("--timeout <seconds>", "longest time to read a text (default: 5)", parseTimeout)
    .addHelpText("after", EXAMPLES)
    .action(async (file: string | undefined, _own: CheckOptions, command: Command) => {
      done(await check(file, command.optsWithGlobals<CheckOptions>(), io));
    });
}

async function check(file: string | undefined, options: CheckOptions, io: CliIo): Promise<number> {
  const meta = metaOf(options);
  checkTogether(file, options);
  const limitMs = options.timeout ?? DEFAULT_LIMIT_MS;
  const workers = options.jsonl === true ? io.processors : 1;
  const desk = io.openDesk({ workers, limitMs, ...ledgerOf(options, io.env) });
  try {
    if (file === undefined) return await followStream((request) => desk.checkStream(request), io);
    return await checkOne(desk, file, meta, options, io);
  } finally {
    await desk.close();
  }
}

async function checkOne(
  desk: Desk,
  file: string,
  meta: DocumentMeta,
  options: CheckOptions,
  io: CliIo,
): Promise<number> {
  const answer = await desk.check(requestOf(file, meta, options, io));
  if (!answer.ok) {
    io.stderr.write(`chancery: ${answer.problem}\n`);
    return BAD_INPUT;
  }
  const sure = withConfidence(answer, options.minConfidence ?? 0);
  const out = createWriter(io.stdout);
  await out.write(written(sure, file, options, io));
  await out.flush();
  return sure.line.findings.some(({ verdict }) => verdict === "contradicts") ? FOUND : OK;
}

type Checked = Extract<CheckAnswer, { ok: true }>;

function withConfidence({ line, page }: Checked, least: number): Pick<Checked, "line" | "page"> {
  return { line: { ...line, findings: line.findings.filter(({ confidence }) => confidence >= least) }, page };
}

function written(
  { line, page }: Pick<Checked, "line" | "page">,
  file: string,
  { json, html, color }: CheckOptions,
  io: CliIo,
): string {
  if (json === true) return `${JSON.stringify(line)}\n`;
  if (html === true) return checkPage(line, page.text);
  return showCheck(line, page, nameOf(file), choosePaint(color, io), io.stdout.columns || 80);
}

function requestOf(
  file: string,
  meta: DocumentMeta,
  { allowPrivate }: CheckOptions,
  io: CliIo,
): CheckRequest {
  if (isAddress(file)) return { kind: "url", url: file, allowPrivate: allowPrivate === true, meta };
  if (allowPrivate === true) throw new UsageError(PRIVATE_WITHOUT_ADDRESS);
  return { ...inputOf(file, io), meta };
}

function checkTogether(file: string | undefined, options: CheckOptions): void {
  const { json, jsonl, html, minConfidence } = options;
  if (jsonl !== true) {
    if (file === undefined)
      throw new UsageError(
        'check needs a file, an address, "-" for standard input, or --jsonl; see: chancery check --help',
      );
    if (json === true && html === true)
      throw new UsageError("--json and --html are two forms of one answer: give one.");
    return;
  }
  if (html === true || minConfidence !== undefined)
    throw new UsageError(
      "--html and --min-confidence belong to one text: a stream is answered with all its findings.",
    );
  refuseInStream("check", file, options);
}
