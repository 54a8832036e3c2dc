// Reports of meetings, made for the tests: nothing here is a fact of the record.
import { createLexicon } from "../../../../src/lexicon/index.js";
import type { Actor, EventClaim, Meeting, Place } from "../../../../src/model/index.js";
import { type MeetingLine, meetingLexicon } from "../../../../src/views/index.js";
import { tables } from "../../../coding/coder.js";

const full = createLexicon(tables);
export const lexicon = meetingLexicon(full);
export const nameOf = (code: string): string => full.countries.get(code)?.name ?? code;

interface Made {
  readonly id: string;
  /** "2024-05-16", "2024-05-16/2024-05-17", "2024-05"; null: not told. */
  readonly when: string | null;
  /** "RUS Vladimir Putin", "CHN" for the country alone; the guests first. */
  readonly from: readonly string[];
  readonly to?: readonly string[];
  /** "Beijing CHN" */
  readonly places?: readonly string[];
  /** Of an entered row; without it the report was read. */
  readonly meeting?: Partial<Meeting>;
  readonly mode?: string | null;
  readonly status?: EventClaim["status"];
  readonly act?: EventClaim["act"];
  readonly words?: string;
  readonly document?: string;
  readonly record?: string;
  readonly review?: EventClaim["review"];
}

export function report(made: Made): MeetingLine {
  const { id, when, from, to = [], places = [], meeting, mode = null, status = "actual" } = made;
  const actors = (all: readonly string[]) => all.map(actorOf);
  const claim: EventClaim = {
    ...{ id, kind: "event", type: "CONSULT", act: made.act ?? "CONSULT", mode, contexts: ["diplomatic"] },
    ...{ cameo: "040", intensity: 4, symmetric: to.length === 0, status, attribution: [] },
    ...{ source: actors(from), target: actors(to), places: places.map(placeOf) },
    period: when === null ? { missing: "not stated" } : periodOf(when),
    ...{ pairs: [["CHN", "RUS"]], pair: ["CHN", "RUS"], confidence: 0.8, why: "made", coder: "made" },
    citation: { start: 0, end: 4, sentence: 0, text: made.words ?? "made" },
    review: made.review ?? (meeting === undefined ? "machine" : "entered"),
    ...(meeting === undefined
      ? {}
      : { meeting: { kind: "visit", inPerson: true, evidence: "held", occasion: null, ...meeting } }),
  };
  return {
    ...{ claim, document: made.document ?? `d-${id}`, record: made.record ?? `r-${id}`, published: null },
    ...{ title: null, url: null, publisher: null, addedAt: "2026-01-01T00:00:00.000Z", copyOf: null },
  };
}

function actorOf(words: string): Actor {
  const [country = "", ...name] = words.split(" ");
  const text = name.join(" ");
  if (text === "") return { text: country, country, sector: "GOV" };
  if (text.startsWith("at ")) return { text: text.slice(3), country, sector: "GOV" };
  return { text, country, sector: "GOV", person: text };
}

function placeOf(words: string): Place {
  const at = words.lastIndexOf(" ");
  return { name: words.slice(0, at), country: words.slice(at + 1) };
}

function periodOf(when: string): EventClaim["period"] {
  const [start = "", end = start] = when.split("/");
  if (start.length === 7) return { start: `${start}-01`, end: `${start}-30`, precision: "month", text: when };
  return { start, end, precision: start === end ? "day" : "range", text: when };
}
