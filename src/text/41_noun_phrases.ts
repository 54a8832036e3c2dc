// Pass 41: reads one noun phrase from a token on: determiners, modifiers, compounds, possessors.
// The grammar is a hand-made finite one over universal tags (Abney 1991, "Parsing by chunks").
import { isDay, isSpanOfTime, isTimePhrase, isTimeWord } from "./43_time_phrases.js";
import type { NounPhrase } from "./phrase.js";
import type { Pos, Token } from "./token.js";

const POSSESSIVE = new Set(["his", "her", "its", "their", "our", "my", "your"]);
const OPENS_PHRASE: ReadonlySet<Pos> = new Set(["DET", "NOUN", "PROPN", "NUM", "PRON"]);
const NOT_NOMINAL = new Set(["there", "such"]);
const QUOTE = new Set(["“", "”", '"', "«", "»", "``", "''", "‘", "’", "`", "'"]);
const DEGREE = new Set(["more", "less", "fewer"]);

/** The noun phrase that begins at token `i`, or null. `prep` is the preposition that governs it. */
export function readNounPhrase(tokens: readonly Token[], i: number, prep: string | null): NounPhrase | null {
  const first = tokens[i];
  if (first === undefined || !beginsPhrase(tokens, i)) return null;
  if (first.pos === "PRON" && !POSSESSIVE.has(first.lower)) return pronoun(tokens, i, prep);
  if (isPartOf(tokens, i)) return { from: i, to: i + 1, head: i, possessor: null, prep, isTime: false };
  let head = -1;
  let possessor: NounPhrase["possessor"] = null;
  let start = i;
  let k = i;
  if (POSSESSIVE.has(first.lower)) {
    possessor = { from: i, to: i + 1 };
    k = i + 1;
  }
  for (; k < tokens.length; k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (isNominal(token)) {
      if (head >= 0 && (isBreak(tokens, head, k) || (prep !== null && endsDate(tokens, i, head, k)))) break;
      head = k;
      continue;
    }
    if (isPossessiveMark(tokens, k) && head >= 0 && continuesAfter(tokens, k + 1)) {
      possessor = { from: start, to: k };
      start = k + 1;
      head = -1;
      continue;
    }
    if (isAcronymAside(tokens, k) && head >= 0) {
      k += 2;
      continue;
    }
    if (!isInner(tokens, i, k, head)) break;
    if (k > i && tokens[k - 1]?.text === "-") head = k; // "the 71-year-old": the last part of a compound heads it
  }
  if (head < 0) return loneDeterminer(tokens, i, prep, possessor);
  return {
    from: i,
    to: head + 1,
    head,
    possessor,
    prep,
    isTime: isTimePhrase(tokens, i, head + 1, head),
  };
}

function beginsPhrase(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || NOT_NOMINAL.has(token.lower) || isEmphatic(tokens, i)) return false;
  if (isPartOf(tokens, i)) return true;
  if (OPENS_PHRASE.has(token.pos) || POSSESSIVE.has(token.lower)) return true;
  if (token.pos === "SYM") return tokens[i + 1]?.pos === "NUM";
  if (token.pos === "ADJ")
    return (
      reachesNoun(tokens, i + 1) || (tokens[i + 1]?.text === "," && isBetweenModifiers(tokens, i, i + 1))
    );
  if (token.pos === "ADV") return degreeBeforeNumber(tokens, i);
  if (token.pos === "VERB")
    return isPremodifier(tokens, i) && reachesNoun(tokens, i + 1) && isAfterPreposition(tokens, i);
  return false;
}

/** "said most of the money was lost", "none of them had been told": a part that stands for a noun. */
function isPartOf(tokens: readonly Token[], i: number): boolean {
  return (
    /^(?:most|much|none|more|half|few|several|many|some|all|each|one|both|neither|either)$/u.test(
      tokens[i]?.lower ?? "",
    ) &&
    tokens[i + 1]?.lower === "of" &&
    tokens[i]?.pos !== "NOUN"
  );
}

/** "from frozen assets": a participle right after a preposition and before a noun modifies the noun. */
function isAfterPreposition(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && before.pos === "ADP" && /(?:ed|en)$/u.test(tokens[i]?.lower ?? "");
}

function isPremodifier(tokens: readonly Token[], i: number): boolean {
  return /(?:ed|en|ing|wn)$/u.test(tokens[i]?.lower ?? "");
}

function degreeBeforeNumber(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.lower === "dead") return false; // "shot dead six of them"
  const next = tokens[i + 1];
  return next !== undefined && (next.pos === "NUM" || (next.pos === "SYM" && tokens[i + 2]?.pos === "NUM"));
}

/** Within a few adjectives, numbers and hyphens stands a noun. */
function reachesNoun(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + 8); k += 1) {
    const token = tokens[k];
    if (token === undefined) return false;
    if (token.pos === "NOUN" || token.pos === "PROPN") return true;
    if (token.pos === "ADJ" || token.pos === "NUM" || token.text === "-" || QUOTE.has(token.text)) continue;
    if (
      tokens[k + 1]?.text === "-"
        ? isGlued(tokens, k + 1)
        : tokens[k - 1]?.text === "-" && isGlued(tokens, k - 1)
    )
      continue; // "a “no-fly” zone"
    if (token.pos === "VERB" && isPremodifier(tokens, k)) continue;
    if (token.lower === "than" && DEGREE.has(tokens[k - 1]?.lower ?? "")) continue;
    return false;
  }
  return false;
}

function isNominal(token: Token): boolean {
  return token.pos === "NOUN" || token.pos === "PROPN" || token.pos === "NUM";
}

/** "promised him Monday": a time of its own after a noun begins a new phrase. */
function isBreak(tokens: readonly Token[], head: number, k: number): boolean {
  const token = tokens[k];
  if (token?.pos === "NUM" && /^[a-z]/u.test(token.lower) && tokens[head]?.pos !== "NUM") return true; // "to Great Britain two of its nationals"
  if (k === head + 1 && token?.pos === "PROPN" && opensWhatIsSaid(tokens[head])) return true;
  if (k === head + 1 && (opensSubject(tokens, head) || opensSpan(tokens, head))) return true;
  if (
    k === head + 1 &&
    token?.pos === "NUM" &&
    isSpanOfTime(tokens[k + 1]?.lower ?? "") &&
    tokens[k + 2]?.lower === "to"
  )
    return true; // "gave the rebels 48 hours to leave"
  return (
    k === head + 1 &&
    isTimePhrase(tokens, k, k + 1, k) &&
    tokens[head]?.pos !== "NUM" &&
    !isTimePhrase(tokens, head, head + 1, head)
  );
}

/** "Near Taiwan days after the visit", "warned Israel hours before": behind a name how long before or after. */
function opensSpan(tokens: readonly Token[], head: number): boolean {
  const [name, span, when] = tokens.slice(head, head + 3);
  const isSpan = name?.pos === "PROPN" && isSpanOfTime(span?.lower ?? "");
  return isSpan && /^(?:after|ahead|before|earlier|later)$/u.test(when?.lower ?? "");
}

/**
 * "Under cover of darkness Syrian soldiers left", "In a speech to the council Argentina called on": behind the plain noun of a phrase that
 * opens the sentence a name with its verb, which has no other subject; "foreign minister Wang" is one phrase.
 */
function opensSubject(tokens: readonly Token[], head: number): boolean {
  const [noun, name] = tokens.slice(head, head + 2);
  const isPlain = noun?.pos === "NOUN" && !NAMED_BY.test(noun.lower);
  if (!isPlain || name?.pos !== "PROPN" || tokens[0]?.pos !== "ADP" || head > LONGEST) return false;
  for (let k = 1; k < head; k += 1)
    if (/^(?:VERB|AUX|PUNCT|PRON|SCONJ)$/u.test(tokens[k]?.pos ?? "")) return false;
  for (let k = head + 2; k < Math.min(tokens.length, head + 10); k += 1) {
    const token = tokens[k];
    if (token === undefined) return false;
    if (token.pos === "AUX" || token.pos === "VERB")
      return token.pos === "AUX" || (!token.lower.endsWith("ing") && tokens[k + 1]?.lower !== "by");
    if (!/^(?:PROPN|NOUN|ADJ|CCONJ|PART|ADV|NUM)$/u.test(token.pos)) return false;
  }
  return false;
}

/** No phrase that opens a sentence is longer: a page without marks is read in linear time. */
const LONGEST = 40;

/** Nouns that a name follows. */
const NAMED_BY =
  /^(?:agency|airline|ambassador|archbishop|bishop|boss|chairman|chancellor|chief|city|colonel|commander|company|daily|dictator|envoy|firm|founder|general|giant|governor|group|guerrilla|island|judge|king|leader|magazine|maker|mayor|militia|minister|movement|newspaper|paper|party|premier|president|prince|princess|province|queen|rebel|region|river|ruler|secretary|senator|spokesman|spokeswoman|station|strongman|sultan|television|town|tycoon|village|weekly)$/u;

/** "said in a statement Norway would sign", "told the BBC Kenya would": what is said begins behind where it was said. */
function opensWhatIsSaid(head: Token | undefined): boolean {
  if (head === undefined) return false;
  return (
    (head.pos === "NOUN" &&
      /^(?:statement|interview|briefing|conference|reporters|journalists|lawmakers|parliament)$/u.test(
        head.lower,
      )) ||
    /^(?:BBC|CNN|AFP|AP|Reuters|NHK)$/u.test(head.text)
  );
}

/** "On 3 December 2025 Russia voted", "in 2024 exports fell": after a whole date begins the next phrase. */
function endsDate(tokens: readonly Token[], from: number, head: number, k: number): boolean {
  const last = tokens[head];
  const next = tokens[k];
  if (k !== head + 1 || last === undefined || next === undefined || tokens[from]?.pos === "DET") return false;
  const isWhole = /^(?:19|20)\d\d$/u.test(last.lower) || isDay(last.lower);
  return isWhole && isTimePhrase(tokens, from, k, head) && !isTimeWord(next);
}

function isPossessiveMark(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  const before = tokens[k - 1];
  if (token === undefined || before === undefined || token.start !== before.end) return false;
  if (token.lower === "'s") return true;
  return (token.text === "’" || token.text === "'") && /s$/iu.test(before.text);
}

function continuesAfter(tokens: readonly Token[], k: number): boolean {
  const token = tokens[k];
  if (token === undefined) return false;
  return (
    isNominal(token) ||
    token.pos === "ADJ" ||
    (QUOTE.has(token.text) && k + 1 < tokens.length) ||
    reachesNoun(tokens, k) ||
    (token.pos === "ADV" && reachesNoun(tokens, k + 1)) ||
    (token.pos === "VERB" && isPremodifier(tokens, k) && reachesNoun(tokens, k + 1))
  );
}

/** Words that may stand inside a phrase before its head. */
function isInner(tokens: readonly Token[], first: number, k: number, head: number): boolean {
  const token = tokens[k];
  const next = tokens[k + 1];
  if (token === undefined) return false;
  if (token.text === "-" || token.text === "–" || token.text === "/") return isGlued(tokens, k);
  if (tokens[k - 1]?.text === "-" && k > first && isGlued(tokens, k - 1)) return true; // the second half of a compound, whatever its tag
  if (next === undefined) return false;
  if (token.lower === "of" || token.lower === "for") return isOfficeLink(tokens, k);
  if (next.text === "-" && head < 0 && isGlued(tokens, k + 1) && tokens[k + 2] !== undefined) return true; // "a follow-up project"
  if (DEGREE.has(token.lower) && head >= 0) return false; // "met the Chinese more than 40 times"
  if (token.pos === "DET") return head < 0 && (k === first || tokens[k - 1]?.pos === "DET");
  if (token.pos === "SYM") return next.pos === "NUM" || token.text === "%";
  if (head >= 0 && /^(?:last|next|this|past|earlier)$/u.test(token.lower)) return false; // "offered concessions last November"
  if (head >= 0 && /^(?:late|early)$/u.test(token.lower) && isTimeWord(next)) return false; // "the council late Wednesday urged"
  if (token.pos === "ADJ")
    return (
      reachesNoun(tokens, k + 1) ||
      (head < 0 && k > first && tokens[k - 1]?.pos === "DET") ||
      (next.text === "," && isBetweenModifiers(tokens, first, k + 1))
    );
  if (token.pos === "ADV")
    return (
      head < 0 &&
      (degreeBeforeNumber(tokens, k) || (["ADJ", "ADV"].includes(next.pos) && reachesNoun(tokens, k + 1)))
    );
  if (token.lower === "than")
    return DEGREE.has(tokens[k - 1]?.lower ?? "") && (next.pos === "NUM" || next.pos === "SYM");
  if (token.pos === "VERB")
    return (head < 0 || isCount(tokens[head])) && isPremodifier(tokens, k) && reachesNoun(tokens, k + 1);
  if (QUOTE.has(token.text))
    return k > first && (isQuoteInside(tokens, k, head) || closesModifier(tokens, first, k));
  return token.text === "," && head < 0 && isBetweenModifiers(tokens, first, k);
}

/** "47 jailed editors", and not "the leader in 1986 denounced Spain": a number that counts, and no year. */
function isCount(token: Token | undefined): boolean {
  return token?.pos === "NUM" && !/^(?:1[5-9]|20)\d\d$/u.test(token.lower);
}

/** "the direct, high-level talks": a comma between two adjectives before their noun, behind an article or a verb. */
function isBetweenModifiers(tokens: readonly Token[], first: number, k: number): boolean {
  const opens = tokens[first]?.pos === "DET" || tokens[first - 1]?.pos === "VERB";
  return opens && tokens[k - 1]?.pos === "ADJ" && tokens[k + 1]?.pos === "ADJ" && reachesNoun(tokens, k + 1);
}

/** the “old friend”: a mark between a determiner or modifier and its noun stays inside. */
function isQuoteInside(tokens: readonly Token[], k: number, head: number): boolean {
  if (isPossessiveMark(tokens, k) || !reachesNoun(tokens, k + 1)) return false;
  return (
    head < 0 || (/^[“«„]$/u.test(tokens[k]?.text ?? "") && head === k - 1 && tokens[head]?.pos === "PROPN")
  ); // the Chinese “peace plan”
}

/** "a “no-fly” zone": the mark behind a quoted modifier that the phrase holds from its first mark on, right before the noun. */
function closesModifier(tokens: readonly Token[], first: number, k: number): boolean {
  let to = k;
  while (QUOTE.has(tokens[to]?.text ?? "") && tokens[to + 1]?.start === tokens[to]?.end) to += 1;
  const next = tokens[to]?.text === tokens[k]?.text ? tokens[to + 1] : tokens[to];
  if (next?.pos !== "NOUN" && next?.pos !== "PROPN") return false;
  for (let i = k - 1; i > first && i > k - 6; i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.text === "," || token.text === ".") return false;
    if (QUOTE.has(token.text) && i < k - 1) return !isPossessiveMark(tokens, i) && token.text !== "’";
  }
  return false;
}

/** "the Asia-Pacific Economic Cooperation (APEC) forum": a short name in brackets inside the phrase, when the phrase goes on. */
function isAcronymAside(tokens: readonly Token[], k: number): boolean {
  if (
    tokens[k]?.text !== "(" ||
    tokens[k + 2]?.text !== ")" ||
    !/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(tokens[k + 1]?.text ?? "")
  )
    return false;
  const after = tokens[k + 3];
  return after !== undefined && (after.pos === "NOUN" || after.pos === "PROPN");
}

/** "Secretary of State Christopher", "Minister for Foreign Affairs": the office goes on over "of" before a capital. */
function isOfficeLink(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  const next = tokens[k + 1];
  if (before === undefined || next === undefined) return false;
  if (before.lower === "head" && /^(?:state|government)$/u.test(next.lower)) return true; // "the French head of state"
  if (!/^\p{Lu}/u.test(before.text) || !/^\p{Lu}/u.test(next.text)) return false;
  return (
    /^(?:secretary|minister|undersecretary)$/u.test(before.lower) &&
    next.pos !== "DET" &&
    /^(?:state|defen[cs]e|treasury|foreign|interior|commerce|energy|finance|trade|labou?r|health|justice|agriculture|economy|external|internal|information|home|education|homeland|planning|industry|environment|transport|water|tourism|culture|science|social|economic|european|regional|rural|oil|petroleum|mines|mining|fisheries|communications|works|housing|youth|national|religious|war|public)$/u.test(
      next.lower,
    )
  );
}

function isGlued(tokens: readonly Token[], k: number): boolean {
  return tokens[k - 1]?.end === tokens[k]?.start && tokens[k + 1]?.start === tokens[k]?.end;
}

function pronoun(tokens: readonly Token[], i: number, prep: string | null): NounPhrase {
  const next = tokens[i + 1]?.lower;
  const to = next === "both" || next === "all" ? i + 2 : i + 1; // "they both agreed"
  return { from: i, to, head: i, possessor: null, prep, isTime: false };
}

/** "both agreed", "each side …": a determiner without a noun stands for one. */
function loneDeterminer(
  tokens: readonly Token[],
  i: number,
  prep: string | null,
  possessor: NounPhrase["possessor"],
): NounPhrase | null {
  const token = tokens[i];
  if (token === undefined || isNeitherNor(tokens, i)) return null;
  if (possessor !== null) return { from: i, to: i + 1, head: i, possessor: null, prep, isTime: false };
  const next = tokens[i + 1];
  if (/^(?:all|both)$/u.test(token.lower) && /^(?:those|these)$/u.test(next?.lower ?? ""))
    return { from: i, to: i + 2, head: i + 1, possessor: null, prep, isTime: false }; // "release all those detained"
  if (token.lower === "the" && next !== undefined && next.pos === "ADJ") {
    return { from: i, to: i + 2, head: i + 1, possessor: null, prep, isTime: false }; // "the Chinese", "the wounded"
  }
  if (
    /^(?:both|all|each|some|many|neither|either|this|these|those|that|another|several|few)$/u.test(
      token.lower,
    )
  ) {
    return { from: i, to: i + 1, head: i, possessor: null, prep, isTime: false };
  }
  return null;
}

/** "it neither supported nor opposed the plan": the word belongs to the verb. */
function isNeitherNor(tokens: readonly Token[], i: number): boolean {
  const isVerb = tokens[i]?.lower === "neither" && /^(?:VERB|AUX)$/u.test(tokens[i + 1]?.pos ?? "");
  return isVerb && i > 0 && tokens.slice(i + 2, i + 10).some((token) => token.lower === "nor");
}

/** "Canberra itself has kept out": the reflexive after its noun and before the verb is no subject. */
function isEmphatic(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined || !/^(?:itself|himself|herself|themselves)$/u.test(tokens[i]?.lower ?? ""))
    return false;
  const next = tokens[i + 1];
  return isNominal(before) && (/^(?:VERB|AUX|ADV)$/u.test(next?.pos ?? "") || next?.text === ",");
}
