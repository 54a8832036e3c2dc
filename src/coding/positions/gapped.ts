// Stances without a verb of their own: "France for it and Italy undecided", "and Oman against it", "with Chile opposed".
import type { Clause, NounPhrase } from "../../text/index.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { holdersIn } from "./holder.js";
import { matchAfter, type StanceMatch } from "./match_stance.js";

export interface GappedStance {
  readonly clause: Clause;
  readonly match: StanceMatch;
  readonly holders: readonly ResolvedActor[];
  /** "" where it is the issue told before. */
  readonly issue: string;
}

/** `isTold`: has the sentence told a stance already, which "France for it" goes on with? */
export function gappedStances(reading: SentenceReading, isTold: boolean): readonly GappedStance[] {
  const { elements, clauses } = reading.parse;
  return elements.flatMap((element, i): GappedStance[] => {
    if (element.kind !== "np" || element.np.isTime) return [];
    const { np } = element;
    const before = elements[i - 1];
    const isWith =
      np.prep === "with" && (elements[i - 2]?.kind === "comma" || SURE.test(wordAfter(reading, np)));
    const isNext = isTold && (before?.kind === "comma" || before?.kind === "conj" || before?.kind === "stop");
    if (!isWith && !isNext) return [];
    const clause = clauses.findLast((one) => one.verb.to <= np.from);
    if (clause === undefined || clauses.some((one) => one.subject.includes(np) && one.verb.from >= np.to))
      return [];
    const next = reading.tokens[np.to];
    if (
      next === undefined ||
      !(OPENS.test(next.lower) || /^(?:ADJ|ADV)$/u.test(next.pos)) ||
      reading.tokens[np.to + 1]?.lower === "by"
    )
      return [];
    const match = matchAfter(reading, clause, np.to);
    if (match === null || match.isOfSpeaker === true || match.from - np.to > 4) return [];
    const holders = listOf(reading, elements, i);
    return holders.length === 0
      ? []
      : [{ clause, match, holders, issue: issueFrom(reading, np, match.from) }];
  });
}

/** The words that open such a stance. */
const OPENS =
  /^(?:for|against|in|opposed|undecided|neutral|sceptical|skeptical|wary|divided|split|hostile|keen|reluctant|not|firmly|strongly|still)$/u;
const SURE = /^(?:opposed|undecided|neutral)$/u;

function wordAfter({ tokens }: SentenceReading, { to }: NounPhrase): string {
  return tokens[to]?.lower ?? "";
}

/** "with Peru and Chile opposed": who stands in the list that ends here. */
function listOf(
  reading: SentenceReading,
  elements: SentenceReading["parse"]["elements"],
  at: number,
): readonly ResolvedActor[] {
  const last = elements[at];
  if (last?.kind !== "np") return [];
  const holders = [...holdersIn(reading, last.np, true)];
  if (last.np.prep === null && elements[at - 1]?.kind === "conj") {
    const other = elements[at - 2];
    if (
      other?.kind === "np" &&
      (other.np.prep === "with" || other.np.prep === null) &&
      elements[at - 3]?.kind !== "vg" &&
      /^(?:prep|comma|conj|stop)$/u.test(elements[at - 3]?.kind ?? "")
    )
      holders.unshift(...holdersIn(reading, other.np, true));
  }
  return holders;
}

/** "it", or nothing, is the issue told before. */
function issueFrom(reading: SentenceReading, np: NounPhrase, from: number): string {
  const phrase = reading.parse.elements.find(
    (one) => one.kind === "np" && one.np.from >= from && one.np.from <= from + 1,
  );
  if (phrase?.kind !== "np" || phrase.np.from > np.to + 4) return "";
  const words = wordsOf(reading, phrase.np.from, phrase.np.to);
  return /^(?:it|this|that|them|both|\W*)$/iu.test(words) || reading.actorsOf(phrase.np).length > 0
    ? ""
    : words.replace(/^(?:the|a|an) /iu, "");
}
