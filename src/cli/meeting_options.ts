// The options of a visit, a meeting or a call that a person enters from a source.
import type { Command } from "commander";
import type { NewMeetingFields } from "../contract/index.js";
import { EVIDENCES, MEETING_KINDS } from "../model/index.js";
import { UsageError } from "./exit.js";
import { parseCountry, shown } from "./options.js";
import { needAll, oneMore, parseOneOf, type SourceOptions, sourcedOf } from "./source_options.js";

type Person = NewMeetingFields["people"][number];

export interface MeetingOptions extends SourceOptions {
  readonly meeting?: (typeof MEETING_KINDS)[number];
  readonly person?: readonly Person[];
  readonly host?: string;
  readonly place?: readonly string[];
  readonly evidence?: (typeof EVIDENCES)[number];
  readonly occasion?: string;
  readonly received?: readonly string[];
  readonly agreement?: readonly string[];
}

/** Names of the options that belong to a meeting alone. */
export const MEETING_OPTIONS = [
  ...["meeting", "person", "host", "place", "evidence", "occasion", "received", "agreement"],
] as readonly (keyof MeetingOptions)[];

export function withMeeting(command: Command): Command {
  return command
    .option(
      "--meeting <kind>",
      `new meeting: ${MEETING_KINDS.join(", ")}; video and phone are calls`,
      (value) => parseOneOf("--meeting", value, MEETING_KINDS),
    )
    .option(
      "--person <text>",
      'new meeting: who met, as "name", "name, CHN" or "name, CHN, office"; give each one',
      parsePerson,
    )
    .option("--host <code>", "new meeting: the country where they met; a call has none", parseCountry)
    .option("--place <city>", "new meeting: where they met; may be given several times", oneMore)
    .option("--evidence <evidence>", `new meeting: ${EVIDENCES.join(", ")} (default: held)`, (value) =>
      parseOneOf("--evidence", value, EVIDENCES),
    )
    .option("--occasion <text>", "new meeting: the gathering or the reason")
    .option("--received <name>", "new meeting: who received the guests; may be given several times", oneMore)
    .option("--agreement <text>", "new meeting: what was signed; may be given several times", oneMore);
}

/** Throws a UsageError that names what is missing. */
export function meetingOf(options: MeetingOptions): NewMeetingFields {
  const { meeting, person, pair, host, place, evidence, occasion } = options;
  const { received, agreement } = options;
  needAll("meeting", { meeting, person, pair }, NEEDED);
  return {
    kind: meeting ?? "visit",
    people: [...(person ?? [])],
    pair: pair === undefined ? ["", ""] : [...pair],
    country: host ?? null,
    places: [...(place ?? [])],
    occasion: occasion ?? null,
    ...(received === undefined ? {} : { hosts: [...received] }),
    ...(agreement === undefined ? {} : { agreements: [...agreement] }),
    ...(evidence === undefined ? {} : { evidence }),
    ...sourcedOf("meeting", options),
  };
}

const NEEDED: Readonly<Record<string, string>> = {
  meeting: `its kind, one of ${MEETING_KINDS.join(", ")}`,
  person: 'who met, such as "Xi Jinping, CHN, president"',
};

/** "Xi Jinping, CHN, president" */
function parsePerson(value: string, before: readonly Person[] = []): readonly Person[] {
  const [name = "", country, ...office] = value.split(",").map((part) => part.trim());
  if (name === "")
    throw new UsageError(
      `--person "${shown(value)}" names nobody: write it as "Xi Jinping, CHN, president".`,
    );
  const told = {
    name,
    country: country === undefined || country === "" ? null : parseCountry(country),
    office: office.length === 0 ? null : office.join(", "),
  };
  return [...before, told];
}
