// The options that say of one document what it does not say itself: its day, title, address and publisher.
import type { Command } from "commander";
import type { DocumentMeta } from "../contract/index.js";
import { UsageError } from "./exit.js";
import { parseAddress, parseDate } from "./options.js";

export interface DocumentOptions {
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
}

/** Adds --published, --title, --url and --publisher. */
export function withDocument(command: Command): Command {
  return command
    .option(
      "--published <date>",
      "day of publication, YYYY-MM-DD; relative dates are counted from it",
      parseDate,
    )
    .option("--title <text>", "title of the document; a check holds it against the text")
    .option("--url <url>", "address that the document was found at", parseAddress)
    .option("--publisher <name>", "who published it");
}

/** What was given; what was not is left out. */
export function metaOf({ published, title, url, publisher }: DocumentOptions): DocumentMeta {
  return Object.fromEntries(
    Object.entries({ published, title, url, publisher }).filter(([, value]) => value !== undefined),
  );
}

/** Throws a UsageError that names what was given with a stream and belongs to one document. */
export function refuseInStream(
  command: string,
  given: string | undefined,
  options: DocumentOptions & { readonly allowPrivate?: boolean },
): void {
  if (given !== undefined)
    throw new UsageError(
      `--jsonl reads standard input, not ${given}: chancery ${command} --jsonl < ${given}`,
    );
  if (options.allowPrivate === true)
    throw new UsageError("--allow-private belongs to an address of the net: a stream fetches nothing.");
  const field = Object.keys(metaOf(options))[0];
  if (field !== undefined)
    throw new UsageError(`--${field} belongs to one document: in a stream write "${field}" into each line.`);
}
