// A quick look that spares most sentences of an article the whole reading. Where no name of the lexicon stands, a claim needs
// a quotation, an office, somebody named before, a pronoun that does something, or a number with what it measures
// ("Rain fell for most of the morning" has none).
import type { Lexicon } from "../lexicon/index.js";
import type { Sector } from "../model/index.js";
import type { Sentence, Token } from "../text/index.js";
import type { Memory } from "./actors/memory.js";
import { LINKING } from "./positions/match_stance.js";

/** Words that stand for parties named before; the second set for what is theirs. */
const POINTS_BACK = new Set(
  "he she it they him her them both two country side sides neighbour neighbor neighbours neighbors nation".split(
    " ",
  ),
);
const OWNS = new Set(["his", "her", "its", "their"]);
/** How far behind the pronoun its verb, or what it owns, may stand. */
const REACH = 6;

/** Can a sentence without a name of the lexicon hold a claim? False only where every coder would find nothing. */
export function mayHoldClaim(sentence: Sentence, lexicon: Lexicon, memory: Memory): boolean {
  if (sentence.quotes.length > 0) return true;
  const { tokens } = sentence;
  const isAnybodyKnown = !memory.isEmpty();
  const hasNumber = tokens.some((token) => token.pos === "NUM");
  let isCounted = false;
  let isMeasured = false;
  let isSomebody = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i];
    if (token === undefined) break;
    isSomebody ||= lexicon.agents.has(token.lemma);
    isCounted ||= token.pos === "NUM";
    isMeasured ||= hasNumber && (token.pos === "SYM" || isMeasure(tokens, i, lexicon));
    if (isCounted && isMeasured) return true;
    if (token.pos === "NUM" && isCount(tokens, i)) return true;
    if (lexicon.titles.has(token.lemma) || token.lower === "according" || token.lower === "koreas")
      return true; // "the two Koreas"
    if (token.pos === "PROPN" && memory.known(token.lower) !== null) return true;
    if (token.pos === "VERB" && tellsSomebody(tokens, i, lexicon)) return true;
    if (isAnybodyKnown && (token.pos === "VERB" || token.pos === "AUX") && takesSide(tokens, i, lexicon))
      return true;
    if (!isAnybodyKnown) continue;
    if (POINTS_BACK.has(token.lower) && acts(tokens, i, lexicon)) return true;
    if (OWNS.has(token.lower) && owns(tokens, i, lexicon)) return true;
  }
  return isSomebody && tellsAct(tokens, lexicon); // "Rebels freed the teachers"
}

/** Sectors and people whose acts are told only where a pattern fits: "a teacher has kept a notebook". */
const PRIVATE: ReadonlySet<Sector | undefined> = new Set<Sector>(["BUS", "EDU", "ELI", "JRN", "MED"]);
const ANYBODY = new Set("child citizen man people resident tourist woman".split(" "));

/** A verb of the lexicon; of people who stand for no side only with a word that its patterns need, or beside a noun of an act. */
function tellsAct(tokens: readonly Token[], { agents, verbs, nouns }: Lexicon): boolean {
  const rules = tokens.flatMap(({ pos, lemma }) => (pos === "VERB" ? (verbs.get(lemma) ?? []) : []));
  if (rules.length === 0) return false;
  const isOfSide = tokens.some(
    ({ lemma }) => agents.has(lemma) && !ANYBODY.has(lemma) && !PRIVATE.has(agents.get(lemma)),
  );
  if (isOfSide || rules.some(({ free }) => free.length > 0)) return true;
  return tokens.some(
    ({ pos, lemma, lower }) =>
      (pos === "NOUN" && nouns.has(lemma)) ||
      rules.some(({ byWord }) => byWord.has(lemma) || byWord.has(lower)),
  );
}

/** "Fewer than 3,500 returned", "up to 100 recruits": a number in thousands, or one of two digits and more before a plural. */
function isCount(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? "";
  if (text.includes(",")) return text.length > 4;
  const next = tokens[i + 1];
  if (
    text.length > 1 &&
    /^(?:a|per|each|every)$/u.test(next?.lower ?? "") &&
    TIME_WORDS.has(tokens[i + 2]?.lemma ?? "")
  )
    return true; // "normally it clears 450 a day"
  if (text.length < 2 || text.length > 3 || next === undefined) return false;
  return next.lower.endsWith("s") && next.lower !== next.lemma && !TIME_WORDS.has(next.lemma);
}
const TIME_WORDS = new Set(["year", "month", "week", "day", "hour", "minute", "second", "be", "time"]);

/** "Rights groups say", "the banks have not made up their minds": a verb of saying or of stance not far behind somebody. */
function tellsSomebody(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const lemma = tokens[at]?.lemma ?? "";
  if (/^(?:say|tell|warn|argue|insist|write)$/u.test(lemma)) return true;
  const isSpeech = lexicon.speech.has(lemma);
  if (!isSpeech && !lexicon.stances.has(lemma) && !/^(?:make|decide)$/u.test(lemma)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const before = tokens[i]?.lemma ?? "";
    const isSomebody =
      /^(?:one|another|other|they|he|she|them|some|many)$/u.test(before) || tokens[i]?.pos === "PROPN";
    if (isSomebody && isSpeech) return true;
    if (
      lexicon.agents.has(before) ||
      /^(?:group|source|people|person|study|report|survey|note|paper|letter|poll)$/u.test(before)
    )
      return isSpeech || mayTakeStance(tokens, lemma, lexicon);
  }
  return false;
}

/** "People wait for details", but not "people wait in the rain": a word is there that a pattern of the verb needs. */
function mayTakeStance(tokens: readonly Token[], lemma: string, { stances }: Lexicon): boolean {
  const rules = stances.get(lemma);
  if (rules === undefined || LINKING.has(lemma)) return true;
  return rules.some(
    ({ rule: { needs } }) =>
      needs === null || tokens.some((token) => needs.has(token.lower) || needs.has(token.lemma)),
  );
}

/** "Shipowners oppose the toll", "the junior partner is against it": groups in an article on states. */
function takesSide(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const next = tokens[at + 1]?.lower ?? "";
  const isSide =
    token.lemma === "be" ? SIDES.test(next) : lexicon.stances.has(token.lemma) && token.lemma !== "have";
  if (!isSide) return false;
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const before = tokens[i];
    if (before === undefined || before.pos === "PUNCT") return false;
    if (before.pos !== "NOUN" && before.pos !== "PROPN") continue;
    return (before.lower !== before.lemma && before.lower.endsWith("s")) || BODIES.test(before.lower);
  }
  return false;
}
const SIDES =
  /^(?:against|opposed|in|for|undecided|divided|split|neutral|wary|critical|unhappy|sceptical|skeptical|firmly|strongly)$/u;
const BODIES =
  /^(?:partner|party|union|association|federation|chamber|council|board|commission|committee|opposition|lobby|industry|house|group|coalition|alliance|greens|democrats|church|bishop|mayor|governor)$/u;

/** "The number rose to 88": of what was counted before. */
const COUNTS = new Set("count figure number tally toll total".split(" "));

/** A unit, or a word that tells what is measured: "since 2018" and "857 people" alone are no figure between states. */
function isMeasure(tokens: readonly Token[], at: number, { quantities }: Lexicon): boolean {
  const { lower = "", lemma = "" } = tokens[at] ?? {};
  if (quantities.units.has(lower) || COUNTS.has(lemma)) return true;
  const isCue = ({ words }: { readonly words: readonly string[] }) =>
    words.every((word, k) => k === 0 || tokens[at + k]?.lemma === word || tokens[at + k]?.lower === word);
  return [lower, lemma].some((word) => quantities.cues.get(word)?.some(isCue)); // "of total", and not every "of"
}

/** "They signed …", "the two met", "it is ready to …": a verb of the lexicon not far behind, or before ("met him"). */
function acts(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let i = Math.max(0, at - 2); i < Math.min(tokens.length, at + REACH); i += 1) {
    const token = tokens[i];
    if (token === undefined || (token.pos !== "VERB" && token.pos !== "AUX" && token.pos !== "NOUN"))
      continue;
    const { lemma } = token;
    if (lemma === "be" && !/^(?:ADJ|VERB|ADV|PART|ADP)$/u.test(tokens[i + 1]?.pos ?? "")) continue; // "It was the second time"
    if (token.pos === "NOUN" ? lexicon.nouns.has(lemma) : doesSomething(lemma, lexicon)) return true;
  }
  return false;
}

function doesSomething(lemma: string, lexicon: Lexicon): boolean {
  return lexicon.verbs.has(lemma) || lexicon.speech.has(lemma) || lexicon.stances.has(lemma);
}

/** "their talks", "its exports", "his foreign minister met": what is owned is an act or is measured, or somebody acts for the owner. */
function owns(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let i = at + 1; i < Math.min(tokens.length, at + REACH); i += 1) {
    const lemma = tokens[i]?.lemma ?? "";
    if (lexicon.nouns.has(lemma) || lexicon.quantities.cues.has(lemma) || lexicon.agents.has(lemma))
      return true;
  }
  return false;
}
