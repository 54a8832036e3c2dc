// What the learned choice of a target looks at: where a phrase stands toward the verb, what it names, and what the act is.
import type { NoteFeature } from "../../../lexicon/index.js";
import type { EventType } from "../../../model/index.js";
import type { Clause, NounPhrase } from "../../../text/index.js";
import type { SentenceReading } from "../../reading.js";
import { EMPTY, isSide, sectorOf } from "../side.js";
import { agentsOf } from "../units.js";

/** A phrase that an act may be on, with the way from the verb to it. */
export interface Candidate {
  readonly phrase: NounPhrase;
  /** The list that the phrase stands in ("Oman and Qatar"), the phrase alone otherwise. */
  readonly list: readonly NounPhrase[];
  /** "object", "by", "infinitive>object", "that>subject", "up>to", "free". */
  readonly way: string;
}

const NONE: NounPhrase = { from: -1, to: -1, head: -1, possessor: null, prep: null, isTime: false };

/** Every phrase of the sentence that the clause's act may be on: no times, nobody who acts, no empty words. */
export function targetCandidates(reading: SentenceReading, clause: Clause): readonly Candidate[] {
  const { parse, tokens, lexicon } = reading;
  const agents = new Set(agentsOf(clause));
  const ways = new Map<NounPhrase, { way: string; list: readonly NounPhrase[] }>();
  const note = (phrases: readonly NounPhrase[], way: string) => {
    for (const phrase of phrases) if (!ways.has(phrase)) ways.set(phrase, { way, list: phrases });
  };
  const noteClause = (one: Clause, path: string) => {
    note(one.object, `${path}object`);
    for (const place of one.prepositions) note(place.phrases, `${path}${place.prep}`);
    note(one.subject, `${path}subject`);
  };
  noteClause(clause, "");
  for (const below of parse.clauses)
    if (below.parent === clause.index && below.index > clause.index) {
      noteClause(below, `${below.kind}>`);
      for (const deeper of parse.clauses)
        if (deeper.parent === below.index && deeper.index > below.index)
          noteClause(deeper, `${below.kind}>${deeper.kind}>`);
    }
  const parent = clause.parent === null ? undefined : parse.clauses[clause.parent];
  if (parent !== undefined && !lexicon.speech.has(parent.verb.lemma)) noteClause(parent, "up>"); // who says it is not whom it hits
  const speakers = new Set(
    parse.clauses.flatMap((one) =>
      one !== clause && lexicon.speech.has(one.verb.lemma) && !ways.has(one.subject[0] ?? NONE)
        ? [
            ...one.subject,
            ...(one === parent ? [...one.object, ...one.prepositions.flatMap(({ phrases }) => phrases)] : []),
          ]
        : [],
    ),
  ); // "officials told AFP that Syria had closed the crossing": neither who says it nor to whom
  for (const one of parse.clauses)
    if (
      one !== clause &&
      !ways.has(one.subject[0] ?? NONE) &&
      one.subject.some((phrase) => speakers.has(phrase))
    )
      for (const phrase of [...one.object, ...one.prepositions.flatMap(({ phrases }) => phrases)])
        if (!ways.has(phrase)) speakers.add(phrase); // "said the minister, who was visiting Moscow"
  const found: Candidate[] = [];
  for (const element of parse.elements) {
    if (element.kind !== "np" || element.np.isTime || agents.has(element.np) || speakers.has(element.np))
      continue;
    const head = tokens[element.np.head];
    if (head === undefined || EMPTY.has(head.lower) || head.pos === "NUM") continue;
    const told = ways.get(element.np);
    found.push({
      phrase: element.np,
      list:
        told === undefined
          ? [element.np]
          : told.list.filter((phrase) => !phrase.isTime && !agents.has(phrase)),
      way: told?.way ?? `free>${element.np.prep ?? ""}`,
    });
  }
  return found;
}

/** What the candidates of one clause have in common. */
interface Field {
  /** Countries of who acts. */
  readonly source: ReadonlySet<string | null>;
  /** The phrases behind the verb, in their order. */
  readonly behind: readonly NounPhrase[];
  /** The phrases that name somebody. */
  readonly sides: ReadonlySet<NounPhrase>;
}

/** Tells the features of each candidate to the note of its number. */
export function targetFeatures(
  reading: SentenceReading,
  clause: Clause,
  type: EventType,
  candidates: readonly Candidate[],
  noteOf: (candidate: number) => NoteFeature,
): void {
  const phrases = candidates.map(({ phrase }) => phrase);
  const field = {
    source: new Set(
      agentsOf(clause)
        .flatMap((one) => reading.actorsOf(one))
        .map(({ country }) => country),
    ),
    behind: phrases.filter(({ from }) => from > clause.verb.main),
    sides: new Set(phrases.filter((phrase) => isSide(reading, phrase))),
  };
  for (const [i, candidate] of candidates.entries())
    featuresOfOne(reading, clause, type, candidate, field, noteOf(i));
}

function featuresOfOne(
  reading: SentenceReading,
  clause: Clause,
  type: EventType,
  { phrase, way }: Candidate,
  { source, behind, sides }: Field,
  note: NoteFeature,
): void {
  const { tokens, lexicon } = reading;
  const head = tokens[phrase.head];
  const sector = sectorOf(reading, phrase) ?? "none";
  const actors = reading.actorsOf(phrase);
  const [actor] = actors;
  const inside = actor === undefined ? reading.partiesIn(phrase.from, phrase.to) : actors;
  const side = sides.has(phrase) || actor !== undefined ? "side" : "thing";
  const kind = actor !== undefined ? "named" : inside.length > 0 ? "of a party" : side;
  const isOwn = inside.length > 0 && inside.every(({ country }) => country !== null && source.has(country));
  const isAhead = phrase.to <= clause.verb.from;
  const at = behind.indexOf(phrase);
  const sidesBefore = behind.slice(0, Math.max(0, at)).filter((one) => sides.has(one)).length;
  const isOnlySide = side === "side" && [...sides].every((one) => one === phrase);
  const lemma = reading.masks()[phrase.head] ?? "<";
  const last = way.split(">").at(-1) ?? "";
  const passive = String(clause.verb.isPassive);
  const isCity = reading.mentions.some(
    ({ from, to, meaning }) => from <= phrase.head && phrase.head < to && meaning.kind === "city",
  );
  const place = isAhead ? "ahead" : (PLACES[Math.min(4, at)] ?? "none");
  note("all", "");
  note("type", type);
  note("way", way);
  note("way|type", way, type);
  note("way|kind", way, kind);
  note("last|type", last, type);
  note("last|v", last, clause.verb.lemma);
  note("kind", kind);
  note("kind|type", kind, type);
  note("sector", sector);
  note("sector|type", sector, type);
  note("sector|way", sector, way);
  note("head", side === "thing" ? lemma : "<side>");
  note("head|type", lemma, type);
  note("pos|last", head?.pos ?? "", last);
  note("own|type", String(isOwn), type);
  note("own|kind", String(isOwn), kind);
  note("ahead", String(isAhead));
  note("ahead|passive", String(isAhead), passive);
  note("at", place);
  note("at|kind", place, kind);
  note("sides before|side", PLACES[Math.min(2, sidesBefore)] ?? "none", side);
  note("only side", String(isOnlySide));
  note("only side|way", String(isOnlySide), way);
  note("list", String(actors.length));
  note("possessor|kind", String(phrase.possessor !== null), kind);
  note("act|last", String(lexicon.nouns.has(head?.lemma ?? "")), last);
  note("first|side", tokens[phrase.from]?.lower === "the" ? "the" : (tokens[phrase.from]?.pos ?? ""), side);
  note("city", String(isCity));
  const noun = lexicon.nounKinds.get(head?.lemma ?? "") ?? "none";
  note("noun kind|type", noun, type);
  note("noun kind|way", noun, way);
}

/** How many stand before, as words of a feature. */
const PLACES = ["0", "1", "2", "3", "4"];
