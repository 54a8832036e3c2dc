// A new visit, meeting or call as it is filled in, and as the desk takes it. What its words may be, the desk knows.
import type { EVIDENCES, MEETING_KINDS } from "../../src/model/index.js";
import type { MeetingFields } from "../ask/answers.js";
import { dayOrMonth, notADay } from "./source_draft.js";

export interface PersonDraft {
  readonly number: number;
  readonly name: string;
  readonly side: "first" | "second";
  readonly office: string;
}

export interface MeetingDraft {
  readonly kind: (typeof MEETING_KINDS)[number];
  readonly first: string;
  readonly second: string;
  readonly people: readonly PersonDraft[];
  readonly host: string;
  readonly places: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: (typeof EVIDENCES)[number];
  readonly occasion: string;
  readonly hosts: string;
  readonly agreements: string;
}

export const NOBODY = { name: "", side: "first", office: "" } as const;

export const EMPTY_MEETING: MeetingDraft = {
  ...{ kind: "visit", first: "", second: "", host: "", places: "", from: "", to: "" },
  people: [
    { ...NOBODY, number: 1 },
    { ...NOBODY, number: 2, side: "second" },
  ],
  ...{ evidence: "held", occasion: "", hosts: "", agreements: "" },
};

/** In one place, or by a line: a call has no place. */
export function isCall(kind: MeetingDraft["kind"]): boolean {
  return kind === "video" || kind === "phone";
}

/** The meeting without its source, or what is wrong with what was filled in. */
export function meetingOf(draft: MeetingDraft): Omit<MeetingFields, "source"> | string {
  const { kind, first, second, host, places, evidence, occasion, hosts, agreements } = draft;
  if (first === "" || second === "") return "Choose the two countries that met.";
  const people = draft.people.filter(({ name }) => name.trim() !== "");
  if (people.length === 0) return "Say who met: one name at least.";
  if (!isCall(kind) && host === "") return "Choose the country where they met.";
  const period = periodOf(draft);
  if ("wrong" in period) return period.wrong;
  return {
    ...{ kind, evidence, period: period.words, pair: [first, second] },
    people: people.map(({ name, side, office }) => ({
      name: name.trim(),
      country: side === "first" ? first : second,
      ...(office.trim() === "" ? {} : { office: office.trim() }),
    })),
    ...(isCall(kind) ? {} : { country: host, places: listed(places) }),
    ...(occasion.trim() === "" ? {} : { occasion: occasion.trim() }),
    ...(hosts.trim() === "" ? {} : { hosts: listed(hosts) }),
    ...(agreements.trim() === "" ? {} : { agreements: listed(agreements, /;/u) }),
  };
}

/** One day, or from the first to the last; a month alone is a month. */
function periodOf({ from, to }: MeetingDraft): { readonly words: string } | { readonly wrong: string } {
  if (from.trim() === "") return { wrong: "Say on which day they met." };
  const first = dayOrMonth(from);
  if (first === null) return { wrong: notADay(from) };
  if (to.trim() === "") return { words: first };
  const last = dayOrMonth(to);
  if (last === null) return { wrong: notADay(to) };
  return { words: last === first ? first : `${first}/${last}` };
}

/** "Beijing, Tianjin" */
export function listed(words: string, between = /[,;]/u): string[] {
  return words
    .split(between)
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
