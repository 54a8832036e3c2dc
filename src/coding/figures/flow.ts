// Between whom and in which direction: "trade between A and B", "China's exports to Russia", "imports from China",
// "gas came to China via Power of Siberia". Source: UN IMTS 2010, exports by reporter A to partner B.
import type { Clause, NounPhrase } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";
import type { Route } from "./routes.js";

export interface Flow {
  readonly pair: readonly string[];
  readonly from: string | null;
  readonly to: string | null;
  /** Whose statistics the word implies: "China's exports" are told by China. */
  readonly reporter: string | null;
}

const EXPORTING = new Set("export sell supply deliver ship send provide pump transport".split(" "));
const IMPORTING = new Set("import buy purchase receive source get".split(" "));

/** The parties of a figure, told by the clause it stands in and by the phrase of its cue. */
export function flowOf(
  reading: SentenceReading,
  measure: string,
  cue: number | null,
  clause: Clause | null,
  route: Route | null,
): Flow {
  const phrase = cue === null ? null : phraseAt(reading, cue);
  const owner =
    phrase === null
      ? null
      : (first(reading.ownersOf(phrase).map(code)) ?? firstIn(reading, phrase.from, phrase.head));
  const subject =
    clause === null ? null : first(clause.subject.flatMap((one) => reading.actorsOf(one)).map(code));
  const to = afterPreposition(reading, clause, phrase, ["to", "into"]);
  const from = afterPreposition(reading, clause, phrase, ["from"]);
  if (
    measure === "trade.exports" ||
    measure === "gas.exports" ||
    (clause !== null && EXPORTING.has(clause.verb.lemma) && !clause.verb.isPassive)
  ) {
    const seller = owner ?? subject ?? from;
    return flow(seller, to, seller);
  }
  if (
    measure === "trade.imports" ||
    measure === "gas.imports" ||
    (clause !== null && IMPORTING.has(clause.verb.lemma) && !clause.verb.isPassive)
  ) {
    const buyer = owner ?? subject ?? to;
    return flow(from, buyer, buyer);
  }
  if (measure.startsWith("trade")) {
    const two = twoParties(reading, clause, phrase);
    return { pair: two, from: null, to: null, reporter: null };
  }
  if (route !== null) return flow(route.from, route.to, null);
  if (measure.endsWith("flow")) return flow(from ?? owner, to, null);
  if (measure === "loan" || measure === "aid" || measure === "investment") return flow(subject, to, null);
  return { pair: [], from: null, to: null, reporter: null };
}

function flow(from: string | null, to: string | null, reporter: string | null): Flow {
  return { pair: [from, to].flatMap((party) => (party === null ? [] : [party])), from, to, reporter };
}

/** "between Russia and China", "the neighbours' trade", "India's trade with Russia". */
function twoParties(
  reading: SentenceReading,
  clause: Clause | null,
  phrase: NounPhrase | null,
): readonly string[] {
  if (phrase !== null) {
    const owners = reading.ownersOf(phrase).flatMap((actor) => code(actor) ?? []);
    if (new Set(owners).size === 2) return owners;
    const after = partiesAfter(reading, phrase);
    const all = [...new Set([...owners, ...modifiers(reading, phrase), ...after])];
    if (all.length >= 2) return all.slice(0, 2);
  }
  const subject =
    clause === null
      ? []
      : clause.subject.flatMap((one) => reading.actorsOf(one)).flatMap((actor) => code(actor) ?? []);
  const parties = [
    ...new Set([
      ...subject,
      ...reading.partiesIn(0, reading.tokens.length).flatMap((actor) => code(actor) ?? []),
    ]),
  ];
  return parties.length === 2 ? parties : [];
}

function partiesAfter(reading: SentenceReading, phrase: NounPhrase): string[] {
  const { elements } = reading.parse;
  const at = elements.findIndex((element) => element.kind === "np" && element.np === phrase);
  const found: string[] = [];
  for (let i = at + 1; at >= 0 && i < Math.min(elements.length, at + 8); i += 1) {
    const element = elements[i];
    if (element === undefined || element.kind === "vg" || element.kind === "stop" || element.kind === "comma")
      break;
    if (element.kind === "np")
      found.push(...reading.actorsOf(element.np).flatMap((actor) => code(actor) ?? []));
  }
  return found;
}

function modifiers(reading: SentenceReading, phrase: NounPhrase): string[] {
  return reading.partiesIn(phrase.from, phrase.head).flatMap((actor) => code(actor) ?? []);
}

function afterPreposition(
  reading: SentenceReading,
  clause: Clause | null,
  phrase: NounPhrase | null,
  preps: readonly string[],
): string | null {
  const start = phrase?.from ?? clause?.from ?? 0;
  const end = Math.max(clause?.to ?? 0, (phrase?.to ?? 0) + 8);
  for (const element of reading.parse.elements) {
    if (element.kind !== "np" || element.np.prep === null || !preps.includes(element.np.prep)) continue;
    if (element.np.from < start || element.np.from > end) continue;
    const party = first(reading.actorsOf(element.np).map(code)) ?? placeIn(reading, element.np);
    if (party !== null) return party;
  }
  return null;
}

function placeIn(reading: SentenceReading, phrase: NounPhrase): string | null {
  const mention = reading.mentions.find(
    (one) => one.from >= phrase.from && one.to <= phrase.to && "country" in one.meaning,
  );
  return mention !== undefined && "country" in mention.meaning
    ? (mention.meaning.country.foldedInto ?? mention.meaning.country.code)
    : null;
}

function phraseAt(reading: SentenceReading, token: number): NounPhrase | null {
  for (const element of reading.parse.elements)
    if (element.kind === "np" && element.np.from <= token && token < element.np.to) return element.np;
  return null;
}

function firstIn(reading: SentenceReading, from: number, to: number): string | null {
  return first(reading.partiesIn(from, to).map(code));
}

function code(actor: { country: string | null; organisation?: string }): string | null {
  return actor.organisation ?? actor.country;
}

function first(codes: readonly (string | null)[]): string | null {
  return codes.find((one) => one !== null) ?? null;
}
