// The title of what a noun phrase names, in the words of the text: without article and owner, with what belongs behind the head
// ("six-point plan to end the dispute", "friendship “without borders”", "memorandum on fisheries").
import type { NounPhrase } from "../text/index.js";
import { type SentenceReading, wordsOf } from "./reading.js";

/** Most tokens of a title behind its head. */
const LONGEST = 12;
const QUOTES = /^[“”"«»]$/u;
const BEHIND = /^(?:of|on|for|about|against)$/u;
/** What only says which one, or how good it is. */
const LIGHT =
  /^(?:new|old|first|last|latest|recent|major|key|historic|important|broad|own|such|same|other|planned|proposed|landmark|controversial|ambitious|long-awaited)$/u;

export interface Title {
  readonly words: string;
  /** Token range, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** Codes of whose it is by the words of the phrase: owner and nationality. */
  readonly parties: readonly string[];
  /** Has it words of its own beside the head? */
  readonly isNamed: boolean;
  /** "the plan", "this treaty": one that was told before. */
  readonly isDefinite: boolean;
}

export function titleOf(reading: SentenceReading, np: NounPhrase): Title {
  const { tokens } = reading;
  const first = startOf(reading, np);
  const to = endOf(reading, np);
  const own = tokens.slice(first, np.head).filter(({ pos, lower }) => pos !== "PUNCT" && !LIGHT.test(lower));
  return {
    words: wordsOf(reading, first, to)
      .replace(/\s+/gu, " ")
      .replace(/[.,;:!?]+(?=[”"»]?$)/u, ""),
    from: first,
    to,
    parties: partiesOf(reading, np, to),
    isNamed: own.length > 0 || to > np.head + 1,
    isDefinite: np.possessor !== null || isThe(reading, np),
  };
}

/** "the treaty"; "the ambitious, costly project", which is cut at its comma. */
function isThe({ tokens }: SentenceReading, np: NounPhrase): boolean {
  let at = np.from;
  while (
    at > np.from - 5 &&
    /^(?:,|and)$/u.test(tokens[at - 1]?.lower ?? "") &&
    tokens[at - 2]?.pos === "ADJ"
  )
    at -= 2;
  if (at < np.from) at -= 1;
  return /^(?:the|this|that|these|those)$/u.test(tokens[at]?.lower ?? "");
}

/** Codes of actors: the organisation, else the country. */
export function codesOf(
  actors: readonly { readonly organisation?: string; readonly country: string | null }[],
): readonly string[] {
  return [...new Set(actors.flatMap(({ organisation, country }) => organisation ?? country ?? []))];
}

/** Behind the owner, the article and the nationality: "the Chinese “peace initiative”" begins with "peace". */
function startOf({ tokens, mentions }: SentenceReading, np: NounPhrase): number {
  let at = np.possessor === null ? np.from : np.possessor.to;
  while (at < np.head) {
    const token = tokens[at];
    if (token === undefined) break;
    const mention = mentions.find(({ from, to }) => from === at && to <= np.head);
    const isNationality =
      mention !== undefined && /^(?:adjective|country|people)$/u.test(mention.meaning.kind);
    if (isNationality) at = mention.to;
    else if (
      /^(?:DET|ADV|PRON|PART|PUNCT)$/u.test(token.pos) ||
      /^(?:'s|’s|'|’)$/u.test(token.lower) ||
      LIGHT.test(token.lower) ||
      token.text === "-"
    )
      at += 1;
    else break;
  }
  return at;
}

/** One past the last word that belongs to the title. */
function endOf(reading: SentenceReading, np: NounPhrase): number {
  const { tokens, parse } = reading;
  const last = Math.min(tokens.length, np.head + 1 + LONGEST);
  const next = tokens[np.head + 1];
  if (next !== undefined && QUOTES.test(next.text)) {
    const close = tokens.findIndex(({ text }, i) => i > np.head + 2 && i < last && QUOTES.test(text));
    const opens = tokens.slice(np.from, np.head).some(({ text }) => QUOTES.test(text));
    if (close > 0 && !opens) return close + 1;
    return opens ? np.head + 2 : np.head + 1;
  }
  let to = np.head + 1;
  if (next?.lower === "to" && tokens[np.head + 2]?.pos === "VERB") {
    const object = parse.elements.find(
      (one) => one.kind === "np" && one.at >= np.head + 3 && one.at <= np.head + 4,
    );
    if (object?.kind === "np" && object.np.to <= last) to = closed(reading, object.np.to);
  }
  while (to < last && BEHIND.test(tokens[to]?.lower ?? "")) {
    const at = to + 1;
    const behind = parse.elements.find((one) => one.kind === "np" && one.at >= at && one.at <= at + 1);
    if (behind?.kind !== "np" || behind.np.isTime || behind.np.to > last) break;
    if (reading.times.some(({ from }) => from >= to && from < behind.np.to)) break;
    to = closed(reading, behind.np.to);
  }
  return to;
}

/** A quotation mark that closes behind the phrase belongs to it. */
function closed({ tokens }: SentenceReading, to: number): number {
  return QUOTES.test(tokens[to]?.text ?? "") ? to + 1 : to;
}

/** Whose it is: the owner, nationalities inside, "between A and B", "with B". */
function partiesOf(reading: SentenceReading, np: NounPhrase, to: number): readonly string[] {
  const { tokens } = reading;
  const isOwn = to === np.head + 1 || tokens[np.head + 1]?.lower !== "to"; // "a plan to end the dispute with Peru": the dispute is with Peru
  const links = isOwn && /^(?:between|with|among)$/u.test(tokens[to]?.lower ?? "");
  const behind = links ? reading.partiesIn(to + 1, Math.min(tokens.length, to + 8)) : [];
  return codesOf([...reading.ownersOf(np), ...reading.partiesIn(np.from, np.head + 1), ...behind]);
}
