// The options of a measure of sanctions or export control that a person enters from a source.
import type { Command } from "commander";
import type { NewRestrictionFields } from "../contract/index.js";
import { RESTRICTION_KINDS } from "../model/index.js";
import { UsageError } from "./exit.js";
import { needAll, parseOneOf, type SourceOptions, sourcedOf } from "./source_options.js";

export interface RestrictionOptions extends SourceOptions {
  readonly restriction?: (typeof RESTRICTION_KINDS)[number];
  readonly authority?: readonly string[];
  readonly agency?: string;
  readonly against?: readonly string[];
  readonly reaches?: readonly string[];
  readonly status?: "actual" | "planned";
  readonly summary?: string;
}

/** Names of the options that belong to a measure of sanctions alone. */
export const RESTRICTION_OPTIONS = [
  ...["restriction", "authority", "agency", "against", "reaches", "status", "summary"],
] as readonly (keyof RestrictionOptions)[];

export function withRestriction(command: Command): Command {
  return command
    .option("--restriction <kind>", `new restriction: ${RESTRICTION_KINDS.join(", ")}`, (value) =>
      parseOneOf("--restriction", value, RESTRICTION_KINDS),
    )
    .option("--authority <codes>", "new restriction: who took it, such as USA or EUU,GBR", codes)
    .option("--agency <name>", "new restriction: the ministry or office that took it")
    .option("--against <codes>", "new restriction: whom it is aimed at, such as RUS", codes)
    .option("--reaches <codes>", "new restriction: third countries whose firms it names, such as CHN", codes)
    .option(
      "--status <status>",
      "new restriction: actual, or planned where it was proposed (default: actual)",
      (value) => parseOneOf("--status", value, ["actual", "planned"]),
    )
    .option("--summary <text>", "new restriction: what it does, in your own words");
}

/** Throws a UsageError that names what is missing. */
export function restrictionOf(options: RestrictionOptions): NewRestrictionFields {
  const { restriction, authority, agency, against, reaches, status, summary, pair } = options;
  if (pair !== undefined)
    throw new UsageError(
      "--pair is not needed with a restriction: --authority, --against and --reaches name all.",
    );
  needAll("restriction", { restriction, authority, summary }, NEEDED);
  return {
    kind: restriction ?? "listing",
    authorities: [...(authority ?? [])],
    agency: agency ?? null,
    against: [...(against ?? [])],
    reaches: [...(reaches ?? [])],
    summary: summary ?? "",
    ...(status === undefined ? {} : { status }),
    ...sourcedOf("restriction", options),
  };
}

const NEEDED: Readonly<Record<string, string>> = {
  restriction: `its kind, one of ${RESTRICTION_KINDS.join(", ")}`,
  authority: "who took it, such as USA",
  summary: "what it does, in a sentence",
};

function codes(value: string, before: readonly string[] = []): readonly string[] {
  return [
    ...before,
    ...value
      .split(/[,\s]+/u)
      .filter((code) => code !== "")
      .map((code) => code.toUpperCase()),
  ];
}
