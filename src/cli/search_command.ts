// `chancery search WORDS`: the documents of the ledger that hold all of the words.
import { Command } from "commander";
import { OK } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseLimit } from "./options.js";
import { everyItem } from "./page_options.js";
import { withoutControls } from "./show/index.js";
import { createWriter } from "./writer.js";

const PAGE = 100;

interface SearchOptions extends LedgerOptions {
  readonly json?: boolean;
  readonly limit?: number;
}

/** Builds the command; `done` is told the exit code. */
export function searchCommand(io: CliIo, done: (code: number) => void): Command {
  return new Command("search")
    .summary("documents of the ledger that hold the words")
    .description(
      "List the documents of the ledger whose title or text holds every word, whole and in any case, the newest first.",
    )
    .argument("<words...>", "the words; a phrase in quotes is one of them")
    .option("--limit <n>", "at most so many documents (default: all)", parseLimit)
    .option("--json", "one JSON line a document: {document, title, published}")
    .addHelpText(
      "after",
      '\nExamples:\n  chancery search gas pipeline\n  chancery search "gas pipeline" contract',
    )
    .action(async (words: string[], _own: SearchOptions, command: Command) => {
      done(await search(words, command.optsWithGlobals<SearchOptions>(), io));
    });
}

async function search(words: readonly string[], options: SearchOptions, io: CliIo): Promise<number> {
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  const wanted = words.map((word) => word.trim()).filter((word) => word !== "");
  try {
    let found = 0;
    for await (const hit of everyItem((after) => desk.search({ words: wanted, after, limit: PAGE }))) {
      if (found === options.limit) break;
      found += 1;
      const { document, title, published, sentence } = hit;
      const text =
        options.json === true
          ? JSON.stringify(hit)
          : `${document}  ${published ?? "no date   "}  ${withoutControls(title ?? "without a title")}${sentence === "" ? "" : `\n  ${withoutControls(sentence.replace(/\s+/gu, " "))}`}`;
      if (!(await out.write(`${text}\n`))) return OK;
    }
    if (found === 0) io.stderr.write(`chancery: no document of the ledger holds ${wanted.join(" and ")}.\n`);
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}
