// `chancery doubts open WORDS`: puts a doubt into the queue.
import { Command } from "commander";
import type { NewDoubt } from "../contract/index.js";
import { CHECK_RULES } from "../model/index.js";
import { OK, UsageError } from "./exit.js";
import { type LedgerOptions, ledgerOf } from "./home.js";
import type { CliIo } from "./io.js";
import { DEFAULT_LIMIT_MS, shown } from "./options.js";
import { refuseEmpty } from "./verdict_options.js";
import { createWriter } from "./writer.js";

interface OpenOptions extends LedgerOptions {
  readonly claim?: string;
  readonly document?: string;
  readonly rule?: NonNullable<NewDoubt["rule"]>;
  readonly by?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  chancery doubts open "customs has 228.1, not 240 bn USD" --claim c-2e41e1ab37bf889335b3 --by "A. Reader"
  chancery doubts open "the parts exceed the whole" --claim c-2e41e1ab37bf889335b3 --rule sum --by "A. Reader"
  chancery doubts open "the record has no imports of 2025" --by "A. Reader"

What check --json gives: the sentence of a finding is its "because", the claim of the record stands in its "sources".
Exit codes: 0 in the queue, or there already; 2 bad usage, no such claim or document.`;

export function openDoubtCommand(io: CliIo, done: (code: number) => void): Command {
  return new Command("open")
    .summary("doubt something")
    .description(
      "Put a doubt into the queue: of a claim, of a document, or of what the record does not have.\n" +
        "The same words on the same claim are one doubt, however often it is opened.",
    )
    .argument("<words>", "what is doubted")
    .option("--claim <id>", "the claim that is doubted")
    .option("--document <id>", "the document that is doubted; a claim brings its own")
    .option("--rule <rule>", "rule of the check that found it", parseRule)
    .requiredOption("--by <name>", "who doubts")
    .option("--json", "the doubt as one JSON line")
    .addHelpText("after", EXAMPLES)
    .action(async (words: string, _own: OpenOptions, command: Command) => {
      done(await open(words, command.optsWithGlobals<OpenOptions>(), io));
    });
}

function parseRule(value: string): NonNullable<NewDoubt["rule"]> {
  const rule = CHECK_RULES.find((one) => one === value);
  if (rule !== undefined) return rule;
  throw new UsageError(
    `--rule "${shown(value)}" is no rule of the check: give one of ${CHECK_RULES.join(", ")}.`,
  );
}

async function open(words: string, options: OpenOptions, io: CliIo): Promise<number> {
  const { claim = null, document = null, rule = null, by = "", json } = options;
  if (words.trim() === "") throw new UsageError("the doubt has no words: say what is doubted.");
  refuseEmpty({ by });
  const desk = io.openDesk({ workers: 1, limitMs: DEFAULT_LIMIT_MS, ...ledgerOf(options, io.env) });
  const out = createWriter(io.stdout);
  try {
    const doubt = await desk.openDoubt({ claim, document, words, rule, by });
    const { id, state, openedBy, openedAt } = doubt;
    const sentence = `${id} ${state}, since ${openedAt.slice(0, 10)}, by ${openedBy}.\n`;
    await out.write(json === true ? `${JSON.stringify(doubt)}\n` : sentence);
    await out.flush();
    return OK;
  } finally {
    await desk.close();
  }
}
