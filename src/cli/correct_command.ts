// `chancery correct`: a person's word on a claim, with the reason. The claim as it was read stays in the ledger.
import { Command } from "commander";
import type { CorrectionLine, NewCorrection } from "../contract/index.js";
import { OK, UsageError } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, parseDay, shown } from "./options.js";
import { createWriter } from "./writer.js";

interface CorrectOptions extends LedgerOptions {
  readonly confirm?: boolean;
  readonly reject?: boolean;
  readonly set?: readonly string[];
  readonly because?: string;
  readonly by?: string;
  readonly validFrom?: string;
  readonly supersedes?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  chancery correct c-2e41e1ab37bf889335b3 --confirm --because "as in the customs table" --by "A. Reader"
  chancery correct c-2e41e1ab37bf889335b3 --reject --because "a quote from a novel" --by "A. Reader"
  chancery correct c-2e41e1ab37bf889335b3 --set value=228.2e9 --set 'period={"start":"2025-01-01","end":"2025-12-31","precision":"year","text":"2025"}' \\
    --because "revised by customs on 18 January" --by "A. Reader"

The value of --set is JSON; what is no JSON is taken as text. Where, how and by what a claim was read cannot be changed.
Exit codes: 0 entered; 2 bad usage, no such claim, or a value that the field cannot have.`;

/** Builds the command; `done` is told the exit code. */
export function correctCommand(io: CliIo, done: (code: number) => void): Command {
  return new Command("correct")
    .summary("enter a person's word on a claim")
    .description(
      "Confirm, reject or change a claim of the ledger, with a reason and a name.\n" +
        "Every list shows the claim as corrected from then on; as of an earlier day, as it was.",
    )
    .argument("<claim>", "id of the claim")
    .option("--confirm", "the claim is right")
    .option("--reject", "it is no claim at all: lists leave it out")
    .option("--set <field=value>", "what a field should be; may be given several times", collect)
    .requiredOption("--because <text>", "why, in one sentence")
    .requiredOption("--by <name>", "who says so")
    .option("--valid-from <date>", "the day from which it holds (default: always)", (value) =>
      parseDay("--valid-from", value),
    )
    .option("--supersedes <id>", "the correction that it takes the place of")
    .option("--json", "the correction as one JSON line")
    .addHelpText("after", EXAMPLES)
    .action(async (claim: string, _own: CorrectOptions, command: Command) => {
      done(await enter(claim, command.optsWithGlobals<CorrectOptions>(), io));
    });
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

async function enter(claim: string, options: CorrectOptions, io: CliIo): Promise<number> {
  const { because = "", by = "", validFrom, supersedes, json } = options;
  for (const [name, text] of Object.entries({ because, by }))
    if (text.trim() === "") throw new UsageError(`--${name} is empty: say ${name === "by" ? "who" : "why"}.`);
  const verdict = verdictOf(options);
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  try {
    const entered = await desk.correct({
      ...{ claim, verdict, because, by },
      validFrom: validFrom ?? null,
      supersedes: supersedes ?? null,
    });
    await out.write(json === true ? `${JSON.stringify(entered)}\n` : sentence(entered));
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}

function verdictOf({ confirm, reject, set }: CorrectOptions): NewCorrection["verdict"] {
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

const WORDS = { confirmed: "confirmed", rejected: "rejected", changed: "changed" } as const;

function sentence({ id, claim, verdict, by, recordedAt }: CorrectionLine): string {
  return `${claim} ${WORDS[verdict.kind]} by ${by}, ${recordedAt.slice(0, 10)} (correction ${id}).\n`;
}
