// What is said that makes an act of its own: "Moscow said that Sudan must return the helicopter" (REQUEST), "that is what the US
// is trying to do, Lavrov claimed" (ACCUSE). Source: PLOVER manual 2.0, REQUEST (insist, must) and ACCUSE allege.
import type { EventClaim, EventType } from "../../model/index.js";
import type { Clause, Prepositional } from "../../text/index.js";
import { speechOf, trailingSpeech } from "../attribution.js";
import { citationOf, pairsOf, periodOf, plainActor, type Unnamed } from "../claim_parts.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { isSide } from "./side.js";
import { actorsAt, isBareCountry, partyKey, unique } from "./targets.js";
import { unnamedSource, unnamedTarget } from "./unnamed_sides.js";

type Draft = Unnamed<EventClaim>;

/** What they say of another party is a charge, and no act of that party. */
const ALLEGING = new Set("allege charge complain".split(" "));
const CLAIMING = new Set(["claim", ...ALLEGING]);
const DEMANDING = new Set(["must", "should", "ought"]);

/** Acts of speech toward the party that the said clause is about; none where the speaker speaks of itself. */
export function chargesOf(reading: SentenceReading, told: readonly Draft[]): Draft[] {
  const { clauses } = reading.parse;
  const drafts: Draft[] = [];
  for (const clause of clauses) {
    const speech = speechOver(reading, clause);
    if (speech === null || clause.subject.length === 0) continue;
    const act = actOf(reading, clause, speech);
    if (act === null) continue;
    const spoken = unique(clause.subject.flatMap((phrase) => reading.actorsOf(phrase)));
    const charged = spoken.length > 0 ? spoken : chargedByWords(reading, clause);
    const named = unique(speech.subject.flatMap((phrase) => reading.actorsOf(phrase)));
    const official = ofOtherSide(reading, named, charged, act.type).filter((actor) =>
      isOfficial(reading, actor),
    );
    const source = official.length > 0 ? official : speakersByWords(reading, speech);
    const target = charged.filter((actor) => !source.some((other) => isItself(actor, other)));
    if (source.length === 0 || target.length === 0) continue;
    if (act.type === "THREATEN" && isForecast(speech, source)) continue;
    if (
      told
        .concat(drafts)
        .some(
          (draft) =>
            draft.type === act.type &&
            draft.citation.sentence === reading.sentence.index &&
            draft.target.some((actor) => target.some((other) => other.country === actor.country)),
        )
    )
      continue;
    drafts.push(build(reading, clause, speech, act, source, target));
  }
  return drafts;
}

/** "Washington is funding the revolt in Bolivia, President Jane Roe alleged": who charges without a nationality is of the one other party that is named. */
function ofOtherSide(
  reading: SentenceReading,
  speakers: readonly ResolvedActor[],
  charged: readonly ResolvedActor[],
  type: EventType,
): readonly ResolvedActor[] {
  if (type !== "ACCUSE" || !speakers.some(({ isGuess }) => isGuess === true)) return speakers;
  const own = new Set(charged.map(partyKey));
  const others = reading.partiesIn(0, reading.tokens.length).filter((one) => !own.has(partyKey(one)));
  const countries = new Set(others.map(({ country }) => country));
  const [only] = others;
  if (only === undefined) return speakers; // "…, the opposition candidate alleged", at home
  if (countries.size !== 1) return speakers.filter(({ isGuess }) => isGuess !== true);
  return speakers.map((one) => (one.isGuess === true ? { ...one, country: only.country } : one));
}

/** "Soldiers tortured villagers, Amnesty alleged", "complained that Peru armed the rebels": a charge by another party, no act of the one charged. */
export function isAlleged(reading: SentenceReading, clause: Clause): boolean {
  const isBlamed =
    (BLAMED_FOR.has(clause.verb.lemma) && blameIn(reading, clause) !== null) ||
    threatIn(reading, clause) !== null;
  if (!isBlamed && !reading.parse.clauses.some(({ verb }) => ALLEGING.has(verb.lemma))) return false;
  const speech = speechOver(reading, clause);
  if (speech === null || !(isBlamed || ALLEGING.has(speech.verb.lemma))) return false;
  const charged = new Set(clause.subject.flatMap((phrase) => reading.actorsOf(phrase)).map(partyKey));
  const speakers = speech.subject.flatMap((phrase) => reading.actorsOf(phrase));
  const isUnknown =
    speakers.length === 0 && speech.subject.some(({ head }) => reading.tokens[head]?.pos !== "PRON");
  if (charged.size > 0 && isUnknown) return true; // "…, the agency AIM alleged"
  return charged.size > 0 && speakers.some((one) => one.isGuess === true || !charged.has(partyKey(one)));
}

/** "…, the minister alleged": who charges without a nationality is placed by whom the charge is about (`chargesOf`). */
export function isCharge(reading: SentenceReading, clause: Clause): boolean {
  if (!CLAIMING.has(clause.verb.lemma) || trailingSpeech(reading) !== clause) return false;
  return clause.subject.some((phrase) => reading.actorsOf(phrase).some(({ isGuess }) => isGuess === true));
}

/** "Indonesia's donors said", "the bishops say": those who speak for a side, by their words. */
function speakersByWords(reading: SentenceReading, speech: Clause): readonly ResolvedActor[] {
  return unnamedSource(reading, speech.subject, [], speech).filter(
    (actor) => actor.sector !== null && actor.sector !== "JRN" && actor.sector !== "EDU",
  );
}

/** Whom or what the said clause is about; of a thing the party that it is of ("intervention in Chad must stop"). */
function chargedByWords(reading: SentenceReading, clause: Clause): readonly ResolvedActor[] {
  const found = actorsAt(reading, clause.subject, false).actors;
  return found.length > 0 ? found : unnamedTarget(reading, clause.subject);
}

/** Who says what the clause tells, also behind a relative clause ("a raid that Peru ordered, the envoy alleged"). */
function speechOver(reading: SentenceReading, clause: Clause): Clause | null {
  const trailing = clause.kind === "relative" ? trailingSpeech(reading) : null;
  return trailing !== null && clause.index < trailing.index ? trailing : speechOf(reading, clause);
}

function actOf(
  reading: SentenceReading,
  clause: Clause,
  speech: Clause,
): { type: EventType; mode: string | null; cameo: string; words: string } | null {
  if (isObliged(reading, clause)) return { type: "REQUEST", mode: "change", cameo: "100", words: "had to" };
  if (clause.verb.modal !== null && DEMANDING.has(clause.verb.modal))
    return { type: "REQUEST", mode: "change", cameo: "100", words: clause.verb.modal };
  const threat = threatIn(reading, clause);
  if (threat !== null) return { type: "THREATEN", mode: null, cameo: "130", words: threat };
  const charge = CLAIMING.has(speech.verb.lemma) ? speech.verb.lemma : blameIn(reading, clause);
  return charge === null ? null : { type: "ACCUSE", mode: "allege", cameo: "112", words: charge };
}

/** "Norway will face a trade war, the OECD said": who is no state foresees it. */
function isForecast({ verb }: Clause, source: readonly ResolvedActor[]): boolean {
  return source.some(({ country }) => country === null) && !/^(?:threaten|vow|warn)$/u.test(verb.lemma);
}

/** "Turkey would pay a heavy price", "ports would come under fire": what is to befall the subject, or null. */
function threatIn({ tokens }: SentenceReading, { verb, object, prepositions }: Clause): string | null {
  if (verb.modal === null || !/^(?:will|would)$/u.test(verb.modal) || verb.isNegated) return null;
  const words = BEFALLS.get(verb.lemma);
  if (words === undefined) return null;
  const phrases = [
    ...object,
    ...prepositions.filter(({ prep }) => prep === "under").flatMap((place) => place.phrases),
  ];
  const found = phrases.find(({ head }) => words.test(tokens[head]?.lemma ?? ""));
  return found === undefined ? null : `${verb.lemma} ${tokens[found.head]?.lower ?? ""}`;
}
const HARM =
  /^(?:action|assault|attack|consequence|defeat|destruction|embargo|hell|invasion|isolation|offensive|penalty|punishment|retaliation|reprisal|response|ruin|sanction|strike|war|wrath)$/u;
const BEFALLS: ReadonlyMap<string, RegExp> = new Map([
  ["be", /^(?:enemy|target)$/u],
  ["pay", /^(?:cost|penalty|price)$/u],
  ["face", HARM],
  ["suffer", HARM],
  ["bear", /^consequence$/u],
  ["reap", /^(?:consequence|whirlwind)$/u],
  ["come", /^(?:attack|bombardment|fire)$/u],
]);

/** "Said that Iraq had to give back the archives", "told him that the troops had six months to quit the base". */
function isObliged({ tokens, parse }: SentenceReading, { index, verb, kind, object }: Clause): boolean {
  const isTerm =
    object.some(({ head }) => /^(?:day|hour|minute|month|week|year)$/u.test(tokens[head]?.lemma ?? "")) ||
    /^(?:days|hours|minutes|months|weeks)$/u.test(tokens[verb.to + 1]?.lower ?? "");
  return (
    kind === "that" &&
    verb.lemma === "have" &&
    (tokens[verb.to]?.lower === "to" || isTerm) &&
    parse.clauses.some(({ parent, kind: below }) => parent === index && below === "infinitive")
  );
}

/** "Militants were responsible", "was behind the raid", "Iran masterminded the plot": the word that blames the subject, or null. */
function blameIn(reading: SentenceReading, { verb, predicate, prepositions }: Clause): string | null {
  const { tokens } = reading;
  if (verb.isNegated || verb.modal !== null) return null;
  if (verb.lemma !== "be") return BLAMED_FOR.has(verb.lemma) && !verb.isPassive ? verb.lemma : null;
  const word = tokens[predicate ?? -1]?.lower ?? "";
  if (BLAMED.has(word)) return word;
  if (tokens[verb.to]?.lower === "to" && tokens[verb.to + 1]?.lower === "blame") return "to blame";
  const [place] = prepositions;
  return place?.prep === "behind" && isDeed(reading, place) ? "behind" : null;
}
/** "Behind the raid", but not "behind the president". */
function isDeed(reading: SentenceReading, { phrases }: Prepositional): boolean {
  return phrases.every((phrase) => reading.actorsOf(phrase).length === 0 && !isSide(reading, phrase));
}
const BLAMED = new Set("complicit culpable guilty responsible".split(" "));
const BLAMED_FOR = new Set("bankroll breach instigate mastermind orchestrate sponsor violate".split(" "));

/** "Peru said that Peru must", "the minister said she must"; but a country's donors and rebels may ask something of its government. */
function isItself(charged: ResolvedActor, speaker: ResolvedActor): boolean {
  if (charged.by === "pronoun" || charged.text === speaker.text) return true;
  return isBareCountry(charged) && partyKey(charged) === partyKey(speaker);
}

/** Governments, bodies, persons in office and a state's own press; other papers, institutes and private persons make no act of state. */
function isOfficial(reading: SentenceReading, actor: ResolvedActor): boolean {
  return (
    (actor.sector !== "JRN" || isStatePress(reading, actor)) &&
    actor.sector !== "EDU" &&
    actor.affiliation === undefined &&
    (actor.country !== null || actor.organisation !== undefined)
  );
}

/** "Xinhua", "the official news agency". */
function isStatePress({ mentions, tokens }: SentenceReading, { from, to }: ResolvedActor): boolean {
  return (
    tokens.slice(from, to).some(({ lower }) => lower === "official") ||
    mentions.some(
      ({ from: at, to: end, meaning }) =>
        at >= from && end <= to && meaning.kind === "media" && meaning.media.state,
    )
  );
}

function build(
  reading: SentenceReading,
  clause: Clause,
  speech: Clause,
  act: { type: EventType; mode: string | null; cameo: string; words: string },
  source: readonly ResolvedActor[],
  target: readonly ResolvedActor[],
): Draft {
  const entry = reading.lexicon.types.get(act.type);
  const pairs = pairsOf(source, target, false);
  const from = Math.min(clause.from, speech.from);
  const to = Math.max(clause.to, speech.to);
  return {
    kind: "event",
    type: act.type,
    act: act.type,
    mode: act.mode,
    contexts: reading.contexts(),
    cameo: act.cameo,
    intensity: entry?.modes.find((mode) => mode.mode === act.mode)?.score ?? entry?.score ?? 0,
    symmetric: false,
    source: source.map(plainActor),
    target: target.map(plainActor),
    status: "actual",
    period: periodOf(reading, speech.from, speech.to, "actual"),
    places: [],
    attribution: [],
    pairs,
    pair: pairs[0] ?? null,
    citation: citationOf(reading, from, to),
    confidence: 0.6,
    why: `"${wordsOf(reading, speech.verb.from, speech.verb.to)}" with "${act.words}" about another party is ${act.type}; source "${source[0]?.text ?? ""}" by ${source[0]?.by ?? "name"}`,
  };
}
