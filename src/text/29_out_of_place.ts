// Pass 29: tags that no English clause allows where they stand, each with the phrase that made the rule exist.
import { HOLDERS } from "./27_noun_verbs.js";
import { NEVER_VERBS, strongBase, UNCHANGED } from "./past_forms.js";
import { isVerbless } from "./tag_context.js";
import type { Pos, Token } from "./token.js";

/** The tag that the place of token `i` wants, or null where the tagger may keep its own. */
export function outOfPlace(tokens: readonly Token[], i: number): Pos | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (isFloating(tokens, i)) return "ADV"; // "have each put their armies on alert"
  if (isFloating(tokens, i - 1) && token.pos !== "VERB") return "VERB";
  if (token.text !== token.lower) return isAcronym(tokens, i, token) ? "PROPN" : null;
  switch (token.pos) {
    case "NOUN":
      return isVerbHere(tokens, i, token) ? "VERB" : null;
    case "ADJ":
      if (isJudged(tokens, i)) return "ADV"; // "dismissed as unserious the idea"
      if (isBehindModal(tokens, i)) return "VERB"; // "must clear its side of the bridge"
      if (token.lower === "said" && /^\p{L}/u.test(tokens[i - 1]?.text ?? "") && tokens[i - 1]?.pos !== "DET")
        return "VERB"; // "the Red Cross said gunmen had"
      return isActOf(tokens, i, token) || isActBehindAside(tokens, i, token) ? "VERB" : null;
    case "VERB":
      if (isRetired(tokens, i, token)) return "ADJ"; // "citizenship to retired Soviet officers"
      return isNounHere(tokens, i, token) ? "NOUN" : null;
    case "CCONJ":
      return token.lower === "but" && isExcept(tokens, i) ? "ADP" : null;
    case "ADP":
    case "ADV":
      if (token.lower !== "as") return null;
      if (isJudged(tokens, i + 1)) return "ADV";
      return token.pos === "ADP" && opensClause(tokens, i) ? "SCONJ" : null;
    default:
      return null;
  }
}

/** "Each" or "both" between an auxiliary and its past form. */
function isFloating(tokens: readonly Token[], i: number): boolean {
  const [aux, token, verb] = tokens.slice(Math.max(0, i - 1), i + 2);
  return (
    i > 0 &&
    /^(?:each|both|all)$/u.test(token?.lower ?? "") &&
    /^(?:have|has|had|were|are)$/u.test(aux?.lower ?? "") &&
    (/[^e]ed$/u.test(verb?.lower ?? "") ||
      UNCHANGED.test(verb?.lower ?? "") ||
      strongBase(verb?.lower ?? "") !== null)
  );
}

function isVerbHere(tokens: readonly Token[], i: number, { lower, lemma }: Token): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (before?.lower === "been" && lower.endsWith("ing"))
    return /^(?:ADP|DET|NUM|PROPN|ADJ|PRON)$/u.test(next?.pos ?? ""); // "have been digging in heavy howitzers"
  if (
    lower.endsWith("ing") &&
    before?.pos === "NOUN" &&
    before.lower !== before.lemma &&
    before.lower.endsWith("s")
  )
    return next?.pos === "DET" || /^(?:his|her|its|their)$/u.test(next?.lower ?? ""); // "engineers surveying a dam"
  if (lower === "hand" && /^(?:over|out|back)$/u.test(next?.lower ?? ""))
    return /^(?:NOUN|PROPN)$/u.test(before?.pos ?? "") && isVerbless(tokens, i, null); // "Germany and UNICEF hand over 30 vehicles"
  if (tokens[i - 2]?.lower === "should" && before?.pos === "PROPN" && lower === lemma)
    return /^(?:PRON|DET)$/u.test(next?.pos ?? ""); // "should Greece stretch its waters"
  return isThirdPerson(tokens, i) || isUnknownPast(tokens, i, lower);
}

/**
 * "who abducted an engineer", "French troops rescued 12 tourists held in", "agents had tortured eight activists": past forms that the tagger
 * does not know are nouns to it, whatever stands around them.
 */
function isUnknownPast(tokens: readonly Token[], i: number, lower: string): boolean {
  if (!/[^e]ed$/u.test(lower) || NEVER_VERBS.test(lower)) return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (/^(?:who|which|has|have|had|having|he|she|they|we|it)$/u.test(before?.lower ?? "")) return true;
  if (before?.pos === "CCONJ") return /^(?:him|her|them|it)$/u.test(next?.lower ?? ""); // "found them and chased them off"
  if (before?.pos !== "NOUN" && before?.pos !== "PROPN") return false;
  const isObject = /^(?:DET|NUM|PROPN|PRON)$/u.test(next?.pos ?? "");
  return isObject || (next?.pos === "ADJ" && /^\p{Lu}/u.test(next.text)); // "menaced Western embassies"
}

/** "MEND, a shadowy coalition": letters that make a verb by chance, in a text that is not all in capitals. */
function isAcronym(tokens: readonly Token[], i: number, { text, pos }: Token): boolean {
  const isBeside = [tokens[i - 1], tokens[i + 1], tokens[i + 2]].some((one) =>
    /\p{Ll}/u.test(one?.text ?? ""),
  );
  return pos === "VERB" && /^\p{Lu}{3,}$/u.test(text) && isBeside;
}

/** "Must clear its side", "will open an office": no adjective stands between a modal verb and an article. */
function isBehindModal(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:can|could|may|might|must|shall|should|will|would)$/u.test(tokens[i - 1]?.lower ?? "") &&
    (tokens[i + 1]?.pos === "DET" || /^(?:his|her|its|their)$/u.test(tokens[i + 1]?.lower ?? ""))
  );
}

/** No past form stands behind "to" but before its noun. */
function isRetired(tokens: readonly Token[], i: number, { lower, lemma }: Token): boolean {
  return (
    tokens[i - 1]?.lower === "to" &&
    /[^e]ed$/u.test(lower) &&
    lower !== lemma &&
    /^(?:PROPN|NOUN|ADJ)$/u.test(tokens[i + 1]?.pos ?? "")
  );
}

/** "The US military trains Iraqi pilots": a plural between one body and people of a nationality. */
function isThirdPerson(tokens: readonly Token[], i: number): boolean {
  const [before, token, next, people] = tokens.slice(i - 1, i + 3);
  return (
    i > 1 &&
    token !== undefined &&
    /^(?:army|company|force|government|military|ministry|navy|police|team)$/u.test(before?.lower ?? "") &&
    /[^s]s$/u.test(token.lower) &&
    next?.pos === "PROPN" &&
    people?.pos === "NOUN" &&
    isVerbless(tokens, i, null)
  );
}

/** "The prime minister rejected conditions put forward by the fund": behind one person a past form with its object. */
function isActOf(tokens: readonly Token[], i: number, { lower }: Token): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  return (
    /[^e]ed$/u.test(lower) &&
    HOLDERS.test(before?.lower ?? "") &&
    ((next?.pos === "NOUN" && next.lower !== next.lemma) || next?.pos === "DET")
  );
}

/** "Police, many of them in plain clothes, rounded up about 40 activists", "…, paralysed the sites": a past form behind a comma with its object. */
function isActBehindAside(tokens: readonly Token[], i: number, { lower }: Token): boolean {
  if (tokens[i - 1]?.text !== "," || !/[^e]ed$/u.test(lower)) return false;
  let k = i + 1;
  const isPhrasal = /^(?:up|down|out|off|back|away)$/u.test(tokens[k]?.lower ?? "");
  if (isPhrasal) k += 1;
  if (
    /^(?:about|around|nearly|almost|over|some)$/u.test(tokens[k]?.lower ?? "") &&
    tokens[k + 1]?.pos === "NUM"
  )
    return true;
  const next = tokens[k];
  return next?.pos === "DET" || (isPhrasal && /^(?:NUM|PROPN|NOUN|ADJ)$/u.test(next?.pos ?? ""));
}

/** `i` is the judgement: "dismissed as unserious the Armenian idea", "condemned as deplorable Iran's missile tests". */
function isJudged(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i]?.pos === "ADJ" &&
    tokens[i - 1]?.lower === "as" &&
    tokens[i - 2]?.pos === "VERB" &&
    /^(?:DET|PROPN)$/u.test(tokens[i + 1]?.pos ?? "")
  );
}

/** "All Gulf states but Oman cut ties": the one that did not. */
function isExcept(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 5), i);
  const isAll = before.some(({ lower }) => /^(?:all|every|everyone|none|no|any|nobody)$/u.test(lower));
  return (
    isAll && tokens[i + 1]?.pos === "PROPN" && !before.some(({ pos }) => pos === "VERB" || pos === "AUX")
  );
}

/** "Turned off the oil tap to Jordan", "were taken to task by": a base form that nothing lets stand there. */
function isNounHere(tokens: readonly Token[], i: number, { lower, lemma }: Token): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (lower === "task" && before?.lower === "to")
    return tokens.slice(Math.max(0, i - 6), i).some((one) => one.lemma === "take");
  if (lower !== lemma || before?.pos !== "NOUN" || before.lower !== before.lemma) return false;
  if (tokens[i - 2]?.pos !== "DET" || COLLECTIVE.test(before.lower)) return false;
  const isDone =
    (next?.pos === "VERB" && /[^e]ed$/u.test(next.lower) && tokens[i + 2]?.pos === "ADP") || // "a border map proposed by Nigeria"
    /^[,.;]$/u.test(next?.text ?? "");
  if (next?.pos !== "ADP" && !(isDone && !UNCHANGED.test(lower))) return false;
  const above = tokens.slice(Math.max(0, i - 10), i - 2);
  const isBare = above.some(
    (one) => BARE_BEHIND.test(one.lemma) || one.lower === "that" || one.lower === "should",
  );
  return !isBare && above.some(({ pos }) => pos === "VERB");
}

/** Words in the singular that stand for many: "the police search" may be a clause. */
const COLLECTIVE = /^(?:army|cattle|clergy|crew|majority|people|police|press|public|staff|rest)$/u;

/** Verbs behind which somebody does something without "to": "let the army move in", "saw the envoy leave for". */
const BARE_BEHIND =
  /^(?:ask|demand|feel|have|hear|help|insist|let|make|order|propose|recommend|request|see|suggest|urge|watch)$/u;

/** "Turned in guns as the peace accord with Jakarta provides": a subject and its verb in the third person follow. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + 12); k += 1) {
    const token = tokens[k];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "CCONJ" || token.pos === "SCONJ")
      return false;
    if (token.pos === "AUX") return k > i + 1;
    if (token.pos === "VERB")
      return (
        k > i + 1 &&
        token.lower !== token.lemma &&
        /[^s]s$/u.test(token.lower) &&
        tokens[k - 1]?.lower !== "to"
      );
    if (!/^(?:DET|ADJ|NOUN|PROPN|ADP|NUM|PART)$/u.test(token.pos)) return false;
  }
  return false;
}
