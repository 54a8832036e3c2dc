// Verbs of stance that the tagger takes for nouns: "Kenya backs it", "Spain and Italy back the plan".
import { isVerbless, opensObject } from "./tag_context.js";
import type { Token } from "./token.js";

/** Verbs of stance that are nouns or adverbs too, by their base form. */
export const STANCE_TOO = new Set(
  "back support favour favor oppose reject veto welcome demand dispute contest question champion boycott protest regard condemn head claim doubt fear rebuff praise hail slam advocate share object dislike decry lament endorse applaud denounce resent approve estimate".split(
    " ",
  ),
);

/** After a name or a plural, before what it is about, in a clause without another verb. */
export function isVerbOfStance(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token === undefined || before === undefined || token.pos === "VERB" || next === undefined) return false;
  const isSingular = token.lower.endsWith("s") && STANCE_TOO.has(token.lower.slice(0, -1));
  if (!isSingular && !STANCE_TOO.has(token.lower)) return false;
  if (/^\p{Lu}/u.test(token.text)) return false;
  if (AFTER_MODAL.test(before.lower) && !isSingular)
    return opensObject(next) || /^(?:PRON|ADJ|NOUN)$/u.test(next.pos) || next.lower === "nor"; // "would welcome more tea", "neither back it"
  if (before.lower === "to" && /^(?:back|oppose|veto|endorse|denounce|applaud|welcome)$/u.test(token.lower))
    return opensObject(next) || next.pos === "PRON"; // "quick to back the truce"
  const isToAfter = /^objects?$/u.test(token.lower) && next.lower === "to"; // "Laos objects to the cap"
  const opens =
    isToAfter ||
    opensObject(next) ||
    /^(?:one|none|both|neither)$/u.test(next.lower) ||
    /^(?:it|them|him|its|their|any|no|every|all|such|this|that|these)$/u.test(next.lower);
  if (isSingular && before.lower === "but" && opens) return true; // "supports the dam but objects to the toll"
  if (isSingular && /^(?:which|who|that)$/u.test(before.lower)) return opens && token.lower !== "advocates"; // who advocates an attack is told as its doer
  const isLast = next.pos === "PUNCT" && before.pos === "NOUN" && before.lower !== before.lemma;
  if (
    !isSingular &&
    isLast &&
    tokens.slice(Math.max(0, i - 5), i).some(({ lower }) => lower === "which" || lower === "that")
  )
    return (
      isVerbless(tokens, i, null) || tokens.slice(Math.max(0, i - 5), i).every(({ pos }) => pos !== "VERB")
    ); // "a pact, which the growers support"
  if (!isSingular && /^(?:which|who)$/u.test(before.lower) && opensObject(next)) return true; // "growers, who fear a flood"
  if (before.text === "," && !isSingular && opensObject(next) && closesAside(tokens, i - 1)) return true; // "Oman and Qatar, which met in May, favour a pause"
  if (!opens && !(next.pos === "ADJ" || next.pos === "NOUN")) return false;
  const isSubject = isSingular
    ? before.pos === "PROPN" || (before.pos === "NOUN" && before.lower === before.lemma && opens)
    : isPluralSubject(tokens, i - 1);
  return isSubject && isVerbless(tokens, i, null);
}

/** Is the comma at `at` the end of ", which …,"? */
function closesAside(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(1, at - 14); k -= 1) {
    if (tokens[k]?.text === ",") return false;
    if (/^(?:which|who|whose)$/u.test(tokens[k]?.lower ?? "")) return tokens[k - 1]?.text === ",";
  }
  return false;
}

const AFTER_MODAL = /^(?:would|will|could|can|not|never|neither|nor|cannot)$/u;

/** "Both governments", "they", "Spain and Italy": what a base form may follow. */
function isPluralSubject(tokens: readonly Token[], at: number): boolean {
  const last = tokens[at];
  if (last === undefined) return false;
  if (last.pos === "NOUN") return last.lower !== last.lemma && last.lower.endsWith("s");
  if (/^(?:we|they|both|others|some|many)$/u.test(last.lower)) return true;
  if (last.pos !== "PROPN") return false;
  for (let k = at; k >= Math.max(0, at - 5); k -= 1) {
    const token = tokens[k];
    if (token?.lower === "and") return true;
    if (token === undefined || (token.pos !== "PROPN" && token.pos !== "DET")) break;
  }
  return /s$/u.test(last.lower) && tokens[at - 1]?.pos === "DET"; // "the Netherlands", "the Greens"
}
