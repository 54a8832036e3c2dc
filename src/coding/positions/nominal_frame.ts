// What a noun of stance is about, and who holds it, where the clause around it says so: "The levy drew criticism from Oman",
// "The line went ahead over the objections of Nepal", "Zambia voiced its support".
import type { Clause, Element, NounPhrase } from "../../text/index.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { holdersIn } from "./holder.js";

export interface Frame {
  readonly issue: string | null;
  readonly holders: readonly ResolvedActor[];
}

/** A thing gets the stance of others: it is the issue. */
const RECEIVES = new Set(
  "draw win earn get receive attract enjoy have face meet encounter run provoke prompt trigger spark gain secure command find elicit garner bring raise stir arouse generate unleash invite suffer fall founder fail stall hit spur incur bear".split(
    " ",
  ),
);
/** The subject holds what its object names. */
const EXPRESSES = new Set(
  "express voice declare state pledge signal offer affirm underline stress repeat renew announce register raise reiterate reaffirm convey maintain harden keep harbour harbor lodge file lend give lead issue step strengthen deepen confirm underscore emphasise emphasize make extend".split(
    " ",
  ),
);
/** "over the objections of Nepal", "with the backing of Ghana": what the clause tells is the issue. */
const BESIDE = /^(?:over|despite|amid|with|against|in the face of|in spite of|notwithstanding|thanks to)$/u;
/** "to the dismay of Japan": only of a mood. */
const MOODS = /^(?:dismay|delight|annoyance|irritation|outrage|anger|displeasure|satisfaction)$/u;
/** Nouns that mean a stance even alone: "its resistance has not softened". */
const ALONE =
  /^(?:resistance|objection|refusal|rejection|reluctance|reservation|misgiving|scepticism|skepticism|hostility|insistence|condemnation|veto|unwillingness)$/u;

/** "Resistance from Hungary has delayed the package": what the stance does it to is the issue. */
const MOVES =
  /^(?:delay|block|hold|stall|derail|slow|scupper|sink|kill|doom|threaten|thwart|frustrate|stop|halt|prevent|hamper|help|revive|save|sustain|allow|enable|secure|boost|speed|clear|complicate|overshadow|dog)$/u;

const NOTHING: Frame = { issue: null, holders: [] };

/** `isHeld`: does the phrase itself name the holder? */
export function frameOf(
  reading: SentenceReading,
  np: NounPhrase,
  before: Element | undefined,
  isHeld: boolean,
  recalled: string | null,
): Frame {
  const clause = reading.parse.clauses.findLast(
    (one) =>
      one.subject.includes(np) ||
      one.object.includes(np) ||
      one.prepositions.some(({ phrases }) => phrases.includes(np)) ||
      (one.verb.to <= np.from && np.from <= one.to),
  );
  if (clause === undefined || clause.verb.isNegated)
    return clause !== undefined && isHeld && ALONE.test(lemmaOf(reading, np))
      ? { issue: recalled, holders: [] }
      : NOTHING;
  const isOwn = np.possessor === null || OWN.test(reading.tokens[np.possessor.from]?.lower ?? "");
  if (!isHeld) {
    if (!EXPRESSES.has(clause.verb.lemma) || !isOwn || clause.verb.isPassive || !isObjectOf(clause, np))
      return NOTHING;
    return { issue: null, holders: clause.subject.flatMap((phrase) => holdersIn(reading, phrase, true)) };
  }
  const thing = thingOf(reading, clause, np);
  if (RECEIVES.has(clause.verb.lemma) && np.from >= clause.verb.to && np.prep !== "for")
    return { issue: thing, holders: [] };
  const isMood = np.prep === "to" && MOODS.test(lemmaOf(reading, np));
  if (np.prep !== null && (BESIDE.test(np.prep) || isMood) && before?.kind === "prep")
    return { issue: thing, holders: [] };
  if (clause.subject.includes(np) && MOVES.test(clause.verb.lemma) && clause.object.length > 0)
    return { issue: thing, holders: [] };
  if (isOwn && np.possessor !== null && isObjectOf(clause, np)) return { issue: recalled, holders: [] };
  return ALONE.test(lemmaOf(reading, np)) && (clause.subject.includes(np) || np.prep !== null)
    ? { issue: recalled, holders: [] }
    : NOTHING;
}

const OWN = /^(?:its|his|her|their)$/u;

function isObjectOf(clause: Clause, np: NounPhrase): boolean {
  return (
    clause.object.includes(np) || (clause.object.length > 0 && np.from > clause.verb.to && np.prep === null)
  );
}

function lemmaOf({ tokens }: SentenceReading, np: NounPhrase): string {
  return tokens[np.head]?.lemma ?? "";
}

/** The subject of the clause, or its object, that is no party. */
function thingOf(reading: SentenceReading, { subject, object }: Clause, np: NounPhrase): string | null {
  const phrase = [...subject, ...object].find(
    (one) =>
      one !== np &&
      !one.isTime &&
      reading.tokens[one.head]?.pos === "NOUN" &&
      reading.actorsOf(one).length === 0 &&
      !reading.lexicon.stanceNouns.has(lemmaOf(reading, one)),
  );
  return phrase === undefined
    ? null
    : wordsOf(reading, phrase.from, phrase.to).replace(/^(?:the|a|an) /iu, "");
}
