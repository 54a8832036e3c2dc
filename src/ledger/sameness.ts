// When two claims tell the same: the rule of sameness (docs/decisions/0009). Claims with one key are one record, and each of
// them is one of its reports. The key is made of codes only, never of the words, so that two papers meet in it.
import {
  type Actor,
  type Claim,
  daysBetween,
  type EventClaim,
  type FigureClaim,
  isMissing,
  type Period,
} from "../model/index.js";

/**
 * The key of the record that a claim belongs to, or null when it stands for itself: without a day, a month or a year nobody can
 * tell whether two papers mean the same meeting, and a statement is only its own words.
 *
 * - event: act, status, direction (who to whom, as countries or organisations; both in one set when symmetric), and when: of what
 *   takes up to a week its first day ("16 May" and "16 to 17 May" are one visit). The mode is left out: one paper says
 *   "visit", the other "met".
 * - figure: the series (see seriesKey) and its period and value, unit and bound; one that only changes: the change.
 * - position: holder, stance, issue in small letters, first day.
 * - statement: speaker, the day, and the words said.
 */
export function samenessKey(claim: Claim): string | null {
  const when = claim.kind === "event" ? eventWhenKey(claim.period) : whenKey(claim.period);
  switch (claim.kind) {
    case "event": {
      const sides = sidesKey(claim);
      if (when === null || sides === null) return null;
      return join("event", claim.act, claim.status, sides, when);
    }
    case "figure": {
      const series = seriesKey(claim);
      if (when === null || series === null) return null;
      const { value, high, unit, bound, change } = claim;
      const told =
        value === null ? ["change", change?.value, change?.unit, change?.direction] : [value, high];
      return join(series, claim.status, when, unit, bound, ...told);
    }
    case "position": {
      const holder = partyKey(claim.holder);
      if (when === null || holder === null) return null;
      return join("position", holder, claim.stance, claim.issue.toLowerCase(), when);
    }
    case "statement": {
      const speaker = claim.speaker.person ?? partyKey(claim.speaker);
      if (speaker === null || claim.quote === "") return null;
      return join("statement", speaker, claim.quote.toLowerCase().replace(/\s+/gu, " "), when ?? "");
    }
  }
}

/**
 * What a figure is a value of, without its period and source: measure, pair or direction, commodity, route, what is counted and what
 * a share is of.
 * Null where neither a pair nor a direction says whose it is. Whose statistics it is stays out: a series shows them side by side.
 */
export function seriesKey(claim: FigureClaim): string | null {
  const { measure, direction, pair, commodity, via, counted, whole, unit } = claim;
  const whose = direction !== null ? `${direction.from ?? ""}>${direction.to ?? ""}` : pair?.join("=");
  if (whose === undefined || whose === ">") return null;
  return join("figure", measure, whose, commodity, via, counted, whole, unit === "percent" ? unit : null);
}

/** Who to whom, as countries or organisations; both in one set when symmetric. Null when nobody is known. */
export function sidesKey(claim: EventClaim): string | null {
  const [from, to] = [partiesKey(claim.source), partiesKey(claim.target)];
  if (from === "" && to === "") return null;
  return claim.symmetric ? mergedKey(claim.source, claim.target) : `${from}>${to}`;
}

/** Days of an event that is known by its first day alone. */
export const ONE_EVENT_DAYS = 7;

/** The first day of what takes up to a week, else first and last day; a week, a month or a year in which it fell is not its length. */
function eventWhenKey(period: Claim["period"]): string | null {
  if (isMissing(period)) return null;
  const { start, end, precision } = period;
  const isSpan = precision === "day" || precision === "range";
  if (isSpan && start !== null && end !== null && daysBetween(start, end) < ONE_EVENT_DAYS) return start;
  return whenKey(period);
}

/** Start, end and precision; null when the period is missing or has no end that is known. */
function whenKey(period: Claim["period"]): string | null {
  if (isMissing(period)) return null;
  const { start, end, precision }: Period = period;
  if (start === null && end === null) return null;
  return precision === "day" ? (start ?? end) : `${start ?? ""}/${end ?? ""}`;
}

/** The country or organisation an actor stands for, or null. */
function partyKey(actor: Actor): string | null {
  return actor.organisation ?? actor.country;
}

function partiesKey(actors: readonly Actor[]): string {
  return mergedKey(actors, []);
}

function mergedKey(some: readonly Actor[], others: readonly Actor[]): string {
  const parties = [...some, ...others].flatMap((actor) => partyKey(actor) ?? []);
  return [...new Set(parties)].sort().join("+");
}

/** Parts with a mark between them that stands in no code; JSON keeps quotes and marks inside words apart. */
function join(...parts: readonly (string | number | null | undefined)[]): string {
  return JSON.stringify(parts.map((part) => part ?? null));
}
