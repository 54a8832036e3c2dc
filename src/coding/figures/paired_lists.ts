// Two lists side by side: "Norway and Denmark gave 400 million and 250 million euros", "exports and imports rose 7 and 9 percent
// respectively". Each number is read in the sentence as if it held its own member of every such list alone.
import type { Clause, Element, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import { gapAt } from "./gapped.js";
import { isRespective } from "./listed_numbers.js";
import type { Cue } from "./measure.js";
import type { Quantity } from "./quantity.js";

/** A list of the sentence: for each member the phrases that are its own. */
type List = readonly (readonly NounPhrase[])[];

/** The sentence with one member of each list, and the cues that are left; null where the number stands in no such list. */
export function pairedReading(
  reading: SentenceReading,
  quantities: readonly Quantity[],
  i: number,
  cues: readonly Cue[],
): { reading: SentenceReading; cues: readonly Cue[] } | null {
  const [first, count] = groupOf(reading, quantities, i);
  if (count < 2) return null;
  const lists = listsOf(reading, count, cues);
  if (lists.length === 0) return null;
  const dropped = lists.flatMap((list) => list.filter((_, k) => k !== i - first).flat());
  const kept = lists.flatMap((list) => {
    const [own] = list[i - first] ?? [];
    const prep = list[0]?.[0]?.prep ?? null;
    return own !== undefined && own.prep === null && prep !== null ? [{ own, prep }] : [];
  });
  return {
    reading: narrowed(reading, dropped, kept),
    cues: cues.filter(({ at }) => !dropped.some(({ from, to }) => from <= at && at < to)),
  };
}

/**
 * "4 million tonnes, three quarters of it from Vietnam", "buys 200 MW, Djibouti 90 MW": what stands at a part, or at another party's
 * number, is not of the number before it.
 */
export function beforeParts(
  reading: SentenceReading,
  quantities: readonly Quantity[],
  i: number,
): SentenceReading {
  const { tokens, parse } = reading;
  const end = endOf(reading, quantities, i);
  if (end === null) return reading;
  const dropped = parse.elements.flatMap((element) =>
    element.kind === "np" && element.np.from >= end ? [element.np] : [],
  );
  return dropped.length === 0 || tokens.length === end ? reading : narrowed(reading, dropped, []);
}

/** The first token of what no longer tells of number `i`; null where the whole sentence may. */
export function endOf(reading: SentenceReading, quantities: readonly Quantity[], i: number): number | null {
  for (let k = i + 1; k < quantities.length; k += 1) {
    const one = quantities[k];
    if (one === undefined) break;
    if (isPart(reading.tokens, one) && quantities[i]?.counted === null) return one.from;
    const mention = gapAt(reading, quantities, k);
    if (mention !== null) return mention.from;
  }
  return null;
}

function isPart(tokens: SentenceReading["tokens"], { lead, to }: Quantity): boolean {
  const isOfIt = tokens[to]?.lower === "of" && /^(?:it|them|that|which)$/u.test(tokens[to + 1]?.lower ?? "");
  const isOfWhich =
    tokens[lead - 2]?.lower === "of" && /^(?:which|whom)$/u.test(tokens[lead - 1]?.lower ?? "");
  return isOfIt || isOfWhich;
}

/** The run of numbers in one unit around number `i`, with only "," and "and" between: its first number and how many they are. */
export function groupOf(
  { tokens }: SentenceReading,
  quantities: readonly Quantity[],
  i: number,
): readonly [number, number] {
  const isNext = (k: number) => {
    const [a, b] = [quantities[k], quantities[k + 1]];
    if (a === undefined || b === undefined || a.unit !== b.unit || b.lead <= a.to) return false;
    return tokens.slice(a.to, b.lead).every(({ lower }) => lower === "," || lower === "and");
  };
  let first = i;
  while (isNext(first - 1)) first -= 1;
  let last = i;
  while (isNext(last)) last += 1;
  return [first, last - first + 1];
}

function listsOf(reading: SentenceReading, count: number, cues: readonly Cue[]): List[] {
  const isSure = isRespective(reading.tokens);
  const lists = stretches(reading.parse.elements).flatMap((stretch) => {
    const list = listIn(reading, stretch, count, cues);
    return list === null ? [] : [list];
  });
  if (isSure) return lists;
  const subjects = new Set(reading.parse.clauses.flatMap(({ subject }) => subject));
  return lists.filter((list) =>
    list.every(([phrase]) => phrase !== undefined && (subjects.has(phrase) || phrase.prep !== "with")),
  );
}

/** The phrases of the sentence between its verbs, as runs of members: a comma or "and" parts them. */
function stretches(elements: readonly Element[]): NounPhrase[][][] {
  const all: NounPhrase[][][] = [];
  let stretch: NounPhrase[][] = [[]];
  for (const element of elements) {
    if (element.kind === "np") stretch.at(-1)?.push(element.np);
    else if (element.kind === "comma" || element.kind === "conj") {
      if ((stretch.at(-1)?.length ?? 0) > 0) stretch.push([]);
    } else if (element.kind !== "prep" && element.kind !== "adj" && element.kind !== "adv") {
      all.push(stretch);
      stretch = [[]];
    }
  }
  all.push(stretch);
  return all;
}

/** The list of `count` members in one stretch: parties side by side, or measures with what hangs on them; null for none. */
function listIn(
  reading: SentenceReading,
  stretch: readonly (readonly NounPhrase[])[],
  count: number,
  cues: readonly Cue[],
): List | null {
  for (let k = 0; k + count <= stretch.length; k += 1) {
    const run = stretch.slice(k, k + count);
    const isMeasured = run.every((member) => isCue(member[0], cues));
    if (isMeasured) return run;
    const parties = run.map((member, place) => (place === 0 ? member.at(-1) : member[0]));
    if (parties.every((phrase, place) => isParty(reading, phrase, place)))
      return parties.map((phrase) => (phrase === undefined ? [] : [phrase]));
  }
  return null;
}

function isCue(phrase: NounPhrase | undefined, cues: readonly Cue[]): boolean {
  return phrase !== undefined && cues.some(({ at }) => at === phrase.head);
}

/** A party by its name alone; of a list only the first has the preposition. */
function isParty(reading: SentenceReading, phrase: NounPhrase | undefined, place: number): boolean {
  if (phrase === undefined || phrase.isTime || (place > 0 && phrase.prep !== null)) return false;
  return (
    reading.actorsOf(phrase).length === 1 ||
    reading.mentions.some((one) => one.from >= phrase.from && one.to === phrase.to)
  );
}

function narrowed(
  reading: SentenceReading,
  dropped: readonly NounPhrase[],
  kept: readonly { readonly own: NounPhrase; readonly prep: string }[],
): SentenceReading {
  const gone = new Set(dropped);
  const copies = new Map<NounPhrase, NounPhrase>(kept.map(({ own, prep }) => [own, { ...own, prep }]));
  const originals = new Map([...copies].map(([own, copy]) => [copy, own]));
  const original = (phrase: NounPhrase) => originals.get(phrase) ?? phrase;
  const left = (phrases: readonly NounPhrase[]) =>
    phrases.filter((phrase) => !gone.has(phrase)).map((phrase) => copies.get(phrase) ?? phrase);
  const elements = reading.parse.elements
    .filter((element) => element.kind !== "np" || !gone.has(element.np))
    .filter(
      (element, i, all) =>
        element.kind !== "conj" && !(element.kind === "comma" && all[i + 1]?.kind === "comma"),
    )
    .map((element) =>
      element.kind === "np" ? { ...element, np: copies.get(element.np) ?? element.np } : element,
    );
  const clauses = reading.parse.clauses.map(
    (clause): Clause => ({
      ...clause,
      subject: left(clause.subject),
      object: left(clause.object),
      prepositions: clause.prepositions.map((place) => ({ ...place, phrases: left(place.phrases) })),
    }),
  );
  const others = new Set(
    dropped.flatMap(({ from, to }) =>
      reading.partiesIn(from, to).map((actor) => actor.organisation ?? actor.country),
    ),
  );
  const isIn = (from: number, to: number) => dropped.some((one) => one.from <= from && to <= one.to);
  return {
    ...reading,
    parse: { ...reading.parse, elements, clauses },
    mentions: reading.mentions.filter(({ from, to }) => !isIn(from, to)),
    actorsOf: (phrase) => reading.actorsOf(original(phrase)),
    ownersOf: (phrase) => reading.ownersOf(original(phrase)),
    voiceOf: (phrase) => reading.voiceOf(original(phrase)),
    partiesIn: (from, to) =>
      reading.partiesIn(from, to).filter((actor) => !others.has(actor.organisation ?? actor.country)),
    attributionOf: (clause) => reading.attributionOf(reading.parse.clauses[clause.index] ?? clause),
  };
}
