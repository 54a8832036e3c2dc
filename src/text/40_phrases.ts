// Pass 40: tokens -> noun phrases, verb groups and the words between them, left to right, each token once.
import { readNounPhrase } from "./41_noun_phrases.js";
import { readVerbGroup } from "./42_verb_groups.js";
import { isDay } from "./43_time_phrases.js";
import { CLAUSE_TAKING, NEEDS_OBJECT } from "./clause_words.js";
import { UNCHANGED } from "./past_forms.js";
import type { Element } from "./phrase.js";
import type { Token } from "./token.js";

const RELATIVE = new Set(["who", "which", "whom", "whose", "what", "where"]);
const SUBORDINATORS = new Set(
  "if while whereas because since although though unless until before after when as once whether so lest".split(
    " ",
  ),
);
const OPEN = new Set(["“", "„", "«", "(", "[", "``"]);
const CLOSE = new Set(["”", "»", ")", "]", "''"]);

/** Groups one sentence's tokens. Nothing is lost: what fits nowhere is an "adv" element of its own. */
export function readElements(tokens: readonly Token[]): Element[] {
  const elements: Element[] = [];
  let prep: string | null = null;
  let i = 0;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined) break;
    const word = relativeAt(tokens, i);
    if (word !== null) {
      elements.push({ kind: word === "that" ? "that" : "rel", word, at: i });
      prep = null;
      i += 1;
      continue;
    }
    if (token.lower === "so" && tokens[i + 1]?.lower === "that") {
      elements.push({ kind: "sconj", word: "so that", at: i }); // "appealed to keep it open so that flights could land"
      prep = null;
      i += 2;
      continue;
    }
    const skipped = aheadOfPhrase(tokens, i);
    if (skipped > 0) {
      for (let k = i; k < i + skipped; k += 1)
        elements.push({ kind: "adv", word: tokens[k]?.lower ?? "", at: k });
      i += skipped; // a preposition before it stays open: "in at least three towns"
      continue;
    }
    const np = readNounPhrase(tokens, i, prep);
    if (np !== null) {
      elements.push({ kind: "np", np, at: i });
      prep = null;
      i = np.to;
      continue;
    }
    const vg = readVerbGroup(tokens, i);
    if (vg !== null) {
      elements.push({ kind: "vg", vg, at: i });
      prep = null;
      i = vg.to;
      continue;
    }
    const element = readWord(tokens, i);
    if (element.kind === "prep") prep = element.word;
    else if (element.kind !== "open" && element.kind !== "close" && element.kind !== "adv") prep = null;
    elements.push(element);
    i += element.kind === "prep" && element.word.includes(" ") ? element.word.split(" ").length : 1;
  }
  return elements;
}

/** How many words before a phrase are no part of it: "at least 19 people", "to such a large number". */
function aheadOfPhrase(tokens: readonly Token[], i: number): number {
  const word = tokens[i]?.lower;
  const next = tokens[i + 1]?.lower ?? "";
  if (word === "such" && (next === "a" || next === "an")) return 1;
  const isRough =
    tokens[i + 1]?.pos === "NUM" &&
    (/^(?:about|around)$/u.test(word ?? "") ||
      (/^(?:over|under)$/u.test(word ?? "") && (i === 0 || /^[,“"(]$/u.test(tokens[i - 1]?.text ?? ""))));
  if (isRough && tokens[i]?.pos !== "NUM") return 1; // "Around 77,000 people fled"
  if (word === "up" && next === "to" && tokens[i + 2]?.pos === "NUM") return 2; // "up to 40 people"
  if (word === "as" && isJudgement(tokens, i + 1)) return 2; // "dismissed as unserious the Armenian idea"
  const isBound = word === "at" && (next === "least" || next === "most");
  return isBound && /^(?:NUM|SYM|DET|ADJ|NOUN)$/u.test(tokens[i + 2]?.pos ?? "") ? 2 : 0;
}

/** An adjective of pass 29 between "as" and what is judged. */
function isJudgement(tokens: readonly Token[], i: number): boolean {
  const isBehindVerb = tokens[i - 2]?.pos === "VERB" && tokens[i]?.pos === "ADV";
  return isBehindVerb && /^(?:DET|PROPN)$/u.test(tokens[i + 1]?.pos ?? "");
}

function relativeAt(tokens: readonly Token[], i: number): string | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (RELATIVE.has(token.lower)) return token.lower;
  if (token.lower !== "that") return null;
  const next = tokens[i + 1];
  // "that trip" is a noun phrase; "said that trips …" is not: a determiner "that" stands before a singular noun and is tagged so
  const isPlural = next !== undefined && next.lower !== next.lemma && next.lower.endsWith("s"); // "a figure that officials dispute"
  if (token.pos === "DET" && next?.pos === "NOUN" && !isPlural && !opensSaidClause(tokens, i)) return null;
  if (next !== undefined && /^(?:'s|is|was|would|will)$/u.test(next.lower) && i === 0) return null;
  return "that";
}

/** "told Putin that trade would grow": after a verb of saying, a noun with a verb of its own. */
function opensSaidClause(tokens: readonly Token[], i: number): boolean {
  const said = tokens.findLastIndex(
    (token, k) => k < i && k >= i - 10 && token.pos === "VERB" && CLAUSE_TAKING.has(token.lemma),
  );
  const commas = tokens.slice(said, i).filter(({ text }) => text === ",").length;
  if (said < 0 || (commas !== 0 && commas !== 2)) return false; // "assured his counterpart, Jane Roe, that money was there"
  for (let k = i + 2; k < Math.min(tokens.length, i + 10); k += 1) {
    const token = tokens[k];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "CCONJ") return false;
    if (token.pos === "AUX" || token.pos === "VERB") return true;
  }
  return false;
}

function readWord(tokens: readonly Token[], i: number): Element {
  const token = tokens[i];
  if (token === undefined) return { kind: "adv", word: "", at: i };
  const { lower: word, text, pos } = token;
  if (text === ",") return { kind: "comma", word, at: i };
  if (OPEN.has(text)) return { kind: "open", word: text, at: i };
  if (text === "‘") return { kind: "open", word: text, at: i };
  if (text === "’" && /^[,.?!]$/u.test(tokens[i - 1]?.text ?? ""))
    return { kind: "close", word: text, at: i }; // ‘Nobody phoned,’ said
  if (CLOSE.has(text)) return { kind: "close", word: text, at: i };
  if (text === '"') return { kind: isOpening(tokens, i) ? "open" : "close", word: text, at: i };
  if (pos === "PUNCT")
    return { kind: text === "-" || text === "'" || text === "`" ? "adv" : "stop", word: text, at: i };
  if (pos === "CCONJ" || text === "&") return { kind: "conj", word, at: i };
  const multi = multiwordPreposition(tokens, i);
  if (multi !== null) return { kind: "prep", word: multi, at: i };
  if (
    SUBORDINATORS.has(word) &&
    (pos === "SCONJ" || word === "when" || (pos !== "ADP" && pos !== "ADV")) &&
    opensClause(tokens, i)
  )
    return { kind: "sconj", word, at: i }; // "were hurt when a bomb went off"
  if (word === "as" && (i === 0 || tokens[i - 1]?.text === ",") && opensClause(tokens, i))
    return { kind: "sconj", word, at: i }; // "As the historian has argued, …"
  if (word === "as" && i > 0 && opensScene(tokens, i)) return { kind: "sconj", word, at: i }; // "fell on stony ground as the supplier stuck to its price"
  if (i > 0 && /^(?:after|before|until|since)$/u.test(word) && pos === "ADP" && opensClause(tokens, i))
    return { kind: "sconj", word, at: i }; // "scrambled jets after Russian warplanes entered its zone"
  if (SUBORDINATORS.has(word) && tokens[i + 1]?.pos === "PRON" && opensClause(tokens, i))
    return { kind: "sconj", word, at: i }; // "after it was added"
  if (word === "as" && pos === "ADV" && isRole(tokens, i)) return { kind: "prep", word, at: i }; // "used them as shields"
  if (/^(?:while|because|although|though|whereas)$/u.test(word)) return { kind: "sconj", word, at: i };
  if (
    pos === "ADP" ||
    (pos === "SCONJ" && !SUBORDINATORS.has(word)) ||
    word === "to" ||
    word === "despite" ||
    word === "via"
  ) {
    return { kind: "prep", word, at: i };
  }
  if (SUBORDINATORS.has(word) && pos === "SCONJ") return { kind: "prep", word, at: i };
  if (pos === "ADJ") return { kind: "adj", word, at: i };
  return { kind: "adv", word, at: i };
}

/** Behind a clause with its verb: "as", a subject right behind it, and the subject's verb. */
function opensScene(tokens: readonly Token[], i: number): boolean {
  if (/^(?:such|same|so|well|known|as|much|many|long|far|soon)$/u.test(tokens[i - 1]?.lower ?? ""))
    return false;
  const isVerbBefore = tokens
    .slice(Math.max(0, i - 40), i)
    .some(({ pos }) => pos === "VERB" || pos === "AUX");
  if (!isVerbBefore) return false;
  let nouns = 0;
  for (let k = i + 1; k < Math.min(tokens.length, i + 9); k += 1) {
    const token = tokens[k];
    if (token === undefined) return false;
    if (token.pos === "AUX") return nouns > 0;
    if (token.pos === "VERB") {
      const next = tokens[k + 1];
      const isOwn =
        (token.lower !== token.lemma || UNCHANGED.test(token.lower)) &&
        !token.lower.endsWith("ing") &&
        next?.lower !== "by";
      return nouns > 0 && isOwn && (!NEEDS_OBJECT.has(token.lemma) || next?.pos !== "ADP");
    }
    if (token.pos === "NOUN" || token.pos === "PROPN") nouns += 1;
    else if (!/^(?:DET|ADJ|NUM|PART|ADV)$/u.test(token.pos) && token.text !== "-" && token.lower !== "of")
      return false;
  }
  return false;
}

/** Does a role stand behind "as" ("as legitimate", "as human shields"), and not a measure ("as many as")? */
function isRole(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (next === undefined || !/^(?:DET|ADJ|NOUN|PROPN)$/u.test(next.pos)) return false;
  return !/^(?:many|much|few|little|far|long|soon|well)$/u.test(next.lower) && tokens[i + 2]?.lower !== "as";
}

/** Prepositions of several words, by their first word. */
const MULTIWORD: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const found = new Map<string, (readonly string[])[]>();
  const all =
    "according to|because of|due to|ahead of|instead of|out of|thanks to|prior to|together with|along with|next to|outside of|in front of|in the wake of|in light of|in view of|in line with|in addition to|in connection with|in the face of|in the midst of|in the course of|on behalf of|as part of|as a result of|at the request of|by means of|on the eve of|on the sidelines of|at the end of|in the run-up to|on the basis of|in the middle of";
  for (const words of all.split("|")) {
    const [first = "", ...rest] = words.split(" ");
    found.set(first, [...(found.get(first) ?? []), rest]);
  }
  return found;
})();

function multiwordPreposition(tokens: readonly Token[], i: number): string | null {
  const first = tokens[i]?.lower ?? "";
  const behind = tokens[i + 2];
  if (first === "due" && behind?.pos === "VERB" && behind.lower === behind.lemma) return null; // "are due to sign a pact"
  const rest = MULTIWORD.get(first)?.find((words) =>
    words.every((word, k) => tokens[i + 1 + k]?.lower === word),
  );
  return rest === undefined ? null : `${first} ${rest.join(" ")}`;
}

/** Does a verb come before the next comma or stop ("after Xi visited")? Else the word is a preposition ("after the visit"). */
function opensClause(tokens: readonly Token[], i: number): boolean {
  if (isSinceTime(tokens, i)) return false;
  for (let k = i + 1; k < Math.min(tokens.length, i + 16); k += 1) {
    const token = tokens[k];
    if (token === undefined || token.text === "," || token.text === ";" || token.text === ".") return false;
    if (token.pos === "AUX") return true;
    if (token.pos === "CCONJ" && isVerbAfter(tokens, k + 1)) return false; // "until the last minute and then abstained"
    if (token.pos === "VERB" && k > i + 1 && !token.lower.endsWith("ing"))
      return tokens[k - 1]?.pos !== "DET" && tokens[k - 1]?.lower !== "to";
    if (RELATIVE.has(token.lower) || token.lower === "that") return false;
  }
  return false;
}

/** "held since the 1970s walked out", "since 1990 has fallen": a preposition before a time. */
function isSinceTime(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:since|until)$/u.test(tokens[i]?.lower ?? "")) return false;
  const at = /^(?:the|early|late|last|mid)$/u.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
  return /^(?:1[6-9]|20)\d\d(?:s)?$/u.test(tokens[at]?.lower ?? "") || isDay(tokens[at]?.lower ?? "");
}

function isVerbAfter(tokens: readonly Token[], from: number): boolean {
  let k = from;
  while (tokens[k]?.pos === "ADV") k += 1;
  return tokens[k]?.pos === "VERB";
}

/** A straight quotation mark opens when a blank or the beginning stands before it. */
function isOpening(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const token = tokens[i];
  return before === undefined || (token !== undefined && before.end < token.start);
}
