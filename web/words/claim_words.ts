// Claims in the reader's words: what kind of act, figure or stance it is, who is in it, and when.
import {
  type Actor,
  actorsOf,
  type EventType,
  type Missing,
  type Period,
  type Review,
  type Status,
} from "../../src/model/index.js";
import type { ToldClaim, ToldEvent, ToldFigure } from "../ask/answers.js";
import type { Names } from "../ask/names.js";
import { changeWords, levelWords, versusWords } from "./numbers.js";

export type Kind = ToldClaim["kind"];

export const KINDS: readonly Kind[] = ["event", "statement", "figure", "position"];
export const KIND_WORDS: Readonly<Record<Kind, readonly [one: string, many: string]>> = {
  event: ["Event", "Events"],
  statement: ["Statement", "Statements"],
  figure: ["Figure", "Figures"],
  position: ["Position", "Positions"],
};

export const STATUS_WORDS: Readonly<Record<Status, string>> = {
  actual: "done",
  planned: "planned",
  possible: "possible",
  undecided: "undecided",
  negated: "denied or not done",
};

const ACT_WORDS: Readonly<Record<EventType, string>> = {
  AGREE: "Agreement",
  CONSULT: "Meeting",
  SUPPORT: "Support",
  CONCEDE: "Concession",
  COOPERATE: "Cooperation",
  AID: "Aid",
  RETREAT: "Withdrawal",
  REQUEST: "Request",
  ACCUSE: "Accusation",
  REJECT: "Rejection",
  THREATEN: "Threat",
  PROTEST: "Protest",
  SANCTION: "Sanction",
  MOBILIZE: "Mobilization",
  COERCE: "Coercion",
  ASSAULT: "Assault",
};

const MODE_WORDS: Readonly<Record<string, string>> = {
  visit: "Visit",
  phone: "Call",
  multilateral: "Summit",
  "third-party": "Mediation",
};

const MEASURE_WORDS: Readonly<Record<string, string>> = {
  "trade.total": "Trade",
  "trade.exports": "Exports",
  "trade.imports": "Imports",
  "trade.balance": "Trade balance",
  "gas.flow": "Gas delivered",
  "gas.capacity": "Gas capacity",
  "oil.flow": "Oil delivered",
  "lng.flow": "Liquefied gas delivered",
  "coal.flow": "Coal delivered",
  "exchange.rate": "Exchange rate",
  "sanctions.listed": "Names on sanctions lists",
};

export const REVIEW_WORDS: Readonly<Record<Review, string>> = {
  machine: "read by machine, not checked by a person",
  human: "checked by a person",
  entered: "entered by hand from its source",
};

/** One word for what the claim is: "Visit", "Statement", "Trade", "Position". */
export function labelOf(claim: ToldClaim): string {
  switch (claim.kind) {
    case "event":
      return actLabel(claim);
    case "statement":
      return "Statement";
    case "figure":
      return measureLabel(claim.measure);
    case "position":
      return "Position";
  }
}

const MEETING_WORDS: Readonly<Record<string, string>> = {
  sidelines: "Meeting on the sidelines",
  forum: "Meeting at a forum",
  video: "Video call",
  phone: "Phone call",
};

function actLabel({ act, mode, meeting }: ToldEvent): string {
  if (meeting !== undefined) return MEETING_WORDS[meeting.kind] ?? capital(meeting.kind);
  const byMode = act === "CONSULT" && mode !== null ? MODE_WORDS[mode] : undefined;
  return byMode ?? ACT_WORDS[act];
}

export function typeLabel(type: EventType): string {
  return ACT_WORDS[type];
}

function measureLabel(measure: string): string {
  return MEASURE_WORDS[measure] ?? capital(measure.replaceAll(".", ", ").replaceAll("_", " "));
}

/** Who an actor is, in the shortest words that are whole: the person, the organisation, the country. */
export function actorWords(actor: Actor, names: Names): string {
  if (actor.person !== undefined) return actor.person;
  if (actor.organisation !== undefined) return names.organisation(actor.organisation);
  if (actor.country !== null && (actor.sector === null || actor.sector === "GOV"))
    return names.country(actor.country);
  return capital(actor.text);
}

/** The persons whom a claim names. */
export function personsOf(claim: ToldClaim): readonly string[] {
  return [...new Set(actorsOf(claim).flatMap(({ person }) => person ?? []))];
}

/** The head of a claim in a list: what it is, and whose where the line does not say so. */
export function headOf(claim: ToldClaim, names: Names): string {
  switch (claim.kind) {
    case "event":
      return actLabel(claim);
    case "statement":
      return actorWords(claim.speaker, names);
    case "figure":
      return seriesWords(claim, names);
    case "position":
      return actorWords(claim.holder, names);
  }
}

/** What the claim says, in one line after its head: its own words where it has some. */
export function lineOf(claim: ToldClaim): string {
  switch (claim.kind) {
    case "event":
      return eventLine(claim);
    case "statement":
      return claim.direct ? `“${claim.quote}”` : claim.quote;
    case "figure":
      return figureLine(claim);
    case "position":
      return `${claim.vote === undefined ? STANCE_VERBS[claim.stance] : CAST_VERBS[claim.vote.cast]} ${claim.issue}`;
  }
}

/** A row that was entered repeats its head and its day in its words: they are put together anew. */
function eventLine(event: ToldEvent): string {
  const { meeting, restriction, payment, places, citation } = event;
  const summary = restriction?.summary ?? payment?.summary;
  if (summary !== undefined) return capital(summary);
  if (meeting === undefined || event.entered === undefined) return citation.text;
  const where = places.map(({ name }) => name).join(" and ");
  const told = [personsOf(event).join(" and "), where === "" ? "" : `in ${where}`].filter(
    (part) => part !== "",
  );
  return [told.join(" "), meeting.occasion ?? ""].filter((part) => part !== "").join("; ");
}

const STANCE_VERBS = {
  supports: "supports:",
  opposes: "opposes:",
  neutral: "is neutral on:",
  undecided: "is undecided on:",
} as const;

const CAST_VERBS = {
  yes: "voted for:",
  no: "voted against:",
  abstain: "abstained:",
  veto: "vetoed:",
  "not against": "did not vote against:",
} as const;

/** "37.83 bn USD, +23.1 % on a year earlier" */
export function figureLine(figure: ToldFigure): string {
  const { change } = figure;
  const changed = change === null ? "" : `${changeWords(change)} ${versusWords(change)}`.trim();
  return [levelWords(figure) ?? "", changed].filter((part) => part !== "").join(", ");
}

/** What a figure measures, without its period: "Exports of gas, China to Russia, through Power of Siberia". */
export function seriesWords(figure: ToldFigure, names: Names): string {
  const { measure, commodity, direction, via, counted, whole } = figure;
  const what = counted === undefined ? measureLabel(measure) : capital(counted);
  return [
    commodity === null || measure.startsWith(`${commodity}.`) ? what : `${what} of ${commodity}`,
    directionWords(direction, names),
    via === null ? "" : `through ${via}`,
    whole === undefined ? "" : `of ${whole}`,
  ]
    .filter((part) => part !== "")
    .join(", ");
}

function directionWords(direction: ToldFigure["direction"], names: Names): string {
  if (direction === null) return "";
  const { from, to } = direction;
  if (from !== null && to !== null) return `${names.either(from)} to ${names.either(to)}`;
  if (from !== null) return `from ${names.either(from)}`;
  return to === null ? "" : `to ${names.either(to)}`;
}

/** Offices of statistics that are known by letters alone. */
const OFFICE_WORDS: Readonly<Record<string, string>> = {
  GACC: "customs of China",
  FCS: "customs of Russia",
};

/** Whose count a figure is. */
export function reporterWords({ basis, attribution }: ToldFigure, names: Names): string | null {
  if (basis.statistics !== undefined) return OFFICE_WORDS[basis.statistics] ?? names.either(basis.statistics);
  if (basis.reporter !== undefined) return `statistics of ${names.either(basis.reporter)}`;
  const [said] = attribution;
  if (said === undefined) return null;
  return said.person ?? (said.organisation === undefined ? said.text : names.organisation(said.organisation));
}

/** The days of a claim, or null where none can be said. */
export function daysOf({
  period,
}: {
  readonly period: Period | Missing;
}): { readonly start: string; readonly end: string } | null {
  if ("missing" in period) return null;
  const { start, end } = period;
  if (start === null && end === null) return null;
  return { start: start ?? end ?? "", end: end ?? start ?? "" };
}

export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
