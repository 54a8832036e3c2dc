// Stances told by pointing to one told before: "as did India", "Chile did not", "Benin followed suit", "India agrees",
// "Peru shares that view"; and who is named beside the holder: "like Austria", "joined by Sudan".
import type { PositionStance } from "../../model/index.js";
import type { Clause, NounPhrase } from "../../text/index.js";
import type { ResolvedActor, SentenceReading } from "../reading.js";
import { holdersIn, holdersOf } from "./holder.js";

export interface Echo {
  readonly holders: readonly ResolvedActor[];
  readonly stance: PositionStance;
}

/** What a clause says by pointing back; `inSentence` is the stance told before in the sentence, `before` the one told lately. */
export function echoOf(
  reading: SentenceReading,
  clause: Clause,
  inSentence: PositionStance | null,
  before: PositionStance | null,
): Echo | null {
  const here = inSentence === null ? null : shortEcho(reading, clause, inSentence);
  return here ?? longEcho(reading, clause, inSentence ?? before);
}

/** "as did India", "Peru does too", "nor did Chile", "Bolivia did not". */
function shortEcho(reading: SentenceReading, clause: Clause, last: PositionStance): Echo | null {
  const { verb } = clause;
  const before = reading.tokens[verb.from - 1]?.lower ?? "";
  const after = reading.tokens[verb.to];
  if (!/^(?:do|have|be|will|would)$/u.test(verb.lemma) || verb.form !== "finite") return null;
  if (/^(?:as|so|nor|neither)$/u.test(before)) {
    const holders = clause.object.flatMap((phrase) => holdersIn(reading, phrase, true));
    const told =
      holders.length > 0 ? holders : clause.subject.flatMap((phrase) => holdersIn(reading, phrase, true));
    return told.length === 0 ? null : { holders: told, stance: last };
  }
  const isSame = clause.object.some(({ to }) => reading.tokens[to - 1]?.lower === "same");
  if (verb.lemma === "do" && isSame && !verb.isNegated) {
    const same = holdersOf(reading, clause, true);
    return same.length === 0 ? null : { holders: same, stance: last }; // "Russia did the same"
  }
  if (clause.object.length > 0 || clause.predicate !== null) return null;
  if (verb.lemma === "do" && /^(?:too|so|likewise)$/u.test(after?.lower ?? "")) {
    const same = holdersOf(reading, clause, true);
    return same.length === 0 ? null : { holders: same, stance: last }; // "Peru does too"
  }
  const isBare = after === undefined || after.pos === "PUNCT" || after.pos === "CCONJ";
  if (!verb.isNegated || !isBare) return null;
  const stance = denied(last);
  const holders = holdersOf(reading, clause, true);
  return stance === null || holders.length === 0 ? null : { holders, stance };
}

/** "Benin followed suit", "India agrees", "Bhutan disagrees", "Peru shares that view". */
function longEcho(reading: SentenceReading, clause: Clause, last: PositionStance | null): Echo | null {
  const { verb, object } = clause;
  if (verb.modal !== null || verb.isPassive || clause.kind === "infinitive" || clause.kind === "gerund")
    return null;
  const [thing] = object;
  const lemma = thing === undefined ? "" : (reading.tokens[thing.head]?.lemma ?? "");
  let stance: PositionStance | null = null;
  if (verb.lemma === "follow" && (lemma === "suit" || reading.tokens[verb.to]?.lower === "suit"))
    stance = last;
  else if (/^(?:share|echo)$/u.test(verb.lemma) && VIEWS.test(lemma))
    stance =
      reading.lexicon.stanceNouns.get(lemma)?.stance ??
      (WORRIES.test(lemma) ? "opposes" : sharedView(reading, thing, last));
  else if (/^(?:agree|concur|disagree|differ|dissent)$/u.test(verb.lemma) && isAlone(reading, clause))
    stance = /^(?:agree|concur)$/u.test(verb.lemma) ? last : reversed(last);
  if (stance === null) return null;
  if (verb.isNegated) stance = denied(stance);
  const holders = holdersOf(reading, clause, true);
  return stance === null || holders.length === 0 ? null : { holders, stance };
}

/** "shares that view": the stance told before; "shares the panel's view" is with the panel. */
function sharedView(
  reading: SentenceReading,
  thing: NounPhrase | undefined,
  last: PositionStance | null,
): PositionStance {
  const isSame = /^(?:this|that)$/u.test(reading.tokens[thing?.from ?? -1]?.lower ?? "");
  return isSame ? (last ?? "supports") : "supports";
}

const VIEWS =
  /^(?:view|position|opinion|assessment|stance|line|criticism|concern|doubt|misgiving|reservation|objection|worry|enthusiasm|scepticism|skepticism)$/u;
const WORRIES = /^(?:concern|worry)$/u;

/** "India agrees.", "Bhutan disagrees and …": nothing is told that it agrees to. */
function isAlone(reading: SentenceReading, { verb, object }: Clause): boolean {
  const next = reading.tokens[verb.to];
  return object.length === 0 && (next === undefined || next.pos === "PUNCT" || next.pos === "CCONJ");
}

function denied(stance: PositionStance): PositionStance | null {
  return stance === "supports" ? "opposes" : stance === "opposes" ? "neutral" : null;
}

function reversed(stance: PositionStance | null): PositionStance | null {
  return stance === "supports" ? "opposes" : stance === "opposes" ? "supports" : null;
}

/** Who is named beside the holders: "like Austria", "together with Chile", "joined by Sudan", "Peru joined Chile in rejecting". */
export function companionsOf(reading: SentenceReading, clause: Clause): readonly ResolvedActor[] {
  const beside = clause.prepositions.flatMap(({ prep, phrases }) => (BESIDE.test(prep) ? phrases : []));
  const joined = reading.parse.clauses.find(
    (other) =>
      other !== clause &&
      /^(?:join|follow)$/u.test(other.verb.lemma) &&
      !other.verb.isNegated &&
      (other.subject[0] === clause.subject[0] || other.index === clause.index + 1) &&
      Math.abs(other.index - clause.index) === 1,
  );
  const by = joined?.prepositions.flatMap(({ prep, phrases }) => (prep === "by" ? phrases : [])) ?? [];
  const with_ =
    joined !== undefined && clause.kind === "gerund" && joined.index < clause.index ? joined.object : [];
  return [...beside, ...by, ...with_].flatMap((phrase) => holdersIn(reading, phrase, false));
}

const BESIDE = /^(?:like|alongside|along with|together with|including|such as)$/u;
