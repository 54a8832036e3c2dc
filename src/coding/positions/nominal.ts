// Stances told by a noun with its holder: "Kenya's opposition to the dam", "a call by Peru and Chile for talks", "drew praise from Qatar",
// "over the objections of Nepal", "hardened its opposition".
import type { PositionStance } from "../../model/index.js";
import type { Clause, Element, NounPhrase } from "../../text/index.js";
import { modalityOf } from "../modality.js";
import { type ResolvedActor, type SentenceReading, wordsOf } from "../reading.js";
import { holdersIn } from "./holder.js";
import { frameOf } from "./nominal_frame.js";

export interface NominalStance {
  readonly stance: PositionStance;
  readonly noun: NounPhrase;
  readonly holders: readonly ResolvedActor[];
  /** Its words; the token range that is cited ends at `to`. */
  readonly issue: string;
  readonly to: number;
  readonly word: string;
}

/** Verbs whose object is a stance that is only wished for, lost or denied: "sought Kenya's support for". */
const NOT_HELD = new Set(
  "seek ask request need want lose lack demand hope urge expect require await solicit withdraw drop end withhold refuse retract suspend forfeit lift waive abandon overcome doubt deny question call appeal rally canvass invite fear risk".split(
    " ",
  ),
);

/** The stances that the nouns of a sentence tell, each with its holders. `recalled` is the issue told before, or null. */
export function nominalStances(reading: SentenceReading, recalled: string | null): readonly NominalStance[] {
  const { elements, clauses } = reading.parse;
  return elements.flatMap((element, i): NominalStance[] => {
    if (element.kind !== "np") return [];
    const { np } = element;
    const token = reading.tokens[np.head];
    if (token === undefined || (token.pos !== "NOUN" && token.pos !== "VERB")) return [];
    const vote = votesOf(np, token.lemma);
    const found = vote ?? reading.lexicon.stanceNouns.get(token.lemma);
    if (found === undefined || isGood(token.lower, reading, np) || isUnreal(reading, np, clauses)) return [];
    if (SEEMING.test(reading.tokens[np.head - 1]?.lower ?? "")) return [];
    const told = issueAfter(reading, elements, i, found.by);
    if (told === null && ASKS.test(token.lemma)) return [];
    const { holders, to } = holdersOf(reading, np, elements, i, told, token.lemma);
    const source = holders.length > 0 ? [] : sourceOf(reading, np);
    const frame = frameOf(reading, np, elements[i - 1], holders.length > 0, recalled);
    const all = holders.length > 0 ? holders : source.length > 0 ? source : frame.holders;
    const issue = told === null ? frame.issue : issueWords(reading, told);
    if (all.length === 0 || issue === null || issue === "") return [];
    const end = told === null ? Math.max(np.to, to) : endOf(reading, told);
    return [{ stance: found.stance, noun: np, holders: all, issue, to: end, word: token.lower }];
  });
}

/** "its perceived willingness": others think so. */
const SEEMING = /^(?:perceived|alleged|apparent|supposed|likely|possible|potential|expected)$/u;
/** What they ask for stands behind them, or is not told. */
const ASKS =
  /^(?:call|appeal|plea|demand|push|commitment|willingness|readiness|insistence|preference|adherence|solidarity|sympathy)$/u;

/** "against the votes of Italy", "with the votes of Spain". */
function votesOf(
  np: NounPhrase,
  lemma: string,
): { readonly stance: PositionStance; readonly by: ReadonlySet<string> } | null {
  if (lemma !== "vote") return null;
  if (np.prep === "against") return { stance: "opposes", by: NO_WORDS };
  return np.prep === "with" ? { stance: "supports", by: NO_WORDS } : null;
}
const NO_WORDS: ReadonlySet<string> = new Set();

/** "China's demand for oil" buys, "budget support" pays, "a phone call" rings. */
function isGood(lower: string, reading: SentenceReading, np: NounPhrase): boolean {
  if (lower === "demand") {
    const verb = reading.parse.clauses.find(({ object }) => object.includes(np))?.verb.lemma ?? "";
    return !/^(?:repeat|reiterate|renew|make|voice|reject|back|drop)$/u.test(verb);
  }
  if (!/^(?:support|backing|assistance)$/u.test(lower)) return false;
  if (
    reading.tokens.slice(Math.max(0, np.from - 3), np.head).some(({ pos }) => pos === "NUM" || pos === "SYM")
  )
    return true; // "$5 million in support for"
  return /^(?:budget|budgetary|financial|military|air|humanitarian|logistical|technical|material|emergency|food|fiscal)$/u.test(
    reading.tokens[np.head - 1]?.lower ?? "",
  );
}

/** "without Kenya's support for", "no support for", "sought its support", "hopes to win": nobody's stance. */
function isUnreal(reading: SentenceReading, np: NounPhrase, clauses: readonly Clause[]): boolean {
  if (np.prep !== null && /^(?:without|despite lack of|pending)$/u.test(np.prep)) return true;
  if (np.prep === "to" && reading.tokens[np.from - 2]?.lower === "subject") return true; // "subject to Peru's consent"
  const needed = clauses.find(({ subject }) => subject.includes(np))?.verb.lemma ?? "";
  if (/^(?:need|require|seek|expect|await)$/u.test(needed)) return true; // "Denmark's consent would be required"
  if (/^(?:no|any|little|enough|more|further)$/u.test(reading.tokens[np.from]?.lower ?? "")) return true;
  const clause = clauses.find(
    ({ object, prepositions }) =>
      object.includes(np) ||
      prepositions.some(({ prep, phrases }) => /^(?:for|on|of)$/u.test(prep) && phrases.includes(np)),
  );
  if (
    clauses.some(
      ({ marker, from, to }) =>
        /^(?:if|unless|whether)$/u.test(marker ?? "") && from <= np.from && np.to <= to,
    )
  )
    return true;
  if (clause === undefined) return false;
  if (NOT_HELD.has(clause.verb.lemma) || clause.verb.isNegated || clause.verb.modal !== null) return true;
  return clause.kind === "infinitive" && modalityOf(reading, clause).status !== "actual";
}

/** The phrase or the infinitive after "for", "to", "of"; a "by" phrase, or whose it is, may stand before it. */
function issueAfter(
  reading: SentenceReading,
  elements: readonly Element[],
  at: number,
  by: ReadonlySet<string>,
): NounPhrase | Clause | null {
  for (let k = at + 1; k < elements.length && k < at + 9; k += 1) {
    const element = elements[k];
    const next = elements[k + 1];
    if (element?.kind === "vg" && element.vg.form === "infinitive" && by.has("to"))
      return reading.parse.clauses.find(({ verb }) => verb.from === element.vg.from) ?? null; // "refusal to sign it"
    if (element?.kind === "prep" && by.has(element.word)) {
      const isWhose =
        element.word === "of" &&
        next?.kind === "np" &&
        holdersIn(reading, next.np, false).length > 0 &&
        by.size > 1;
      if (next?.kind === "np" && !isWhose) return next.np;
      if (next?.kind === "vg")
        return reading.parse.clauses.find(({ verb }) => verb.from === next.vg.from) ?? null;
    }
    const isBy = element?.kind === "prep" && /^(?:by|from|of|in|among)$/u.test(element.word);
    const isAttached =
      isBy || element?.kind === "conj" || element?.kind === "comma" || element?.kind === "np";
    if (!isAttached) return null;
    if (element?.kind === "np" && element.np.prep === null && elements[k - 1]?.kind !== "conj") return null;
    if (k === at + 1 && !isBy) return null;
  }
  return null;
}

interface Held {
  readonly holders: readonly ResolvedActor[];
  readonly to: number;
}
const NOBODY: Held = { holders: [], to: 0 };

/** "criticism of Peru" is what is criticised. */
const OF_ISSUE =
  /^(?:criticism|disapproval|wariness|advocacy|condemnation|denunciation|rejection|endorsement|repudiation|disavowal|acceptance|appreciation|praise|doubt)$/u;

/** "Madrid's", "its"; "by Germany and France", "from Peru", "of Malta and Cyprus". */
function holdersOf(
  reading: SentenceReading,
  np: NounPhrase,
  elements: readonly Element[],
  at: number,
  told: NounPhrase | Clause | null,
  lemma: string,
): Held {
  const own = ownOf(reading, np);
  if (own.length > 0) return { holders: own, to: np.to };
  const owners = reading.ownersOf(np);
  if (owners.length > 0)
    return {
      holders: owners.filter(({ country, organisation }) => country !== null || organisation !== undefined),
      to: np.to,
    };
  if (np.possessor !== null) {
    const { from, to } = np.possessor;
    const owner: NounPhrase = { from, to, head: to - 1, possessor: null, prep: null, isTime: false };
    const isName = /^\p{Lu}/u.test(reading.tokens[to - 1]?.text ?? "");
    return { holders: holdersIn(reading, owner, to - from > 1 && !isName), to: np.to }; // "the finance ministry's resistance"
  }
  const adjective = reading.mentions.find(
    ({ from, to, meaning }) =>
      from >= np.from &&
      to <= np.head &&
      (meaning.kind === "adjective" || meaning.kind === "organisationAdjective"),
  );
  if (adjective !== undefined) return { holders: reading.partiesIn(adjective.from, adjective.to), to: np.to }; // "Turkish opposition to the dam"
  const by = elements[at + 1];
  if (by?.kind !== "prep" || !/^(?:by|from|of)$/u.test(by.word)) return NOBODY;
  if (by.word === "of" && (OF_ISSUE.test(lemma) || elements[at + 2] === undefined)) return NOBODY;
  const holders: ResolvedActor[] = [];
  let to = np.to;
  for (let k = at + 2; k < elements.length; k += 1) {
    const element = elements[k];
    if (element?.kind === "np") {
      if (told !== null && "head" in told && element.np === told) break;
      if (
        k > at + 2 &&
        (element.np.prep !== null || (elements[k - 1]?.kind === "comma" && !isListGoingOn(elements, k)))
      )
        break;
      const some = holdersIn(reading, element.np, true);
      if (k > at + 2 && some.length === 0) break;
      holders.push(...some);
      to = element.np.to;
    } else if (element?.kind !== "conj" && element?.kind !== "comma") break;
  }
  return { holders, to };
}

/** "by Peru, Chile and Togo": does an "and" come after this one of the list? */
function isListGoingOn(elements: readonly Element[], at: number): boolean {
  for (let k = at + 1; k < elements.length && k < at + 8; k += 1) {
    const element = elements[k];
    if (element?.kind === "conj") return elements[k + 1]?.kind === "np";
    if (element?.kind !== "np" && element?.kind !== "comma") return false;
  }
  return false;
}

/** "Oman voiced its support for A and its rejection of B": the subject's own. */
function ownOf(reading: SentenceReading, np: NounPhrase): readonly ResolvedActor[] {
  if (
    np.possessor === null ||
    !/^(?:its|their|his|her)$/u.test(reading.tokens[np.possessor.from]?.lower ?? "")
  )
    return [];
  const clause = reading.parse.clauses.findLast(
    ({ verb, from, to }) => from <= np.from && np.to <= to && verb.to <= np.from,
  );
  if (clause === undefined || clause.verb.isPassive) return [];
  const whom = np.prep === "for" ? clause.object.flatMap((phrase) => reading.actorsOf(phrase)) : [];
  if (whom.length > 0) return whom; // "thanked Ghana for its support"
  return clause.subject.flatMap((phrase) => holdersIn(reading, phrase, false));
}

/** "Opposition to the fee comes from Peru": who stands behind the verb. */
function sourceOf(reading: SentenceReading, np: NounPhrase): readonly ResolvedActor[] {
  const clause = reading.parse.clauses.find(({ subject }) => subject.includes(np));
  if (clause === undefined || clause.verb.isNegated || !/^(?:come|stem|emanate)$/u.test(clause.verb.lemma))
    return [];
  const from = clause.prepositions.find(
    ({ prep, phrases }) => prep === "from" && (phrases[0]?.from ?? 0) >= clause.verb.to,
  );
  return from?.phrases.flatMap((phrase) => holdersIn(reading, phrase, true)) ?? [];
}

function issueWords(reading: SentenceReading, told: NounPhrase | Clause): string {
  const from = "head" in told ? told.from : told.verb.from;
  return wordsOf(reading, from, endOf(reading, told)).replace(/^(?:the|a|an) /iu, "");
}

/** One past the issue with the phrases that hang on it. */
function endOf(reading: SentenceReading, told: NounPhrase | Clause): number {
  if (!("head" in told)) return told.to;
  const { elements } = reading.parse;
  const at = elements.findIndex((element) => element.kind === "np" && element.np === told);
  let { to } = told;
  for (let k = at + 1; elements[k]?.kind === "prep" && k < at + 7; k += 2) {
    const next = elements[k + 1];
    if (next?.kind !== "np" || next.np.isTime) break;
    to = next.np.to;
  }
  return to;
}
