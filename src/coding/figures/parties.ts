// Who is named where around a figure: owners, subjects, "to" and "from", "between A and B", whose statistics. Codes of countries
// and organisations.
import type { Clause, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";

/** The first code that is told and is not `other`. */
export function firstBut(other: string | null, codes: readonly (string | null)[]): string | null {
  return codes.find((one) => one !== null && one !== other) ?? null;
}

export function partiesOf(reading: SentenceReading, phrases: readonly NounPhrase[]): string[] {
  return phrases.flatMap((phrase) => reading.actorsOf(phrase)).flatMap((actor) => code(actor) ?? []);
}

/** Whose the phrase is: "China" in "China's exports", "Chinese exports". */
export function ownersAt(reading: SentenceReading, phrase: NounPhrase | null): readonly string[] {
  if (phrase === null) return [];
  return [
    ...reading.ownersOf(phrase).flatMap((actor) => code(actor) ?? []),
    ...partiesBetween(reading, phrase.from, phrase.head),
  ];
}

/** Parties named in a token range, in order, once each. */
export function partiesBetween(reading: SentenceReading, from: number, to: number): string[] {
  return [...new Set(reading.partiesIn(from, to).flatMap((actor) => code(actor) ?? []))];
}

/** Who does it in a passive: "was lent by Japan". */
export function agentOf(reading: SentenceReading, clause: Clause | null): string | null {
  const by = clause?.prepositions.find((place) => place.prep === "by");
  return by === undefined ? null : (partiesOf(reading, by.phrases)[0] ?? null);
}

/** Official words: a claim about trade told by them is told by their country's statistics. */
const OFFICIAL = /custom|statisti|ministry|census|central bank|bureau|government|treasury/iu;

const TELLS = /^(?:say|show|report|announce|publish|state|release|reveal|indicate)$/u;

/** "China's customs said that imports from Russia rose", "according to Chinese customs": the country whose office says so. */
export function reporterOf(reading: SentenceReading, clause: Clause | null): string | null {
  if (clause === null) return null;
  const said = reading
    .attributionOf(clause)
    .find(({ text, country }) => country !== null && OFFICIAL.test(text));
  if (said !== undefined) return said.country;
  for (const element of reading.parse.elements) {
    if (element.kind !== "np" || element.np.prep !== "according to") continue;
    const words = reading.tokens.slice(element.np.from, element.np.to);
    if (words.some((token) => OFFICIAL.test(token.lower))) return ownersAt(reading, element.np)[0] ?? null;
  }
  for (const other of reading.parse.clauses) {
    if (!TELLS.test(other.verb.lemma)) continue;
    for (const phrase of other.subject) {
      const words = reading.tokens.slice(phrase.from, phrase.to).map((token) => token.lower);
      if (!words.some((word) => OFFICIAL.test(word) || word === "data" || word === "figures")) continue;
      const owner = ownersAt(reading, phrase)[0] ?? partiesOf(reading, [phrase])[0];
      if (owner !== undefined) return owner;
    }
  }
  return null;
}

/** The first party after one of the prepositions, from the cue's phrase (or the clause's start) to a little after it. */
export function afterPreposition(
  reading: SentenceReading,
  clause: Clause | null,
  phrase: NounPhrase | null,
  preps: readonly string[],
): string | null {
  const start = phrase?.from ?? (clause === null ? 0 : ownStart(reading, clause));
  const end =
    clause === null && phrase === null
      ? reading.tokens.length
      : Math.max(clause?.to ?? 0, (phrase?.to ?? 0) + 8);
  const antecedent = clause === null ? null : beforeWhich(reading, clause, preps);
  if (antecedent !== null) return antecedent;
  for (const [i, element] of reading.parse.elements.entries()) {
    if (element.kind !== "np" || element.np.prep === null || !preps.includes(element.np.prep)) continue;
    if (element.np.from < start || element.np.from > end) continue;
    if (isDescribed(reading, element.np)) return null; // subject.ts tells whom it means
    const party = partiesOf(reading, [element.np])[0] ?? placeIn(reading, element.np);
    if (party !== null) return isListed(reading, i) ? null : party;
  }
  return null;
}

/** "China, to which German firms sold goods": the party right before. */
function beforeWhich(reading: SentenceReading, clause: Clause, preps: readonly string[]): string | null {
  const { tokens } = reading;
  for (let k = clause.verb.from - 1; k >= Math.max(1, clause.verb.from - 6); k -= 1) {
    if (!/^(?:which|whom)$/u.test(tokens[k]?.lower ?? "") || !preps.includes(tokens[k - 1]?.lower ?? ""))
      continue;
    const end = tokens[k - 2]?.text === "," ? k - 2 : k - 1;
    return partiesBetween(reading, Math.max(0, end - 4), end).at(-1) ?? null;
  }
  return null;
}

/** "imported goods from Japan and exported": the second verb shares the subject, not what hangs on the first. */
function ownStart(reading: SentenceReading, clause: Clause): number {
  const isShared = reading.parse.clauses.some(
    (other) => other.from === clause.from && other.verb.from < clause.verb.from,
  );
  return isShared ? clause.verb.from : clause.from;
}

/** "to China and Japan", "to China, Japan and Kenya": the figure is of all of them together, and of none alone. */
function isListed(reading: SentenceReading, i: number): boolean {
  const { elements } = reading.parse;
  const [link, second, third] = [elements[i + 1], elements[i + 2], elements[i + 3]];
  if (second?.kind !== "np" || second.np.isTime) return false;
  const isLinked = link?.kind === "conj" || (link?.kind === "comma" && third?.kind === "conj");
  if (!isLinked || second.np.prep !== null) return false;
  return partiesOf(reading, [second.np]).length > 0 && reading.ownersOf(second.np).length === 0;
}

const STATES = new Set(
  "country nation neighbour neighbor kingdom republic bloc island emirate sultanate state partner ally rival giant economy".split(
    " ",
  ),
);

/** "to the Southeast Asian country", "from its neighbour": a phrase that means a party without its name. */
export function isDescribed(reading: SentenceReading, phrase: NounPhrase): boolean {
  const first = reading.tokens[phrase.from]?.lower ?? "";
  return (
    /^(?:the|that|its|their)$/u.test(first) &&
    STATES.has(reading.tokens[phrase.head]?.lower ?? "") &&
    partiesBetween(reading, phrase.from, phrase.head).length === 0
  );
}

function placeIn(reading: SentenceReading, phrase: NounPhrase): string | null {
  const mention = reading.mentions.find(
    (one) => one.from >= phrase.from && one.to <= phrase.to && "country" in one.meaning,
  );
  return mention !== undefined && "country" in mention.meaning
    ? (mention.meaning.country.foldedInto ?? mention.meaning.country.code)
    : null;
}

const BOTH_WAYS = /^(?:bilateral|two-way|mutual|reciprocal|way|cross|cross-border)$/u;

/** "between Russia and China", "the neighbours' trade", "India's trade with Russia", "bilateral trade" of the two spoken of. */
export function twoParties(
  reading: SentenceReading,
  clause: Clause | null,
  phrase: NounPhrase | null,
  main: () => readonly [string, string] | null,
): readonly string[] {
  const isMutual =
    phrase !== null &&
    (isAcross(reading, phrase.to) ||
      reading.tokens
        .slice(phrase.from, phrase.head)
        .some((token) => BOTH_WAYS.test(token.lower) || token.lower === "two" || token.lower === "both"));
  if (phrase !== null) {
    const owners = new Set(reading.ownersOf(phrase).flatMap((actor) => code(actor) ?? []));
    if (owners.size === 2) return [...owners];
    const all = [
      ...new Set([
        ...owners,
        ...partiesBetween(reading, phrase.from, phrase.head),
        ...partiesAfter(reading, phrase),
      ]),
    ];
    if (all.length >= 2) return all.slice(0, 2);
    const two = isMutual && all.length === 0 ? main() : null;
    if (two !== null) return two;
  }
  const subject = clause === null ? [] : partiesOf(reading, clause.subject);
  const parties = [...new Set([...subject, ...partiesBetween(reading, 0, reading.tokens.length)])];
  if (parties.length === 2) return parties;
  if (parties.length > 0 || phrase === null) return [];
  return isMutual ? reading.recall.two().flatMap((actor) => code(actor) ?? []) : [];
}

/** "trade across the border" */
function isAcross({ tokens }: SentenceReading, to: number): boolean {
  return tokens[to]?.lower === "across" && tokens[to + 2]?.lower === "border";
}

function partiesAfter(reading: SentenceReading, phrase: NounPhrase): string[] {
  const { elements } = reading.parse;
  const at = elements.findIndex((element) => element.kind === "np" && element.np === phrase);
  const found: string[] = [];
  for (let i = at + 1; at >= 0 && i < Math.min(elements.length, at + 8); i += 1) {
    const element = elements[i];
    if (element === undefined || element.kind === "vg" || element.kind === "stop" || element.kind === "comma")
      break;
    if (element.kind === "np") found.push(...partiesOf(reading, [element.np]));
  }
  return found;
}

/** The noun phrase that holds a token, or null. */
export function phraseAt(reading: SentenceReading, token: number): NounPhrase | null {
  for (const element of reading.parse.elements)
    if (element.kind === "np" && element.np.from <= token && token < element.np.to) return element.np;
  return null;
}

/** Of states and bodies; "the West" is no party to a figure. */
function code(actor: { readonly country: string | null; readonly organisation?: string }): string | null {
  const own = actor.organisation ?? actor.country;
  return own !== null && own !== own.toUpperCase() ? null : own;
}
