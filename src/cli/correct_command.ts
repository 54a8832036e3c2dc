// `chancery correct`: a person's word on a claim, with the reason. The claim as it was read stays in the ledger.
import { Command } from "commander";
import type { CorrectionLine } from "../contract/index.js";
import { OK } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS } from "./options.js";
import { refuseEmpty, type VerdictOptions, verdictOf, withValidity, withVerdict } from "./verdict_options.js";
import { createWriter } from "./writer.js";

interface CorrectOptions extends LedgerOptions, VerdictOptions {
  readonly because?: string;
  readonly source?: string;
  readonly by?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  chancery correct c-2e41e1ab37bf889335b3 --confirm --because "as in the customs table" --by "A. Reader"
  chancery correct c-2e41e1ab37bf889335b3 --reject --because "a quote from a novel" --by "A. Reader"
  chancery correct c-2e41e1ab37bf889335b3 --set value=228.2e9 --set 'period={"start":"2025-01-01","end":"2025-12-31","precision":"year","text":"2025"}' \\
    --because "revised by customs on 18 January" --source https://example.org/customs/2025 --by "A. Reader"

The value of --set is JSON; what is no JSON is taken as text. Where, how and by what a claim was read cannot be changed.
Exit codes: 0 entered; 2 bad usage, no such claim, or a value that the field cannot have.`;

/** Builds the command; `done` is told the exit code. */
export function correctCommand(io: CliIo, done: (code: number) => void): Command {
  const command = new Command("correct")
    .summary("enter a person's word on a claim")
    .description(
      "Confirm, reject or change a claim of the ledger, with a reason and a name.\n" +
        "Every list shows the claim as corrected from then on; as of an earlier day, as it was.",
    )
    .argument("<claim>", "id of the claim");
  withVerdict(command)
    .requiredOption("--because <text>", "why, in one sentence")
    .option("--source <text>", "where the right value was seen: an address, or words")
    .requiredOption("--by <name>", "who says so");
  return withValidity(command)
    .option("--json", "the correction as one JSON line")
    .addHelpText("after", EXAMPLES)
    .action(async (claim: string, _own: CorrectOptions, own: Command) => {
      done(await enter(claim, own.optsWithGlobals<CorrectOptions>(), io));
    });
}

async function enter(claim: string, options: CorrectOptions, io: CliIo): Promise<number> {
  const { because = "", by = "", source, validFrom, supersedes, json } = options;
  refuseEmpty({ because, by, source });
  const verdict = verdictOf(options);
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  try {
    const entered = await desk.correct({
      ...{ claim, verdict, because, by },
      source: source ?? null,
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

const WORDS = { confirmed: "confirmed", rejected: "rejected", changed: "changed" } as const;

function sentence({ id, claim, verdict, by, recordedAt }: CorrectionLine): string {
  return `${claim} ${WORDS[verdict.kind]} by ${by}, ${recordedAt.slice(0, 10)} (correction ${id}).\n`;
}
