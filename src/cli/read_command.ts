// The command `read`: its options, their help, and which of the two readings they ask for.
// Source of the form: docs/design.md, contracts.
import { Command } from "commander";
import { type DocumentOptions, metaOf, refuseInStream, withDocument } from "./document_options.js";
import { UsageError } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseTimeout, parseWorkers } from "./options.js";
import { readFiles } from "./read_files.js";
import { readStream } from "./read_stream.js";

interface ReadOptions extends LedgerOptions, DocumentOptions {
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
  readonly jsonl?: boolean;
  readonly dryRun?: boolean;
  readonly explain?: boolean;
  readonly workers?: number;
  readonly timeout?: number;
  readonly color?: boolean;
}

const EXAMPLES = `
Examples:
  chancery read article.txt --published 2026-03-12
  chancery read page.html --json
  chancery read https://example.org/article
  chancery read https://example.org/feed.xml --json > claims.jsonl
  chancery read http://wiki.intranet.example/article --allow-private
  chancery read --jsonl --workers 4 < documents.jsonl > claims.jsonl

Addresses (http, https):
  One page is fetched at your request, within 20 s and 10,000,000 bytes; of a feed (RSS, Atom, JSON Feed) the
  page of each entry, up to 100. An entry whose page cannot be fetched is read from the feed's own text, and
  stderr says so. Private networks and this machine are refused, unless --allow-private is given.

Streams (--jsonl):
  in    {"id", "text" | "html", "published"?, "title"?, "url"?, "publisher"?, "author"?, "language"?}
        one JSON object a line
  out   {"id", "document", "claims", …}   in the same order; a bad line gives {"id"?, "line", "error"},
        and "line N: …" on stderr
  Exit code 0 whatever is found; 2 when no line could be read, also when there was none.

What is read is kept in the ledger of the home (--home, $CHANCERY_HOME or ~/.local/share/chancery), once; a JSON line
is printed when its document is on disk. With --dry-run, and in a stream, nothing is kept.
Exit codes: 0 read; 2 bad usage, or a document that could not be read; 3 a fault of Chancery.`;

/** Builds the command; `done` is told the exit code. */
export function readCommand(io: CliIo, done: (code: number) => void): Command {
  const command = new Command("read")
    .summary("read documents into claims")
    .description(
      "Read news articles (plain text or HTML) into dated, cited claims on pairs of countries:\n" +
        "events, statements, figures and positions, each with its sentence and the rule that found it.",
    )
    .argument("[files...]", 'text or HTML files, addresses of pages or feeds, "-" for standard input');
  return withDocument(command)
    .option("--allow-private", "let addresses lead to private networks and to this machine")
    .option("--json", "one JSON line a document instead of a page to read")
    .option("--jsonl", "a stream: JSON lines from standard input, JSON lines to standard output")
    .option("--workers <n>", "reading threads of a stream (default: all processors)", parseWorkers)
    .option("--timeout <seconds>", "longest time for one document (default: 5)", parseTimeout)
    .option("--dry-run", "read and print, keep nothing")
    .option("--explain", "tell how each sentence was read: clauses, actors, times, and what came of it")
    .addHelpText("after", EXAMPLES)
    .action(async (files: string[], _own: ReadOptions, command: Command) => {
      done(await read(files, command.optsWithGlobals<ReadOptions>(), io));
    });
}

async function read(files: readonly string[], options: ReadOptions, io: CliIo): Promise<number> {
  const meta = metaOf(options);
  checkTogether(files, options);
  const workers =
    options.jsonl === true ? (options.workers ?? io.processors) : Math.min(files.length, io.processors);
  const limitMs = options.timeout ?? DEFAULT_LIMIT_MS;
  const desk = io.openDesk({ workers, limitMs, ...ledgerOf(options, io.env) });
  try {
    if (options.jsonl === true) return await readStream(desk, io);
    const { json = false, color: colour, allowPrivate, dryRun = false, explain = false } = options;
    return await readFiles(desk, { files, meta, allowPrivate, json, keep: !dryRun, explain, colour }, io);
  } finally {
    await desk.close();
  }
}

function checkTogether(files: readonly string[], options: ReadOptions): void {
  const { jsonl, workers, explain } = options;
  if (jsonl !== true) {
    if (files.length === 0) {
      throw new UsageError(
        'read needs a file, an address, "-" for standard input, or --jsonl; see: chancery read --help',
      );
    }
    if (workers !== undefined)
      throw new UsageError("--workers belongs to a stream: add --jsonl, or leave it out.");
    return;
  }
  if (explain === true)
    throw new UsageError("--explain belongs to a file: a stream is answered with its claims alone.");
  refuseInStream("read", files[0], options);
}
