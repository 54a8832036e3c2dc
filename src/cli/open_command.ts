// The command `open`: the desk of a home, as a page and for other programs of this machine, until it is ended.
// Source of the form: docs/design.md, contracts.
import { Command } from "commander";
import { OK, UsageError } from "./exit.js";
import { faultSentence } from "./fault_sentence.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parsePort, parseTimeout, parseWorkers, shown } from "./options.js";
import { createWriter } from "./writer.js";

const DEFAULT_PORT = 4780;

interface OpenOptions extends LedgerOptions {
  readonly port?: number;
  readonly workers?: number;
  readonly timeout?: number;
  readonly browser: boolean;
  readonly page?: string;
}

const EXAMPLES = `
Examples:
  chancery open
  chancery open --port 0 --home ./record
  curl http://127.0.0.1:4780/api/v1/openapi.json
  curl -H "Authorization: Bearer TOKEN" "http://127.0.0.1:4780/api/v1/claims?pair=CHN,RUS"

It listens on 127.0.0.1 only. desk.json in the home has the token of this desk; its owner alone can read it.
While it is open, other commands on the same home go through it by themselves.
It ends with Ctrl-C, and takes desk.json away.
Exit codes: 0 ended as asked; 2 bad usage, or the home or the port cannot be had; 3 a fault of Chancery.`;

/** Builds the command; `done` is told the exit code. */
export function openCommand(io: CliIo, done: (code: number) => void): Command {
  return new Command("open")
    .summary("open the desk: the page and the API on this machine")
    .description(
      "Open the ledger of the home as a page in the browser,\n" +
        "and to other programs of this machine as an API over HTTP on 127.0.0.1.\n" +
        "It prints its address and runs until it is ended.",
    )
    .option("--port <n>", `port to listen on, 0 for a free one (default: ${DEFAULT_PORT})`, parsePort)
    .option("--workers <n>", "reading threads (default: all processors)", parseWorkers)
    .option("--timeout <seconds>", "longest time for one document (default: 5)", parseTimeout)
    .option("--no-browser", "open no browser; none is opened either when the output is not a terminal")
    .option("--page <path>", "the page to begin with, such as /pair/CHN/RUS (default: /)", parsePage)
    .addHelpText("after", EXAMPLES)
    .action(async (_own: OpenOptions, command: Command) => {
      done(await open(command.optsWithGlobals<OpenOptions>(), io));
    });
}

async function open(
  { port, workers, timeout, browser, page, ...options }: OpenOptions,
  io: CliIo,
): Promise<number> {
  const ledger = ledgerOf(options, io.env);
  const interrupted = new Promise<void>((resolve) => io.onInterrupt(() => resolve()));
  const served = await io.serveHome({
    ...ledger,
    port: port ?? DEFAULT_PORT,
    workers: workers ?? io.processors,
    limitMs: timeout ?? DEFAULT_LIMIT_MS,
    page: page ?? "/",
    onFault: (error) => io.stderr.write(`chancery: a fault of Chancery itself: ${faultSentence(error)}\n`),
  });
  const out = createWriter(io.stdout); // nobody may be listening
  await out.write(`The desk is open at ${served.address} (home ${ledger.home}). Ctrl-C ends it.\n`);
  if (io.stdout.isTTY === true) {
    await out.write(`Its page, for you alone: ${served.pageAddress}\n`);
    if (browser) io.openBrowser(served.pageFile);
  }
  await interrupted;
  await served.close();
  return OK;
}

/** A path of the page with its query; what is none could lead a browser elsewhere. */
function parsePage(value: string): string {
  if (/^\/(?:[\w.~%-][\w/.~%-]*)?(?:\?[\w.~%=&,:-]*)?$/u.test(value)) return value;
  throw new UsageError(`--page "${shown(value)}" is no path of the page: give one like /pair/CHN/RUS.`);
}
