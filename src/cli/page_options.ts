// Options that the commands on the ledger share, and the walk over all pages of a list.
import { type Command, InvalidArgumentError } from "commander";
import type { Listed } from "../contract/index.js";
import { parseDay } from "./options.js";

export interface DaysOptions {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly kind?: string;
  readonly json?: boolean;
  readonly home?: string;
  readonly color?: boolean;
}

const KINDS = ["event", "statement", "figure", "position"];

/** Adds --from, --to, --as-of and --kind. */
export function withDays(command: Command): Command {
  return command
    .option("--from <date>", "no claim before this day", (value) => parseDay("--from", value))
    .option("--to <date>", "no claim after this day", (value) => parseDay("--to", value))
    .option("--as-of <date>", "as it was known on this day", (value) => parseDay("--as-of", value))
    .option("--kind <kind>", `only one kind: ${KINDS.join(", ")}`, parseKind);
}

function parseKind(value: string): string {
  if (KINDS.includes(value)) return value;
  throw new InvalidArgumentError(`give one of ${KINDS.join(", ")}.`);
}

/** All items of a list, page by page. */
export async function* everyItem<T>(list: (after: string | null) => Promise<Listed<T>>): AsyncGenerator<T> {
  let after: string | null = null;
  do {
    const { items, next }: Listed<T> = await list(after);
    yield* items;
    after = next;
  } while (after !== null);
}
