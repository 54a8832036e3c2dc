// Clauses of saying, and what is said in them.
import type { Clause, NounPhrase } from "../../text/index.js";
import { trailingSpeech } from "../attribution.js";
import { isPeople } from "../people.js";
import type { SentenceReading } from "../reading.js";
import { PAPERS } from "./speaker.js";

/** The clauses with a verb of saying, in order; passives without a speaker are left out, and what stands within a quotation. */
export function speechClauses(reading: SentenceReading): Clause[] {
  return reading.parse.clauses.filter((clause) => {
    const { verb } = clause;
    if (!reading.lexicon.speech.has(verb.lemma) || verb.isPassive) return false;
    if (verb.isNegated || (verb.modal !== null && verb.modal !== "will" && !isAllSaid(reading, clause)))
      return false; // "should not expect"
    if (verb.form === "infinitive" || (clause.kind === "participle" && !isAsSaid(reading, clause)))
      return false;
    if (verb.form === "gerund" && !isAddedWords(reading, clause)) return false;
    if (/^(?:recall|find)$/u.test(verb.lemma) && !hasSaid(reading, clause)) return false; // "recalled its ambassador"
    if (clause.kind === "relative" && reading.lexicon.speech.get(verb.lemma)?.manner === "hedged")
      return false; // "growers who fear that"
    if (/^(?:quote|cite)$/u.test(verb.lemma) && isQuotingAs(reading, clause)) return false; // "the daily quoted him as saying"
    if (verb.lemma === "post" && reading.sentence.quotes.length === 0) return false; // "posted a loss"
    if (verb.lemma === "ask" && reading.tokens[verb.to]?.lower === "for") return false; // "nobody had asked for the moon"
    if (verb.lemma === "ask" && reading.tokens[verb.from - 1]?.text === ",") return false; // "the ministry, asked for comment, called it"
    if (verb.lemma === "point" && reading.tokens[verb.to]?.lower !== "out") return false;
    if (reading.sentence.quotes.some(({ from, to }) => from <= verb.main && verb.main < to)) return false;
    const [subject] = clause.subject;
    return subject !== undefined && !isNobody(reading, subject) && canSpeak(reading, subject, verb.lemma);
  });
}

function isQuotingAs({ tokens }: SentenceReading, { verb }: Clause): boolean {
  const as = tokens.findIndex(({ lower }, i) => i > verb.main && i < verb.main + 16 && lower === "as");
  return as > 0 && /^(?:saying|telling|having)$/u.test(tokens[as + 1]?.lower ?? "");
}

/** "would say only that clarity was cheap": what was said after all. */
function isAllSaid({ tokens }: SentenceReading, { verb }: Clause): boolean {
  return verb.modal === "would" && tokens.slice(verb.from, verb.to + 2).some(({ lower }) => lower === "only");
}

function hasSaid(reading: SentenceReading, clause: Clause): boolean {
  return (
    trailingSpeech(reading) === clause ||
    isFollowedByAside(reading, clause) ||
    reading.parse.clauses.some((other) => other.parent === clause.index && other.kind === "that")
  );
}

/** "…, as the daily headlined": no participle of the noun before it. */
function isAsSaid(reading: SentenceReading, { subject, verb }: Clause): boolean {
  const from = subject[0]?.from ?? 0;
  return reading.tokens[from - 1]?.lower === "as" && (subject[0]?.to ?? 0) === verb.from;
}

/** "…, saying the levy was too high": a gerund after a comma, by the subject of its clause. */
function isAddedWords(reading: SentenceReading, clause: Clause): boolean {
  const [subject] = clause.subject;
  const own = subject !== undefined && subject.to === clause.verb.from ? subject.from : clause.verb.from; // ", its minister boasting that"
  const isAside = reading.tokens[own - 1]?.text === ",";
  return isAside && clause.parent !== null && !/^(?:cite|quote|report|find)$/u.test(clause.verb.lemma);
}

/** Verbs that are hardly ever anything else: whoever is their subject speaks. */
const PLAIN_SAYING = new Set("say tell add insist argue warn stress claim acknowledge reply".split(" "));
/** Who speaks without a name or a country. */
const SPEAKS = new Set(
  "source person people group expert observer critic witness survivor neighbour neighbor figure somebody someone many some other most supporter opponent backer ally negotiator agency panel board fund chamber owner manager founder relative mother father resident community institute centre center foundation commission committee council federation association union company firm operator network movement party office body club exchange academy university hospital brokerage bank consultancy airline utility campaign charity coalition alliance newspaper daily weekly broadcaster station website magazine outlet portal department directorate authority house mission team delegation side cartel syndicate cooperative congregation church mosque tribe clan".split(
    " ",
  ),
);

/** "Neither side said", "nobody had told": what was not said. */
const NOBODY = /^(?:nobody|none|neither|nothing|no|few|little)$/u;

function isNobody(reading: SentenceReading, phrase: NounPhrase): boolean {
  return NOBODY.test(reading.tokens[phrase.from]?.lower ?? "");
}

/** Can the phrase speak? "Madrid's support, declared in March" cannot; a party, a person, an office, a report can. */
export function canSpeak(reading: SentenceReading, phrase: NounPhrase, lemma: string): boolean {
  if (PLAIN_SAYING.has(lemma) || reading.voiceOf(phrase) !== null) return true;
  const token = reading.tokens[phrase.head];
  if (token === undefined) return false;
  const { lexicon } = reading;
  return (
    token.pos === "PRON" ||
    token.pos === "PROPN" ||
    /^\p{Lu}/u.test(token.text) ||
    SPEAKS.has(token.lemma) ||
    PAPERS.has(token.lemma) ||
    lexicon.agents.has(token.lemma) ||
    lexicon.titles.has(token.lemma) ||
    isPeople(token.lemma)
  );
}

/** The token range of what is said: the clause that depends on it, or all before it when it trails. */
export function contentOf(reading: SentenceReading, clause: Clause): { from: number; to: number } | null {
  const { clauses } = reading.parse;
  const said = clauses.filter((other) => other.kind === "that" && isUnder(reading, other, clause));
  const end = reading.tokens.length - (reading.tokens.at(-1)?.pos === "PUNCT" ? 1 : 0);
  const first = said[0];
  if (first !== undefined) {
    const gerund = first.parent === clause.index || first.parent === null ? null : clauses[first.parent];
    const from = Math.min(
      first.from,
      first.verb.from,
      gerund?.verb.from ?? afterThat(reading, clause, first),
    );
    const next = clauses.find(
      (other) =>
        other.index > first.index &&
        other.kind === "main" &&
        other.parent === null &&
        (other.from > first.from || isSecond(other, clause, first)) &&
        other.subject.length > 0 &&
        !isWithinQuote(reading, other),
    );
    const stop = reading.tokens.findIndex(({ text }, i) => i > first.verb.main && text === ";");
    const at = next === undefined || !isSecond(next, clause, first) ? next?.from : next.verb.from;
    const last = at === undefined ? end : Math.max(first.to, at - 1);
    let to = stop < 0 ? last : Math.min(stop, last);
    while (to > from + 1 && /^[,;]$/u.test(reading.tokens[to - 1]?.text ?? "")) to -= 1; // "said it had nothing, but others …"
    return { from, to };
  }
  if (clause.marker === "as" && clause.from <= 2) {
    const from = clause.to + (reading.tokens[clause.to]?.text === "," ? 1 : 0);
    return end - from >= 2 ? { from, to: end } : null; // "As the historian has argued, …"
  }
  const nominal = nominalContent(reading, clause);
  if (nominal !== null) return nominal;
  const around = aroundInserted(reading, clause, end);
  if (around !== null) return around;
  if (trailingSpeech(reading) === clause || isFollowedByAside(reading, clause)) {
    let to = clause.subject[0]?.from ?? clause.from;
    to = Math.min(to, clause.verb.from);
    if (reading.tokens[to - 1]?.pos === "CCONJ") return null; // "the tax rose, and drivers complained": not what they said
    const stop = reading.tokens.findLastIndex((token, i) => i < to && token.text === ";");
    const from = stop < 0 && reading.tokens[0]?.pos === "PUNCT" ? 1 : stop + 1;
    while (to > from && reading.tokens[to - 1]?.pos === "PUNCT") to -= 1;
    return to - from >= 2 ? { from, to } : null;
  }
  return null;
}

/** "estimates the losses at $3 million a day", "denies sheltering rebels": what is said without a clause of its own. */
function nominalContent(reading: SentenceReading, clause: Clause): { from: number; to: number } | null {
  const { verb, object, prepositions } = clause;
  if (/^(?:estimate|put)$/u.test(verb.lemma)) {
    const at = prepositions.find(
      ({ prep, phrases }) => prep === "at" && phrases.some((np) => hasNumber(reading, np)),
    );
    const [what] = object;
    const last = at?.phrases.at(-1);
    return what === undefined || last === undefined
      ? null
      : { from: what.from, to: Math.max(last.to, clause.to) };
  }
  if (!/^(?:deny|admit|acknowledge)$/u.test(verb.lemma) || object.length > 0) return null;
  const done = reading.parse.clauses.find(
    (other) => other.kind === "gerund" && other.verb.from === verb.to && other.index > clause.index,
  );
  return done === undefined ? null : { from: done.verb.from, to: Math.max(done.to, done.verb.to) };
}

function hasNumber({ tokens }: SentenceReading, { from, to }: NounPhrase): boolean {
  return tokens.slice(from, to).some(({ pos }) => pos === "NUM");
}

/** "recalled that the pact was old and pointed out that": the next verb of who speaks, behind what is said. */
function isSecond(other: Clause, clause: Clause, said: Clause): boolean {
  return other.subject === clause.subject && other.verb.from > said.verb.from;
}

/** Verbs whose object is told what the clause says. */
const TOLD = /^(?:tell|warn|inform|assure|remind|notify|advise|brief|promise|caution|answer)$/u;

/** Nouns that what is said belongs to: "denied reports that floods had come". */
const CLAIMS =
  /^(?:report|claim|suggestion|allegation|accusation|charge|rumou?r|idea|view|assertion|assumption|notion|speculation|fact|news|hope|fear|belief)$/u;

/** Is it said in `clause`? Over a gerund that is its subject too ("say filling the lake will cut the flow"), not "fearing for the money that Doha pledged". */
function isUnder(reading: SentenceReading, said: Clause, clause: Clause): boolean {
  const { clauses, elements } = reading.parse;
  if (said.parent === null) return false;
  if (said.parent !== clause.index) {
    const middle = clauses[said.parent];
    return middle?.kind === "gerund" && middle.parent === clause.index && middle.verb.from === clause.verb.to;
  }
  const that = reading.tokens.findIndex(
    ({ lower }, i) => i >= clause.verb.to && i < said.verb.from && lower === "that",
  );
  const last = clause.object.at(-1);
  const isOfNoun =
    last !== undefined && last.to === that && !CLAIMS.test(reading.tokens[last.head]?.lemma ?? "");
  if (isOfNoun && !TOLD.test(clause.verb.lemma)) return false; // "said, meeting a demand that Tehran has made"
  const next = elements.find(({ at }) => at >= clause.verb.to);
  return !(next?.kind === "prep" && /^(?:for|of|about|against)$/u.test(next.word));
}

/** "Uganda, he added, would pay the fee": what stands on both sides of a clause of saying between commas, which has no verb before it. */
function aroundInserted(
  reading: SentenceReading,
  clause: Clause,
  end: number,
): { from: number; to: number } | null {
  const { tokens, parse } = reading;
  const start = Math.min(clause.subject[0]?.from ?? clause.verb.from, clause.verb.from);
  const last = Math.max(clause.to, clause.subject.at(-1)?.to ?? 0);
  const comma = tokens.findIndex(({ text }, i) => i >= last && i < last + 5 && text === ",");
  const isClosed =
    comma >= 0 && !tokens.slice(last, comma).some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/u.test(pos));
  const isBetween = tokens[start - 1]?.text === "," && isClosed;
  if (!isBetween || clause.object.some(({ from }) => from < comma)) return null;
  const from = tokens.findLastIndex(({ text }, i) => i < start && /^[;:]$/u.test(text)) + 1;
  const isCut = parse.clauses.some(({ verb }) => verb.main >= from && verb.main < start);
  if (isCut || start - from < 2) return null;
  const stop = tokens.findIndex(({ text }, i) => i > clause.to && text === ";");
  if (!parse.clauses.some(({ verb }) => verb.main > comma)) return null;
  return { from, to: stop < 0 ? end : stop };
}

/** "added that dredging was over", "said that more would follow": what is said begins behind "that", whatever is its subject. */
function afterThat(reading: SentenceReading, clause: Clause, said: Clause): number {
  for (let i = clause.verb.to; i < said.verb.from; i += 1)
    if (reading.tokens[i]?.lower === "that") return i + 1;
  return said.verb.from;
}

function isWithinQuote(reading: SentenceReading, clause: Clause): boolean {
  return reading.sentence.quotes.some(({ from, to }) => from <= clause.verb.main && clause.verb.main < to);
}

/** "…, officials said on Monday, although others asked …", "…, he told the agency, adding that …": it trails what stands before. */
function isFollowedByAside(reading: SentenceReading, clause: Clause): boolean {
  const [subject] = clause.subject;
  if (clause.index === 0 || clause.kind !== "main" || subject === undefined) return false;
  const start = Math.min(subject.from, clause.verb.from);
  const before = reading.tokens[start - 1]?.text;
  if (before !== ",") return false;
  const previous = reading.parse.clauses[clause.index - 1];
  if (previous?.subject === clause.subject && previous.kind !== "participle") return false;
  const end = Math.max(clause.to, clause.subject.at(-1)?.to ?? 0); // "…, warns the union; its president said"
  const after = reading.parse.elements.find(({ at }) => at >= end);
  return (
    after === undefined ||
    (after.kind !== "np" && after.kind !== "that") ||
    (after.kind === "np" && after.np.isTime)
  );
}
