// The options that say what somebody says of a claim: it is right, it is none, or some fields are otherwise.
import type { Command } from "commander";
import type { NewCorrection } from "../contract/index.js";
import { UsageError } from "./exit.js";
import { parseDay, shown } from "./options.js";

export interface VerdictOptions {
  readonly confirm?: boolean;
  readonly reject?: boolean;
  readonly set?: readonly string[];
  readonly validFrom?: string;
  readonly supersedes?: string;
}

/** Adds --confirm, --reject and --set. */
export function withVerdict(command: Command): Command {
  return command
    .option("--confirm", "the claim is right")
    .option("--reject", "it is no claim at all: lists leave it out")
    .option("--set <field=value>", "what a field should be; may be given several times", collect);
}

/** Adds --valid-from and --supersedes. */
export function withValidity(command: Command): Command {
  return command
    .option("--valid-from <date>", "the day from which it holds (default: always)", (value) =>
      parseDay("--valid-from", value),
    )
    .option("--supersedes <id>", "the correction that it takes the place of");
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** Throws a UsageError unless exactly one is given. */
export function verdictOf({ confirm, reject, set }: VerdictOptions): NewCorrection["verdict"] {
  const given = [confirm === true, reject === true, set !== undefined].filter((one) => one).length;
  if (given !== 1)
    throw new UsageError(
      given === 0
        ? "a correction says something of the claim: give --confirm, --reject or --set field=value."
        : "--confirm, --reject and --set exclude each other: give one kind.",
    );
  if (confirm === true) return { kind: "confirmed" };
  if (reject === true) return { kind: "rejected" };
  return { kind: "changed", fields: Object.fromEntries((set ?? []).map(fieldOf)) };
}

function fieldOf(pair: string): [string, unknown] {
  const at = pair.indexOf("=");
  if (at < 1) throw new UsageError(`--set "${shown(pair)}" names no field: give it as field=value.`);
  const value = pair.slice(at + 1);
  try {
    return [pair.slice(0, at), JSON.parse(value)];
  } catch {
    return [pair.slice(0, at), value];
  }
}

/** Throws a UsageError that names the first option of which nothing but white space is given. */
export function refuseEmpty(options: Readonly<Record<string, string | undefined>>): void {
  for (const [name, text] of Object.entries(options))
    if (text !== undefined && text.trim() === "")
      throw new UsageError(`--${name} is empty: say ${ASKED[name] ?? "what"}.`);
}

const ASKED: Readonly<Record<string, string>> = {
  by: "who",
  because: "why",
  source: "where, or leave it out",
};
