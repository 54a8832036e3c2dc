// Options that the commands on the ledger share, and the walk over all pages of a list.
import type { Command } from "commander";
import type { ClaimsRequest, Listed } from "../contract/index.js";
import type { Claim } from "../model/index.js";
import { UsageError } from "./exit.js";
import type { LedgerOptions } from "./home.js";
import { parseDay, shown } from "./options.js";

export interface DaysOptions extends LedgerOptions {
  readonly from?: string;
  readonly to?: string;
  readonly asOf?: string;
  readonly kind?: Claim["kind"];
  readonly json?: boolean;
  readonly color?: boolean;
}

const KINDS: readonly Claim["kind"][] = ["event", "statement", "figure", "position"];

/** Adds --from, --to, --as-of, and --kind unless the command has none; `what` is what has the days. */
export function withDays(command: Command, { hasKind = true, what = "claim" } = {}): Command {
  command
    .option("--from <date>", `no ${what} before this day`, (value) => parseDay("--from", value))
    .option("--to <date>", `no ${what} after this day`, (value) => parseDay("--to", value))
    .option("--as-of <date>", "as it was known on this day", (value) => parseDay("--as-of", value));
  return hasKind ? command.option("--kind <kind>", `only one kind: ${KINDS.join(", ")}`, parseKind) : command;
}

/** The same for rows of a register: --from, --to and --as-of. */
export function withRegisterDays(command: Command): Command {
  return command
    .option("--from <date>", "no row that is told of and due before this day alone", (value) =>
      parseDay("--from", value),
    )
    .option("--to <date>", "no row that is told of and due after this day alone", (value) =>
      parseDay("--to", value),
    )
    .option("--as-of <date>", "as it was known on this day", (value) => parseDay("--as-of", value));
}

/** What of a request for claims these options say. */
export function daysOf({
  from,
  to,
  asOf,
  kind,
}: DaysOptions): Pick<ClaimsRequest, "kind" | "from" | "to" | "asOf"> {
  return { kind: kind ?? null, from: from ?? null, to: to ?? null, asOf: asOf ?? null };
}

function parseKind(value: string): Claim["kind"] {
  const kind = KINDS.find((one) => one === value);
  if (kind !== undefined) return kind;
  throw new UsageError(`--kind "${shown(value)}" is no kind of claim: give one of ${KINDS.join(", ")}.`);
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
