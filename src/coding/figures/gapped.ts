// A second party with a number of its own and the verb left out: "Kenya buys 200 MW, Djibouti 90 MW", "Qatar's share stood at 9
// percent, Kuwait's at 3". The number is read as if the party stood in the place of the first.
import type { Clause, Element, NounPhrase, Token } from "../../text/index.js";
import type { Mention, SentenceReading } from "../reading.js";
import type { Quantity } from "./quantity.js";

/** The sentence with the party before the number in the place of the first party; null where nothing is left out. */
export function gappedReading(
  reading: SentenceReading,
  quantities: readonly Quantity[],
  i: number,
): SentenceReading | null {
  const mention = gapAt(reading, quantities, i);
  const quantity = quantities[i];
  if (mention === null || quantity === undefined) return null;
  const clause = clauseBefore(reading, mention);
  const [first] = clause?.subject ?? [];
  if (clause === null || first === undefined) return null;
  const isOwner = mention.to < quantity.lead && isMark(reading.tokens[mention.to]);
  return isOwner ? withOwner(reading, clause, first, mention) : withSubject(reading, clause, first, mention);
}

function isMark(token: Token | undefined): boolean {
  return /^(?:'s|’s|'|’)$/u.test(token?.lower ?? "");
}

function clauseBefore(reading: SentenceReading, mention: Mention): Clause | null {
  const clause = reading.parse.clauses.findLast(
    (one) => one.verb.main < mention.from && one.subject.length > 0,
  );
  return clause === undefined || mention.from <= (clause.subject[0]?.to ?? 0) ? null : clause;
}

/** The party of number `i` that stands without a verb; null where nothing is left out. */
export function gapAt(reading: SentenceReading, quantities: readonly Quantity[], i: number): Mention | null {
  const quantity = quantities[i];
  if (quantity === undefined || quantity.role === "before") return null;
  const before = quantities
    .slice(0, i)
    .findLast(
      (one) =>
        (one.unit === quantity.unit || (one.kind === "count" && quantity.kind === "count")) &&
        one.role === "level",
    );
  if (before === undefined) return null;
  const owner = ownerBefore(reading, quantity, before);
  const mention = owner ?? partyBefore(reading, quantity, before);
  if (mention === null || hasVerb(reading, mention.to, quantity.lead)) return null;
  const clause = clauseBefore(reading, mention);
  return clause === null || clause.verb.main >= before.to ? null : mention;
}

/** ", Djibouti 90 MW", "and Afghanistan 640,000": a name right before the number, behind a mark or "and". */
function partyBefore(
  { tokens, mentions }: SentenceReading,
  { lead }: Quantity,
  before: Quantity,
): Mention | null {
  const at = tokens[lead - 1]?.lower === "with" || tokens[lead - 1]?.lower === "for" ? lead - 1 : lead;
  const mention = mentions.find(({ to }) => to === at) ?? null;
  if (mention === null || mention.from < before.to) return null;
  const from = tokens[mention.from - 1]?.lower === "the" ? mention.from - 1 : mention.from;
  return /^(?:,|;|and|while|but)$/u.test(tokens[from - 1]?.lower ?? "") && from - before.to < 14
    ? mention
    : null;
}

/** ", Kuwait's at 30 million" */
function ownerBefore(
  { tokens, mentions }: SentenceReading,
  { lead }: Quantity,
  before: Quantity,
): Mention | null {
  const isBeside = isMark(tokens[lead - 1]); // "rose to 14 percent, ahead of Germany's 12"
  if (!isBeside && !(/^(?:at|to|by)$/u.test(tokens[lead - 1]?.lower ?? "") && isMark(tokens[lead - 2])))
    return null;
  const mention = mentions.find(({ to }) => to === (isBeside ? lead - 1 : lead - 2)) ?? null;
  if (mention === null || mention.from < before.to) return null;
  const link = isBeside ? /^(?:of|than|against|with|to|from)$/u : /^(?:,|;|and|while)$/u;
  return link.test(tokens[mention.from - 1]?.lower ?? "") ? mention : null;
}

function hasVerb({ tokens }: SentenceReading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** The clause with the party as its subject, and without the names of the first. */
function withSubject(
  reading: SentenceReading,
  clause: Clause,
  first: NounPhrase,
  mention: Mention,
): SentenceReading {
  const own: NounPhrase = {
    ...first,
    from: mention.from,
    to: mention.to,
    head: mention.to - 1,
    possessor: null,
    prep: null,
  };
  const last = clause.subject.at(-1) ?? first;
  return replaced(reading, clause, own, first.from, last.to, [own]);
}

/** The subject itself, with another owner. */
function withOwner(
  reading: SentenceReading,
  clause: Clause,
  first: NounPhrase,
  mention: Mention,
): SentenceReading {
  const own: NounPhrase = { ...first, possessor: { from: mention.from, to: mention.to } };
  return replaced(reading, clause, own, first.from, first.to, [own]);
}

function replaced(
  reading: SentenceReading,
  clause: Clause,
  own: NounPhrase,
  from: number,
  to: number,
  subject: readonly NounPhrase[],
): SentenceReading {
  const place = own.possessor ?? own;
  const actors = reading.partiesIn(place.from, place.to);
  const codes = new Set(actors.map((actor) => actor.organisation ?? actor.country));
  const gone = new Set(
    reading
      .partiesIn(from, to)
      .map((actor) => actor.organisation ?? actor.country)
      .filter((code) => !codes.has(code)),
  );
  const [first] = clause.subject;
  const isOwner = own.possessor !== null;
  const clauses = reading.parse.clauses.map((one) =>
    one.index === clause.index ? { ...one, subject } : one,
  );
  const elements = reading.parse.elements.flatMap((element): Element[] => {
    if (element.kind !== "np") return [element];
    if (element.np === first) return isOwner ? [{ ...element, np: own }] : [];
    return [element];
  });
  return {
    ...reading,
    parse: { ...reading.parse, clauses, elements },
    mentions: reading.mentions.filter((one) => one.from < from || one.to > to),
    actorsOf: (phrase) => (phrase === own && !isOwner ? actors : reading.actorsOf(phrase)),
    ownersOf: (phrase) => (phrase === own && isOwner ? actors : reading.ownersOf(phrase)),
    partiesIn: (a, b) => {
      const found = reading.partiesIn(a, b).filter((actor) => !gone.has(actor.organisation ?? actor.country));
      return isOwner && a <= own.from && b >= own.head ? [...actors, ...found] : found;
    },
    attributionOf: (one) => reading.attributionOf(reading.parse.clauses[one.index] ?? one),
  };
}

/** "Italy took 8.9 bcm, Bulgaria and Greece 1 bcm each": of two at once, so that no one of them is told. */
export function isListGap({ tokens, mentions }: SentenceReading, { lead }: Quantity): boolean {
  const last = mentions.find(({ to }) => to === lead);
  if (last === undefined || tokens[last.from - 1]?.lower !== "and") return false;
  const first = mentions.find(({ to }) => to === last.from - 1);
  return first !== undefined && /^(?:,|;)$/u.test(tokens[first.from - 1]?.lower ?? "");
}
