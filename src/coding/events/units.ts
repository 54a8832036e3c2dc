// What stands after a verb, in order, for the patterns of data/words: object, prepositional phrases, predicate word.
import type { Clause, NounPhrase, Prepositional, Token } from "../../text/index.js";
import type { SentenceReading } from "../reading.js";

/** One unit after the verb. `prep` null is the object (the subject of a passive); `word` a predicate or particle alone. */
export interface Unit {
  readonly prep: string | null;
  readonly phrases: readonly NounPhrase[];
  readonly word: string | null;
  /** Lemmas of the heads of its phrases. */
  readonly heads: readonly string[];
  /** Is it what a quantity is of ("tons of aid", "a series of bombs")? Then its nouns count as the object's. */
  readonly isMeasured: boolean;
}

const QUANTITIES = new Set(
  "most some all half part many several much rest bulk majority remainder minute hour day week month year ton tonne kilogram million billion dollar euro number series group package round wave batch dozen hundred thousand lot piece shipment consignment set total amount supply kind type state".split(
    " ",
  ),
);

/** Prepositions that the patterns know by a shorter one. */
const SAME_AS = new Map([
  ["in front of", "outside"],
  ["outside of", "outside"],
]);

/** "Under pressure from Washington, India cut its imports": what opens a clause belongs to no verb, but for where and with whom. */
function isOpening({ tokens }: SentenceReading, clause: Clause, { prep, phrases }: Prepositional): boolean {
  const [first] = phrases;
  if (first === undefined || first.from >= clause.verb.from) return false;
  return !/^(?:in|at|with|during)$/u.test(prep) || IDIOM.test(tokens[first.head]?.lower ?? "");
}

/** "Declared a ceasefire in a bid to stem the virus": what for, and not where. */
function isAim({ tokens }: SentenceReading, { prep, phrases }: Prepositional): boolean {
  const [first] = phrases;
  return (
    prep === "in" &&
    first !== undefined &&
    /^(?:attempt|bid|drive|effort|move)$/u.test(tokens[first.head]?.lemma ?? "") &&
    tokens[first.to]?.lower === "to"
  );
}

/** "In addition, Nepali troops serve in Haiti": words that name no place. */
const IDIOM = /^(?:addition|all|fact|particular|practice|response|return|sum|total|turn)$/u;

/** What an act finds or makes somebody to be. */
const STATES = /^(?:captive|dead|guilty|hostage|injured|liable|responsible|wounded)$/u;

/** The units of a clause. The subject of a passive stands first, as its object. */
export function unitsOf(reading: SentenceReading, clause: Clause): Unit[] {
  const units: Unit[] = [];
  const { tokens } = reading;
  const particle = tokens[clause.verb.to];
  const isNo = /^(?:no|yes)$/u.test(particle?.lower ?? "") && tokens[clause.verb.to + 1]?.lower === "to"; // "said no to the base"
  if (
    particle !== undefined &&
    (isNo || particle.pos === "ADV" || particle.pos === "ADP") &&
    !isUnitPrep(clause, particle.lower)
  ) {
    units.push(wordUnit(particle.lower));
  }
  const object = isPassive(clause) ? clause.subject : clause.object;
  if (object.length > 0) units.push(unit(reading, null, object));
  if (isPassive(clause)) units.push(...behindSubject(reading, clause)); // "talks with Oslo were broken off"
  if (!isPassive(clause)) units.push(...behindObject(reading, clause)); // "gave the garrison an ultimatum", "set the pilots free"
  if (clause.verb.lemma === "give") units.push(...deadline(reading, clause));
  const state = isPassive(clause) ? undefined : tokens[clause.object.at(-1)?.to ?? -1];
  if (state !== undefined && STATES.test(state.lower)) units.push(wordUnit(state.lower)); // "found the pilot guilty"
  if (isPassive(clause) && clause.object.length > 0) units.push(unit(reading, null, clause.object));
  if (clause.predicate !== null) units.push(wordUnit(tokens[clause.predicate]?.lower ?? ""));
  let doer = -1;
  for (const place of clause.prepositions) {
    if (place.phrases[0]?.isTime === true || isOpening(reading, clause, place)) continue;
    if (isAim(reading, place)) continue;
    if (place.prep === "of" && place.phrases[0]?.from === doer + 1) continue; // "thrown out by the Supreme Court of Colombia"
    if (isDoer(reading, clause, place)) {
      doer = place.phrases.at(-1)?.to ?? -1;
      continue;
    }
    const before = units.at(-1);
    const isMeasured =
      place.prep === "of" &&
      before !== undefined &&
      before.prep === null &&
      before.heads.some((head) => QUANTITIES.has(head));
    const [particle, rest] =
      place.prep === "out of" ? ["out", "of"] : [null, SAME_AS.get(place.prep) ?? place.prep];
    if (particle !== null && units.at(-1)?.word !== particle) units.push(wordUnit(particle)); // "pulled out of Kherson": the patterns have both words
    units.push({ ...unit(reading, rest, place.phrases), isMeasured });
  }
  units.push(...gerundsBehind(reading, clause));
  return units;
}

/** "A Russian attack was repelled by Ukrainian troops": who does it, and not whose attack it was. */
function isDoer(reading: SentenceReading, clause: Clause, { prep, phrases }: Prepositional): boolean {
  const isSomebody = phrases.some((phrase) => reading.actorsOf(phrase).length > 0);
  return prep === "by" && clause.verb.isPassive && isSomebody;
}

/** "barred the envoy from entering", "accused him of stealing": a preposition with a gerund, which is the head there. */
function gerundsBehind({ parse, tokens }: SentenceReading, clause: Clause): Unit[] {
  return parse.clauses.flatMap((other) => {
    const prep = other.governor === null ? undefined : tokens[other.governor];
    const [first, verb] = [tokens[other.verb.from], tokens[other.verb.main]]; // "denied having armed them"
    const isBehind =
      other.parent === clause.index && other.kind === "gerund" && other.verb.from >= clause.verb.to;
    if (!isBehind || prep === undefined || first === undefined || verb === undefined) return [];
    const isObject = other.governor === clause.verb.main || other.governor === clause.object.at(-1)?.head; // "stopped buying the oil"
    if (prep.pos !== "ADP" && !isObject) return [];
    return [
      {
        prep: isObject ? null : prep.lower,
        phrases: [],
        word: null,
        heads: [first.lower, verb.lower],
        isMeasured: false,
      },
    ];
  });
}

function wordUnit(word: string): Unit {
  return { prep: null, phrases: [], word, heads: [], isMeasured: false };
}

/** What belongs to the subject of a passive and stands before its verb, but for the doer's "by". */
function behindSubject(reading: SentenceReading, { subject, verb }: Clause): Unit[] {
  const last = subject.at(-1);
  if (last === undefined || last.to >= verb.from) return [];
  const units: Unit[] = [];
  let end = last.to;
  for (const element of reading.parse.elements) {
    if (element.kind !== "np" || element.np.from < last.to) continue;
    const { np } = element;
    if (np.from >= verb.from || np.prep === null || np.from > end + np.prep.split(" ").length) break;
    if (!np.isTime) units.push(unit(reading, SAME_AS.get(np.prep) ?? np.prep, [np]));
    end = np.to;
  }
  return units;
}

/** Particles and states that stand behind the object: "kept the monitors out", "set the pilots free". */
const BEHIND =
  /^(?:up|out|off|over|down|back|home|away|free|in|void|ablaze|loose|aside|apart|go|dead|wounded|injured|homeless)$/u;

/** What else the verb takes right behind its object: a second object, a particle, a preposition with a bare word ("on alert"). */
function behindObject({ parse, tokens }: SentenceReading, clause: Clause): Unit[] {
  const last = clause.object.at(-1);
  if (last === undefined || last.from < clause.verb.to) return []; // "which they attended"
  const at = parse.elements.findIndex((element) => element.kind === "np" && element.np === last);
  const isMore = parse.elements[at + 1]?.kind === "adv" && parse.elements[at + 2]?.kind === "np"; // "promised Kyiv more help"
  const [one, two] = parse.elements.slice(isMore ? at + 2 : at + 1);
  if (at < 0 || one === undefined) return [];
  if (one.kind === "np") {
    const isTaken = one.np.prep !== null || one.np.isTime || one.at > last.to + 1;
    const isSubject = parse.clauses.some((other) => other.subject.includes(one.np));
    return isTaken || isSubject ? [] : [phraseUnit(tokens, null, [one.np])];
  }
  if (one.kind === "vg" && one.vg.from === one.vg.main && /^(?:free)$/u.test(one.vg.lemma))
    return [wordUnit("free")];
  if (one.kind !== "adv" && one.kind !== "prep" && one.kind !== "adj") return [];
  if (one.kind === "prep" && two?.kind === "adj")
    return [{ prep: one.word, phrases: [], word: null, heads: [two.word], isMeasured: false }]; // "recognised the council as legitimate"
  const isPlace = one.kind === "prep" && two?.kind === "np" && two.np.prep === one.word;
  return !isPlace && BEHIND.test(one.word) ? [wordUnit(one.word)] : [];
}

/** "Gave the rebels in Knin 48 hours to reopen a pipeline": how long is what they are given. */
function deadline({ parse, tokens }: SentenceReading, clause: Clause): Unit[] {
  for (const element of parse.elements) {
    if (element.at < clause.verb.to) continue;
    if (element.kind === "vg" || element.kind === "stop") break;
    if (element.kind !== "np" || !element.np.isTime || tokens[element.np.from]?.pos !== "NUM") continue;
    if (tokens[element.np.to]?.lower === "to") return [phraseUnit(tokens, null, [element.np])];
  }
  return [];
}

/** A passive, or a participle after its noun ("a memorandum signed in Baku", "officials accused of …"). */
function isPassive(clause: Clause): boolean {
  return (
    clause.verb.isPassive ||
    isHeld(clause) ||
    (clause.object.length === 0 && (clause.kind === "participle" || clause.verb.lemma === "explode")) // "a bomb exploded"
  );
}

/** "Two Italians held hostage in Niger": what they are held as is no object of theirs. */
function isHeld({ kind, verb, object }: Clause): boolean {
  return (
    kind === "participle" &&
    verb.lemma === "hold" &&
    object.length === 1 &&
    object[0]?.from === verb.to &&
    object[0].to === verb.to + 1
  );
}

/** Who does it: the subject, or in a passive the phrase with "by". */
export function agentsOf(clause: Clause): readonly NounPhrase[] {
  if (!isPassive(clause)) return clause.subject;
  return clause.prepositions.find((place) => place.prep === "by")?.phrases ?? [];
}

function unit({ tokens }: SentenceReading, prep: string | null, phrases: readonly NounPhrase[]): Unit {
  return phraseUnit(tokens, prep, phrases);
}

function phraseUnit(tokens: readonly Token[], prep: string | null, phrases: readonly NounPhrase[]): Unit {
  const heads = phrases.map((phrase) => tokens[phrase.head]?.lemma ?? "");
  return { prep, phrases, word: null, heads, isMeasured: false };
}

function isUnitPrep(clause: Clause, word: string): boolean {
  return clause.prepositions.some((place) => place.prep === word);
}
