// Who did what in this document, for what is told without saying it again: "Putin's last state visit was in 2018" (to the
// host of the visit told before), "criticised the visit", "condemned the treaty", "has not condemned the invasion".
import { type EventType, isMissing, type Missing, type Period } from "../../model/index.js";
import type { NounPhrase } from "../../text/index.js";
import { type ResolvedActor, retold, type SentenceReading } from "../reading.js";
import { partyKey } from "./targets.js";

/** Nouns that point back to an act, by the act. */
const POINTS_TO: Readonly<Record<string, string>> = {
  visit: "visit",
  trip: "visit",
  tour: "visit",
  treaty: "AGREE",
  pact: "AGREE",
  deal: "AGREE",
  agreement: "AGREE",
  accord: "AGREE",
  memorandum: "AGREE",
  attack: "ASSAULT",
  invasion: "ASSAULT",
  war: "ASSAULT",
  strike: "ASSAULT",
  raid: "ASSAULT",
  offensive: "ASSAULT",
  bombing: "ASSAULT",
  shelling: "ASSAULT",
  aggression: "ASSAULT",
  sanction: "SANCTION",
  embargo: "SANCTION",
  threat: "THREATEN",
};

export class ActMemory {
  private readonly hosts = new Map<string, ResolvedActor>();
  private readonly doers = new Map<string, readonly ResolvedActor[]>();
  private last: { readonly sentence: number; readonly block: number; readonly period: Period } | null = null;

  /** Notes an act. A tour of several countries says nothing about "the visit"'s host. */
  note(
    act: EventType,
    mode: string | null,
    source: readonly ResolvedActor[],
    target: readonly ResolvedActor[],
  ): void {
    const isMutual = act === "AGREE";
    const doers = isMutual ? [...source, ...target] : source;
    if (doers.length > 0 && (mode === "visit" || act !== "CONSULT"))
      this.doers.set(mode === "visit" ? "visit" : act, doers);
    const [host] = target;
    if (mode !== "visit" || host === undefined || target.length !== 1) return;
    for (const visitor of source)
      if (partyKey(visitor) !== partyKey(host)) this.hosts.set(partyKey(visitor), host);
  }

  /** Notes when the acts of a sentence took place, where they say one time. */
  notePeriod({ sentence }: SentenceReading, periods: readonly (Period | Missing)[]): void {
    const known = periods.filter((period): period is Period => !isMissing(period));
    const [first] = known;
    const isOne =
      first !== undefined && known.every(({ start, end }) => start === first.start && end === first.end);
    if (isOne) this.last = { sentence: sentence.index, block: sentence.block, period: first };
  }

  /** The time that "It was his first visit" has from the sentence before, in the same paragraph; null without one. */
  periodBefore({ sentence }: SentenceReading): Period | null {
    const isBefore = this.last?.sentence === sentence.index - 1 && this.last.block === sentence.block;
    return isBefore ? (this.last?.period ?? null) : null;
  }

  /** The host that a visit without one means, or nobody. */
  hostOf(visitors: readonly ResolvedActor[]): readonly ResolvedActor[] {
    const host = visitors
      .map((visitor) => this.hosts.get(partyKey(visitor)))
      .find((known) => known !== undefined);
    return host === undefined ? [] : [{ ...host, by: "description" }];
  }

  /** Who did the act that "the visit", "the treaty" points back to; a noun without "the" or "this" points to nothing. */
  meant(
    reading: SentenceReading,
    phrases: readonly NounPhrase[],
    own: ReadonlySet<string>,
  ): readonly ResolvedActor[] {
    for (const phrase of phrases) {
      const first = reading.tokens[phrase.from]?.lower;
      const act = POINTS_TO[reading.tokens[phrase.head]?.lemma ?? ""];
      if (act === undefined || (first !== "the" && first !== "this")) continue;
      const doers = (this.doers.get(act) ?? []).filter((actor) => !own.has(partyKey(actor)));
      if (doers.length > 0) return doers.map((actor) => retold(actor, { by: "description" }));
    }
    return [];
  }
}
