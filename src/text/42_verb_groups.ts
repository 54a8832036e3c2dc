// Pass 42: reads one verb group from a token on: modal, auxiliaries, negation, adverbs, the main verb.
import { dayInside } from "./43_time_phrases.js";
import type { VerbGroup } from "./phrase.js";
import type { Token } from "./token.js";

const MODALS = new Set(["will", "would", "can", "could", "may", "might", "shall", "should", "must", "ought"]);
const SHORT = new Map([
  ["'ll", "will"],
  ["wo", "will"],
  ["ca", "can"],
  ["'d", "would"],
]);
const NEGATIONS = new Set(["not", "n't", "never", "hardly", "barely"]);
const BE = new Set([
  "be",
  "is",
  "are",
  "was",
  "were",
  "been",
  "being",
  "am",
  "'s",
  "'re",
  "'m",
  "get",
  "got",
  "gets",
]);
const HAVE = new Set(["have", "has", "had", "having", "'ve"]);
const DO = new Set(["do", "does", "did"]);

/** The verb group that begins at token `i`, or null. "to" opens one only before a verb. */
export function readVerbGroup(tokens: readonly Token[], i: number): VerbGroup | null {
  let k = i;
  let modal: string | null = null;
  let isNegated = false;
  let isPerfect = false;
  let sawBe = false;
  let sawTo = false;
  let main = -1;
  const first = tokens[i];
  if (
    first === undefined ||
    !(first.pos === "AUX" || first.pos === "VERB" || first.pos === "PART" || NEGATIONS.has(first.lower))
  )
    return null;
  for (; k < tokens.length; k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    const { lower } = token;
    if (NEGATIONS.has(lower)) {
      isNegated = true;
      continue;
    }
    if (lower === "to" && main === k - 1 && modal === null && isBeTo(tokens, k)) {
      modal = "will"; // "Zelensky is to meet Trump"
      main = -1;
      sawBe = false;
      continue;
    }
    const day = main === k - 1 && modal !== null ? dayInside(tokens, k) : 0;
    if (day > 0) {
      k += day - 1;
      continue;
    }
    const refused = main >= 0 && isAuxiliaryMain(tokens, main) ? outrightNo(tokens, k) : 0;
    if (refused > 0) {
      isNegated = true;
      k += refused - 1;
      continue;
    }
    if (lower === "to" && main < 0 && verbFollows(tokens, k + 1)) {
      if (k > i && !isNegated) break;
      sawTo = true;
      continue;
    }
    if (token.pos === "ADV" || isInsertion(tokens, k)) {
      if (!verbFollows(tokens, k + 1) || (main >= 0 && !isAuxiliaryMain(tokens, main))) break;
      if (k === i) return null;
      if (lower === "longer" && tokens[k - 1]?.lower === "no") isNegated = true;
      continue;
    }
    if (token.pos !== "AUX" && token.pos !== "VERB") break;
    const before = main >= 0 ? (tokens[main]?.lower ?? "") : "";
    const isReported = sawBe && REPORTED.has(before) && looksPast(token) && !BE.has(lower); // "were reported killed"
    if (main >= 0 && !isAuxiliaryMain(tokens, main) && !isReported && !standsAccused(tokens, main)) break;
    if (main >= 0 && HAVE.has(before) && !looksPast(token)) break; // "has exports" is no perfect
    const name = SHORT.get(lower) ?? lower;
    if (MODALS.has(name) && token.pos === "AUX") modal = name;
    if (main >= 0 && HAVE.has(before)) isPerfect = true;
    if (BE.has(lower) || standsAccused(tokens, k)) sawBe = true;
    main = k;
  }
  if (main < 0) return null;
  let to = main + 1;
  while (to < tokens.length && NEGATIONS.has(tokens[to]?.lower ?? "")) {
    isNegated = true; // "is not", "were never"
    to += 1;
  }
  const verb = tokens[main];
  if (verb === undefined) return null;
  const isGerund = verb.lower.endsWith("ing") && verb.lemma !== verb.lower; // "is suing", but not "bring"
  const isPassive = sawBe && !BE.has(verb.lower) && verb.pos === "VERB" && !isGerund;
  const isBare = main === i || (isNegated && main === i + 1);
  return {
    from: i,
    to,
    main,
    lemma: lemmaOf(verb, tokens[i - 1], tokens[to]),
    form: sawTo ? "infinitive" : (isGerund && isBare) || isHaving(first, main > i) ? "gerund" : "finite",
    modal,
    isNegated,
    isPassive,
    isPerfect,
    isPast: isBare && looksPast(verb),
  };
}

/** Verbs whose passive only says how surely the past form behind them is known. */
const REPORTED = new Set("believed confirmed declared feared found presumed reported".split(" "));

/** "’s" and contractions have lemmas of their own; the tagger's lemma is right elsewhere. */
function lemmaOf(token: Token, before: Token | undefined, next: Token | undefined): string {
  if (token.lemma === "detonate" || (token.lemma === "go" && next?.lower === "off")) {
    if (EXPLOSIVES.test(before?.lower ?? "")) return "explode"; // "a bomb went off"
  }
  if (BE.has(token.lower) && token.pos === "AUX") return "be";
  return token.lemma;
}

/** "denied having armed the rebels", "after being freed": a gerund of two words. */
function isHaving({ lower }: Token, isTwo: boolean): boolean {
  return isTwo && (lower === "having" || lower === "being");
}

const EXPLOSIVES = /^(?:bombs?|devices?|grenades?|mines?|landmines?|explosives?|charges?|ied)$/u;

function isAuxiliaryMain(tokens: readonly Token[], main: number): boolean {
  const token = tokens[main];
  if (token === undefined || token.pos !== "AUX") {
    return (
      token !== undefined &&
      (BE.has(token.lower) || HAVE.has(token.lower) || DO.has(token.lower)) &&
      token.lower !== "got"
    );
  }
  return true;
}

/** "Uzbekistan stands accused by the group": as good as "is accused". */
function standsAccused(tokens: readonly Token[], k: number): boolean {
  return (
    tokens[k]?.lemma === "stand" &&
    /^(?:accused|charged|condemned|convicted|indicted)$/u.test(tokens[k + 1]?.lower ?? "")
  );
}

/** "is to meet", "were to sign": a finite "be", then the infinitive right after it. */
function isBeTo(tokens: readonly Token[], to: number): boolean {
  const be = tokens[to - 1]?.lower ?? "";
  if (tokens[to + 1]?.lower === "blame") return false; // "Hanoi alone was to blame"
  return (
    /^(?:is|are|was|were|am)$/u.test(be) &&
    (tokens[to + 1]?.pos === "VERB" || (tokens[to + 1]?.lower === "be" && tokens[to + 2]?.pos === "VERB"))
  ); // "are to be freed"
}

/** An irregular or regular past form: not the base, not "-s", not "-ing". */
function looksPast(token: Token): boolean {
  const { lower, lemma } = token;
  return (
    /(?:ed|en|wn|ne|id|nt|lt|pt|ught|ght|ng|nk|ck|ld|ot|et|ut|it|ad|un|me|ft|st|rt|aw|ew|oke|ose|ove|ore|ook|ote|ave|ell|ank|an|on|ug|um|rn|od|ound|ade|eard)$/u.test(
      lower,
    ) &&
    (lower !== lemma ||
      /(?:put|cut|let|hit|set|shut|hurt|cost|quit|split|come|run|become|overcome)$/u.test(lower)) &&
    !lower.endsWith("ing")
  );
}

function verbFollows(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + 4); k += 1) {
    const token = tokens[k];
    if (token === undefined) return false;
    if (token.pos === "VERB" || token.pos === "AUX") return true;
    if (token.pos === "ADV" || NEGATIONS.has(token.lower) || isInsertion(tokens, k)) continue;
    return false;
  }
  return false;
}

/** "would in no circumstances agree", "will on no account return": how many words say so before the verb; 0 without them. */
function outrightNo(tokens: readonly Token[], k: number): number {
  const words = tokens.slice(k, k + 3).map(({ lower }) => lower);
  const isNo =
    /^(?:in|under|on|by|at) no (?:account|circumstances?|conditions?|means|point|stage|time|way)$/u.test(
      words.join(" "),
    );
  return isNo && tokens[k + 3]?.pos === "VERB" ? 3 : 0;
}

/** "has no longer supported", "is also once again": words tagged otherwise inside a verb group. */
function isInsertion(tokens: readonly Token[], k: number): boolean {
  const lower = tokens[k]?.lower;
  return (
    (lower === "no" && tokens[k + 1]?.lower === "longer") ||
    lower === "longer" ||
    lower === "also" ||
    lower === "both" ||
    (lower === "long" && HAVE.has(tokens[k - 1]?.lower ?? "")) || // "has long been in favour"
    (lower === "neither" && tokens[k + 1]?.pos === "VERB") ||
    lower === "already"
  );
}
