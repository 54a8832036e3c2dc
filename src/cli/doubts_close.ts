// `chancery doubts close ID`: what came of a doubt, with the correction, or what is entered as new with it.
import { Command } from "commander";
import type { DoubtLine, NewOutcome } from "../contract/index.js";
import { DOUBT_OUTCOMES } from "../model/index.js";
import { OK, UsageError } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { NEW_OPTIONS, type NewOptions, newOf, withNew } from "./new_options.js";
import { DEFAULT_LIMIT_MS, shown } from "./options.js";
import { refuseEmpty, type VerdictOptions, verdictOf, withValidity, withVerdict } from "./verdict_options.js";
import { createWriter } from "./writer.js";

interface CloseOptions extends LedgerOptions, VerdictOptions, NewOptions {
  readonly outcome?: NewOutcome["outcome"];
  readonly because?: string;
  readonly by?: string;
  readonly json?: boolean;
}

const VERDICT_OPTIONS = ["confirm", "reject", "set", "validFrom", "supersedes"] as const;

const EXAMPLES = `
Examples:
  chancery doubts close q-5d7c1f7a0b64b3f5d2aa --outcome corrected --set value=228.1e9 \\
    --because "customs has 228.1" --source https://example.org/customs/2025 --by "A. Reader"
  chancery doubts close q-5d7c1f7a0b64b3f5d2aa --outcome new --measure trade.imports --from RUS --to CHN --period 2025 \\
    --value 125e9 --unit USD --source https://example.org/customs/2025 --grade official --because "it was missing" --by "A. Reader"
  chancery doubts close q-5d7c1f7a0b64b3f5d2aa --outcome new --new meeting --meeting "state visit" --pair CHN,RUS \\
    --person "Xi Jinping, CHN" --person "Vladimir Putin, RUS, president" --host CHN --place Beijing \\
    --period 2025-09-02/2025-09-03 --source https://example.org/readout --grade official --because "it was missing" --by "A. Reader"
  chancery doubts close q-5d7c1f7a0b64b3f5d2aa --outcome new --new position --pair CHN,RUS --holder RUS \\
    --issue "peace conference in Switzerland" --stance opposes --quote "We shall not take part." --period 2024-05-16 \\
    --source https://example.org/readout --grade official --because "it was missing" --by "A. Reader"
  chancery doubts close q-5d7c1f7a0b64b3f5d2aa --outcome "not verifiable" --because "the table is gone" --by "A. Reader"

A doubt that proves to be none is closed as corrected with --confirm: the claim is right as it stands.
What is new (a figure, a meeting, a vote, a restriction, a position, a statement) is a line of a document that stands for its source. The value of --set is JSON, as in correct.
Exit codes: 0 closed; 2 bad usage, no such doubt, one that is closed, or a value that cannot be.`;

export function closeCommand(io: CliIo, done: (code: number) => void): Command {
  const command = new Command("close")
    .summary("say what came of a doubt")
    .description(
      "Close a doubt: the claim is corrected, what was missing is entered, or it is not verifiable.\n" +
        "The old value stays in the ledger with its day; every list shows what holds now.",
    )
    .argument("<doubt>", "id of the doubt")
    .requiredOption("--outcome <outcome>", `what came of it: ${DOUBT_OUTCOMES.join(", ")}`, parseOutcome)
    .requiredOption("--because <text>", "why, in one sentence")
    .option("--source <text>", "where it was looked up: an address, or words; what is new needs an address")
    .requiredOption("--by <name>", "who says so");
  withVerdict(command);
  withValidity(command);
  return withNew(command)
    .option("--json", "the doubt as one JSON line")
    .addHelpText("after", EXAMPLES)
    .action(async (doubt: string, _own: CloseOptions, own: Command) => {
      done(await close(doubt, own.optsWithGlobals<CloseOptions>(), io));
    });
}

function parseOutcome(value: string): NewOutcome["outcome"] {
  const outcome = DOUBT_OUTCOMES.find((one) => one === value.trim().replaceAll("-", " "));
  if (outcome !== undefined) return outcome;
  throw new UsageError(
    `--outcome "${shown(value)}" is none: give one of ${DOUBT_OUTCOMES.map((one) => `"${one}"`).join(", ")}.`,
  );
}

async function close(id: string, options: CloseOptions, io: CliIo): Promise<number> {
  const outcome = outcomeOf(options);
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  try {
    const doubt = await desk.closeDoubt(id, outcome);
    await out.write(options.json === true ? `${JSON.stringify(doubt)}\n` : sentence(doubt));
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}

function outcomeOf(options: CloseOptions): NewOutcome {
  const { outcome, because = "", by = "", source = null, validFrom = null, supersedes = null } = options;
  refuseEmpty({ because, by, source: options.source });
  if (outcome !== "corrected") refuseOptions(options, VERDICT_OPTIONS, "corrected");
  if (outcome !== "new") refuseOptions(options, NEW_OPTIONS, "new");
  switch (outcome) {
    case "corrected":
      return { outcome, verdict: verdictOf(options), because, by, source, validFrom, supersedes };
    case "new":
      return { outcome, ...newOf(options), because, by };
    default:
      return { outcome: "not verifiable", because, by, source };
  }
}

function refuseOptions(
  options: CloseOptions,
  names: readonly (keyof CloseOptions)[],
  outcome: NewOutcome["outcome"],
): void {
  const given = names.find((name) => options[name] !== undefined);
  if (given === undefined) return;
  const flag = given.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  throw new UsageError(`--${flag} belongs to --outcome ${outcome}, not to "${options.outcome}".`);
}

function sentence({ id, state, closedBy, closedAt, correction, entered }: DoubtLine): string {
  const made =
    correction !== null ? ` (correction ${correction})` : entered !== null ? ` (claim ${entered})` : "";
  return `${id} ${state} by ${closedBy}, ${closedAt?.slice(0, 10)}${made}.\n`;
}
