// The options of a document between states, or a change of its standing, that a person enters from a source.
import type { Command } from "commander";
import type { NewAgreementFields } from "../contract/index.js";
import { INSTRUMENT_KINDS, STAGES } from "../model/index.js";
import { needAll, oneMore, parseOneOf, type SourceOptions, sourcedOf } from "./source_options.js";

export interface AgreementOptions extends SourceOptions {
  readonly instrument?: (typeof INSTRUMENT_KINDS)[number];
  readonly titled?: string;
  readonly stage?: (typeof STAGES)[number];
  readonly toCome?: boolean;
  readonly alias?: readonly string[];
  readonly textAt?: string;
}

/** Names of the options that belong to an agreement alone. */
export const AGREEMENT_OPTIONS = [
  ...["instrument", "titled", "stage", "toCome", "alias", "textAt"],
] as readonly (keyof AgreementOptions)[];

export function withAgreement(command: Command): Command {
  return command
    .option("--instrument <kind>", `new agreement: ${INSTRUMENT_KINDS.join(", ")}`, (value) =>
      parseOneOf("--instrument", value, INSTRUMENT_KINDS),
    )
    .option("--titled <text>", "new agreement: its title; the same title later is the same document")
    .option("--stage <stage>", `new agreement: what happened to it: ${STAGES.join(", ")}`, (value) =>
      parseOneOf("--stage", value, STAGES),
    )
    .option("--to-come", "new agreement: that is only announced for the period")
    .option("--alias <name>", "new agreement: another name of it; may be given several times", oneMore)
    .option("--text-at <url>", "new agreement: address of its text");
}

/** Throws a UsageError that names what is missing. */
export function agreementOf(options: AgreementOptions): NewAgreementFields {
  const { instrument, titled, stage, toCome, alias, textAt, pair } = options;
  needAll("agreement", { instrument, titled, stage, pair }, NEEDED);
  return {
    kind: instrument ?? "agreement",
    title: titled ?? "",
    stage: stage ?? "signed",
    status: toCome === true ? "planned" : "actual",
    parties: [...(pair ?? [])],
    aliases: [...(alias ?? [])],
    text: textAt ?? null,
    ...sourcedOf("agreement", options),
  };
}

const NEEDED: Readonly<Record<string, string>> = {
  instrument: `its kind, one of ${INSTRUMENT_KINDS.join(", ")}`,
  titled: "its title",
  stage: `what happened to it, one of ${STAGES.join(", ")}`,
};
