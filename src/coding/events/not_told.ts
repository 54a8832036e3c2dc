// Clauses that name an act which the sentence does not say happened: what is called a lie, doubted, foiled, practised, only asked about, or kept off.
import type { Clause } from "../../text/index.js";
import { type SentenceReading, wordsBefore } from "../reading.js";

/** Is the act of the clause not told as one that took place, or will? */
export function isNotTold(reading: SentenceReading, clause: Clause): boolean {
  return (
    isNearly(reading, clause) ||
    isCondition(reading, clause) ||
    isCalledLie(reading, clause) ||
    isDoubted(reading, clause) ||
    isFoiled(reading, clause) ||
    isKeptFrom(reading, clause) ||
    isNotLet(reading, clause) ||
    isNotTheOne(reading, clause) ||
    isAsked(reading, clause) ||
    isMade(reading, clause) ||
    isAccident(reading, clause) ||
    isOnlyPassed(reading, clause) ||
    isUnseen(reading, clause) ||
    isUnmet(clause)
  );
}

/** "Italy would be bombed if Rome sided with the rebels": what would have to happen first has not, and is nobody's promise or threat. */
function isCondition({ parse }: SentenceReading, { marker, parent, kind }: Clause): boolean {
  if (marker !== null) return CONDITIONS.test(marker);
  const above = parent === null ? undefined : parse.clauses[parent];
  return (
    above?.marker != null &&
    /^(?:gerund|infinitive|participle|that)$/u.test(kind) &&
    CONDITIONS.test(above.marker)
  );
}
const CONDITIONS = /^(?:if|unless)$/u;

/** "Nearly shot down a drone", "almost went to war". */
function isNearly({ tokens }: SentenceReading, { verb }: Clause): boolean {
  return NEARLY.has(tokens[verb.from - 1]?.lower ?? "") || NEARLY.has(tokens[verb.main - 1]?.lower ?? "");
}
const NEARLY = new Set(["nearly", "almost"]);

/** "It is a lie that Chad bombed the town", "reports that China had sold missiles were untrue", "Egypt denied claims it had bombed". */
function isCalledLie(reading: SentenceReading, { from, verb, kind }: Clause): boolean {
  const { tokens, parse } = reading;
  if (
    tokens[from - 1]?.lower === "that" &&
    /\b(?:lie|false|untrue|nonsense|baseless|fabrication|not true|no truth in (?:\w+ ){0,3}) that$/u.test(
      wordsBefore(reading, from, 6).join(" "),
    )
  )
    return true;
  if (!isReported(reading, verb.from)) return false;
  const opening = wordsBefore(reading, verb.from, 7).join(" ");
  const checks = parse.clauses.find(
    (other) =>
      other.verb.to < verb.from &&
      (isOpenTo(other) || (!/that/u.test(opening) && /^(?:deny|dismiss|reject)$/u.test(other.verb.lemma))),
  );
  if (checks !== undefined) return true;
  if (kind === "main") return false;
  const behind = tokens.slice(verb.to).map(({ lower }) => lower);
  return (
    UNFOUNDED.test(behind.join(" ")) ||
    behind.some((word, i) => LIES.test(word) && /^(?:a|are|be|is|was|were)$/u.test(behind[i - 1] ?? ""))
  );
}
/** "Rumours that Libya had paid for the coup are without any foundation". */
const UNFOUNDED =
  /\b(?:are|had|has|have|is|was|were) (?:no|without)(?: any)? (?:basis|foundation|substance|truth)\b/u;
/** Does a word of report stand no more than four words before the verb, beside its "that"? */
function isReported({ tokens }: SentenceReading, verb: number): boolean {
  for (let k = Math.max(0, verb - 6); k < verb; k += 1)
    if (REPORTS.has(tokens[k]?.lower ?? "") && (k >= verb - 5 || tokens[k + 1]?.lower === "that"))
      return true;
  return false;
}
const REPORTS = new Set(
  "allegation allegations claim claims report reports rumour rumours rumor rumors suggestion suggestions".split(
    " ",
  ),
);

/** Verbs of those who do not know yet whether a report is true. */
function isOpenTo({ verb }: Clause): boolean {
  return /^(?:check|investigate|probe|verify)$/u.test(verb.lemma);
}
const LIES = /^(?:baseless|fabricated|false|groundless|lie|lies|nonsense|unfounded|untrue|wrong)$/u;

/** "Doubts that Iraq will attack", "does not believe Egypt will invade", "could not confirm that a hostage had been killed". */
function isDoubted({ parse }: SentenceReading, { kind, parent }: Clause): boolean {
  const above = parent === null || kind !== "that" ? undefined : parse.clauses[parent];
  if (above === undefined) return false;
  if (above.verb.lemma === "doubt") return !above.verb.isNegated;
  return (
    above.verb.isNegated && /^(?:believe|confirm|expect|imagine|see|think|verify)$/u.test(above.verb.lemma)
  );
}

/** "Foiled a plot to attack the capital", "practised seizing a beach", "charged with plotting attacks". */
function isFoiled({ parse, tokens }: SentenceReading, { kind, parent, verb, governor }: Clause): boolean {
  const above = parent === null ? undefined : parse.clauses[parent];
  if (kind === "gerund" && above !== undefined) {
    if (/^(?:practi[sc]e|rehearse|simulate)$/u.test(above.verb.lemma)) return true;
    return above.verb.lemma === "charge" && /^(?:conspire|plan|plot)$/u.test(verb.lemma);
  }
  if (kind !== "infinitive") return false;
  const noun = tokens[governor ?? -1]?.lemma ?? tokens[verb.from - 1]?.lemma ?? "";
  return (
    /^(?:attempt|bid|conspiracy|plan|plot|scheme)$/u.test(noun) &&
    above !== undefined &&
    FOILS.test(above.verb.lemma)
  );
}
const FOILS = /^(?:avert|discover|expose|foil|investigate|prevent|stop|thwart|uncover|unmask)$/u;

/** "Was blocked from visiting Malaysia", "barred Berlin from sending ammunition": what was kept from happening. */
function isKeptFrom({ parse, tokens }: SentenceReading, { kind, parent, governor }: Clause): boolean {
  const above = parent === null ? undefined : parse.clauses[parent];
  return (
    kind === "gerund" &&
    tokens[governor ?? -1]?.lower === "from" &&
    above !== undefined &&
    /^(?:ban|bar|block|deter|discourage|dissuade|hinder|keep|prevent|prohibit|stop)$/u.test(above.verb.lemma)
  );
}

/** "It was not Kuwait that attacked", "it was Iraq, not Kuwait, that broke the truce": the one who did not. */
function isNotTheOne({ parse, tokens }: SentenceReading, { kind, parent, subject }: Clause): boolean {
  const above = parent === null || kind !== "relative" ? undefined : parse.clauses[parent];
  const [who] = subject;
  if (above === undefined || who === undefined || above.verb.lemma !== "be") return false;
  const isIt = tokens[above.subject[0]?.head ?? -1]?.lower === "it";
  return isIt && (above.verb.isNegated || tokens[who.from - 1]?.lower === "not");
}

/** "Was denied permission to visit Spain": whoever asked for it did not refuse. */
function isNotLet({ parse, tokens }: SentenceReading, { kind, parent, verb }: Clause): boolean {
  const above = parent === null || kind !== "infinitive" ? undefined : parse.clauses[parent];
  const isLeave = /^(?:authorisation|clearance|leave|permission|visa)$/u.test(
    tokens[verb.from - 1]?.lemma ?? "",
  );
  return isLeave && above !== undefined && /^(?:deny|refuse)$/u.test(above.verb.lemma);
}

/** "Asked why Iraq had attacked Kuwait": the subject of the question is not the asker. */
function isAsked({ tokens }: SentenceReading, { verb, subject }: Clause): boolean {
  const last = subject.at(-1)?.to ?? verb.from;
  if (verb.from - last < 2) return false;
  const between = tokens.slice(last, verb.from).map(({ lower }) => lower);
  return between.includes("asked") && between.some((word) => /^(?:how|if|whether|why)$/u.test(word));
}

/** "Only China can make North Korea give up its arms": the base behind "make" and "help" is what may come of it. */
function isMade({ parse, tokens }: SentenceReading, { kind, parent, verb }: Clause): boolean {
  const above = parent === null || kind !== "that" ? undefined : parse.clauses[parent];
  if (above === undefined || !/^(?:help|make|see|watch)$/u.test(above.verb.lemma)) return false;
  return tokens[verb.from]?.lower === verb.lemma;
}

/** "If it did not meet the demands", "if Turkey had not helped": what would have been otherwise. */
function isUnmet({ kind, marker, verb }: Clause): boolean {
  return kind === "adverbial" && /^(?:if|unless)$/u.test(marker ?? "") && verb.isNegated;
}

/** "Approved a motion urging the government to resign": what the text says is the act. */
function isOnlyPassed({ parse, tokens }: SentenceReading, { index, verb, object }: Clause): boolean {
  if (!/^(?:adopt|approve|pass)$/u.test(verb.lemma) || verb.isNegated) return false;
  const isText = object.some(({ head }) =>
    /^(?:declaration|motion|resolution|statement)$/u.test(tokens[head]?.lemma ?? ""),
  );
  return (
    isText &&
    parse.clauses.some(
      ({ kind, parent, verb: said }) => kind === "gerund" && parent === index && SAYS.has(said.lemma),
    )
  );
}
const SAYS = new Set(
  "accuse ask blame call condemn criticize criticise demand denounce reject request threaten urge warn".split(
    " ",
  ),
);

/** "Without any sign that the Serbs would give up the dam". */
function isUnseen(reading: SentenceReading, { kind, from }: Clause): boolean {
  return (
    kind === "that" &&
    /\b(?:few|little|no|without|without any) (?:\w+ )?(?:chance|evidence|guarantee|hint|hope|indication|proof|prospect|sign)s? that $/u.test(
      `${wordsBefore(reading, from, 6).join(" ")} `,
    )
  );
}

/** "Killed in a car crash", "wounded when their truck overturned": nobody's act. */
function isAccident({ parse, tokens }: SentenceReading, { index, verb, prepositions }: Clause): boolean {
  const isHarm = verb.isPassive ? /^(?:hurt|injure|kill|wound)$/u.test(verb.lemma) : verb.lemma === "die";
  if (!isHarm || prepositions.some(({ prep }) => prep === "by")) return false;
  const isIn = prepositions.some(
    ({ prep, phrases }) =>
      prep === "in" && phrases.some(({ head }) => ACCIDENTS.has(tokens[head]?.lemma ?? "")),
  );
  return (
    isIn ||
    parse.clauses.some(
      ({ kind, marker, parent, verb: other }) =>
        parent === index &&
        kind === "adverbial" &&
        /^(?:after|as|when)$/u.test(marker ?? "") &&
        !other.isPassive &&
        /^(?:capsize|collide|crash|derail|overturn|skid)$/u.test(other.lemma),
    )
  );
}
const ACCIDENTS = new Set(
  "accident avalanche collision crash derailment earthquake flood landslide mishap pile-up quake storm".split(
    " ",
  ),
);
