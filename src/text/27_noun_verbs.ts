// Pass 27: nouns that the tagger takes for verbs, and verbs that it takes for nouns or adjectives, each with the phrase that made the rule exist.
import { strongBase } from "./past_forms.js";
import { isVerbless } from "./tag_context.js";
import type { Pos, Token } from "./token.js";

/** The tag of token `i` as the words around it want it, or null where the tagger may keep its own. */
export function nounOrVerb(tokens: readonly Token[], i: number): Pos | null {
  const token = tokens[i];
  if (token === undefined) return null;
  if (token.pos === "VERB" && isNamePart(tokens, i)) return "PROPN"; // "by Shining Path guerrillas"
  if ((token.pos === "VERB" || token.pos === "AUX") && isNamedDo(tokens, i)) return "PROPN"; // "party chief Do Muoi"
  if (i === 0 && token.pos === "VERB" && isPluralFirst(tokens)) return "NOUN"; // "Suspects in the killings were"
  if (i === 0 && token.pos !== "VERB" && isGerundFirst(tokens)) return "VERB"; // "Bowing to pressure, the president dropped"
  if (token.pos === "VERB" && (isVisiting(tokens, i) || isOpening(tokens, i))) return "ADJ"; // "Visiting Lao Prime Minister Jane Roe met"
  if (token.text !== token.lower && i > 0) return null;
  if (token.pos === "VERB" && FIGHTING.test(token.lower)) return isFighting(tokens, i) ? "NOUN" : null; // "heavy fighting between the two", "Fighting raged"
  if (token.text !== token.lower) return null;
  if (isNoun(tokens, i, token)) return "NOUN";
  if (token.lower === "go" && isLetGo(tokens, i)) return "ADV";
  if (token.lower === "free" && /^(?:set|sets|setting)$/u.test(tokens[i - 1]?.lower ?? "")) return "ADV"; // "set free 47 fishermen"
  if (token.pos === "VERB" && isGuided(tokens, i)) return "ADJ"; // "using precision guided missiles killed"
  if (token.lower === "dead" && tokens[i - 1]?.lower === "shot") return "ADV"; // "shot dead six of them"
  if (token.lower === "live" && tokens[i + 1]?.text === "-") return "ADJ"; // "held live-fire drills"
  return isVerb(tokens, i, token) ? "VERB" : null;
}

/** Verbs that hand something over, so that what stands behind is what they hand. */
const GIVES =
  /^(?:give|offer|promise|pledge|send|seek|request|need|provide|deny|refuse|receive|get|bring|lend)$/u;
/** People by what befell them: "the displaced". */
const PEOPLE_OF_LATE =
  /^(?:accused|bereaved|convicted|detained|disappeared|displaced|fallen|injured|jailed|missing|wounded)$/u;

function isNoun(tokens: readonly Token[], i: number, { pos, lower, lemma }: Token): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const isLast = next === undefined || /^(?:PUNCT|ADP|AUX|CCONJ|SCONJ)$/u.test(next.pos);
  if (/^(?:north|south|east|west)$/u.test(lower))
    return before?.lower === "the" && (isLast || next?.pos === "VERB"); // "is at war with the south"
  if (lower === "alert") return /^(?:on|high|full|red|maximum)$/u.test(before?.lower ?? ""); // "put its army on high alert"
  if (lower === "light") return before?.lower === "green"; // "gave the green light to the pipeline"
  if (lower === "advisory") return isLast && /^(?:NOUN|ADJ)$/u.test(before?.pos ?? ""); // "issued a travel advisory for Bali"
  if (lower === "rival")
    return next?.pos === "ADP" ? /^(?:his|her|its|their)$/u.test(before?.lower ?? "") : false; // "met its rival in Oslo"
  if (PEOPLE_OF_LATE.test(lower)) return before?.lower === "the" && isLast; // "blankets for the displaced in Goma"
  if (pos !== "VERB") return false;
  if (lower !== lemma && lower.endsWith("s") && /^(?:his|her|its|their)$/u.test(before?.lower ?? ""))
    return true; // "lost their flocks"
  if (lower.endsWith("ing") && before?.lower === "the" && next?.lower === "of") return true; // "the dynamiting of a bridge"
  if (lower === "war") return true; // "went to war with its neighbour"
  if (lower === "tear") return next?.lower === "gas"; // "used tear gas"
  if (lower === "bail") return !/^(?:to|will|would|could)$/u.test(before?.lower ?? ""); // "denied bail to the editor"
  if (lower === "cover") return before?.lower === "under"; // "under cover of darkness"
  if (lower === "power") return isLast; // "clung to power"
  if (lower === "torture") return before?.pos === "ADP"; // "died under torture"
  if (lower === "backing") return /^(?:its|his|her|their|full|the|no)$/u.test(before?.lower ?? ""); // "gave its backing to the accord"
  if (lower !== lemma && lower.endsWith("s")) return before?.lower === "to"; // "set fire to houses"
  return lower === "help" && isHelp(tokens, i, isLast);
}

/** "asked for help from Rome", "offered Nepal help", "promised more help": what is given, and not that somebody helps. */
function isHelp(tokens: readonly Token[], i: number, isLast: boolean): boolean {
  const before = tokens[i - 1];
  if (/^(?:for|of|with|without|more|further|any|no|some|its|his|her|their)$/u.test(before?.lower ?? ""))
    return true;
  if (!isLast && tokens[i + 1]?.lower !== "to") return false;
  if (before?.pos === "VERB") return GIVES.test(before.lemma);
  const above = tokens.slice(Math.max(0, i - 4), i - 1);
  return before?.pos === "PROPN" && above.some(({ pos, lemma }) => pos === "VERB" && GIVES.test(lemma));
}

/** "let go the pilots", "let the pilots go": a particle of "let". */
function isLetGo(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? "";
  const isLet = ({ lower, lemma }: Token) => lemma === "let" || lower === "letting";
  const let_ = tokens.slice(Math.max(0, i - 6), i).findLast(({ pos }) => pos === "VERB" || pos === "AUX");
  const isAway =
    /^(?:to|ahead|home|through|into)$/u.test(next) || (next === "on" && tokens[i + 2]?.pos !== "PROPN");
  return let_ !== undefined && isLet(let_) && !isAway;
}

/** Behind what a name follows, with more of the name behind it. */
function isNamedDo(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = tokens.slice(i - 1, i + 2);
  return (
    i > 0 && before?.pos === "NOUN" && /^\p{Lu}\p{Ll}+$/u.test(token?.text ?? "") && next?.pos === "PROPN"
  );
}

/** A third person does not open a sentence. */
function isPluralFirst(tokens: readonly Token[]): boolean {
  const [first, next] = tokens;
  return (
    first !== undefined &&
    first.lower !== first.lemma &&
    /[^s]s$/u.test(first.lower) &&
    /^(?:ADP|AUX|VERB|CCONJ)$/u.test(next?.pos ?? "")
  );
}

/** An "-ing" word with its complement up to a comma, and a clause behind it. */
function isGerundFirst(tokens: readonly Token[]): boolean {
  const [first, next] = tokens;
  if (first === undefined || !/^\p{Lu}\p{Ll}{2,}ing$/u.test(first.text) || NOUNS_IN_ING.test(first.lower))
    return false;
  if (next?.lower !== "to" && next?.lower !== "from" && next?.lower !== "on" && next?.pos !== "DET")
    return false;
  const comma = tokens.findIndex(({ text }, k) => k > 1 && k < 25 && text === ",");
  const behind = tokens[comma + 1];
  return (
    comma > 1 &&
    /^(?:DET|PROPN|NOUN|PRON|NUM|ADJ)$/u.test(behind?.pos ?? "") &&
    !tokens.slice(1, comma).some(({ pos }) => pos === "AUX")
  );
}

const NOUNS_IN_ING =
  /^(?:beijing|bombing|building|fighting|firing|funding|housing|killing|lending|looting|meeting|mining|polling|rioting|ruling|shelling|shipping|shooting|spending|spring|training|trading|voting|wing)s?$/u;

/** Capitals inside a sentence are a name's. */
function isNamePart(tokens: readonly Token[], i: number): boolean {
  const isInside = i > 0 && /^(?:DET|ADP|ADJ)$/u.test(tokens[i - 1]?.pos ?? "");
  return isInside && /^\p{Lu}\p{Ll}+ing$/u.test(tokens[i]?.text ?? "") && tokens[i + 1]?.pos === "PROPN";
}

/** "Suspected Sikh militants shot six", "Renewed shelling in Beirut left nine dead": tells something of what comes, whose verb is told later. */
function isOpening(tokens: readonly Token[], i: number): boolean {
  if (i > 0 || !/^\p{Lu}\p{Ll}+ed$/u.test(tokens[i]?.text ?? "")) return false;
  const isBefore = /^(?:ADJ|NOUN|PROPN)$/u.test(tokens[1]?.pos ?? "") || /ing$/u.test(tokens[1]?.lower ?? "");
  const comma = tokens.findIndex(({ text }) => text === ",");
  const clause = comma < 0 ? tokens : tokens.slice(0, comma);
  return (
    isBefore && clause.slice(2).some(({ pos, lower }) => pos === "VERB" || pos === "AUX" || lower === "shot")
  );
}

/** Before a name, with the verb right behind it and no comma between. */
function isVisiting(tokens: readonly Token[], i: number): boolean {
  if (
    !/^(?:visiting|touring|outgoing|retiring)$/u.test(tokens[i]?.lower ?? "") ||
    tokens[i + 1]?.pos !== "PROPN"
  )
    return false;
  const end = tokens.findIndex(({ pos }, k) => k > i && pos !== "PROPN" && pos !== "ADJ" && pos !== "NOUN");
  return end > i + 1 && /^(?:VERB|AUX)$/u.test(tokens[end]?.pos ?? "");
}

/** A participle between two nouns, where the verb comes right behind them. */
function isGuided(tokens: readonly Token[], i: number): boolean {
  const [before, token, next, verb] = tokens.slice(i - 1, i + 3);
  const isBetween =
    before?.pos === "NOUN" &&
    before.lower === before.lemma &&
    !HOLDERS.test(before.lower) && // "the prime minister rejected conditions put forward by"
    next?.pos === "NOUN";
  return (
    i > 0 && isBetween && next.lower !== next.lemma && verb?.pos === "VERB" && /ed$/u.test(token?.lower ?? "")
  );
}

/** One person in office. */
export const HOLDERS =
  /^(?:minister|president|premier|chancellor|leader|spokesman|spokeswoman|envoy|ambassador|governor|commander)$/u;

const FIGHTING = /^(?:fighting|shelling|bombing|rioting|looting|shooting)$/u;

/** "Heavy fighting between the two", "renewed shelling in Beirut": the noun, where nobody before it does it. */
function isFighting(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const isBare = before === undefined || before.pos === "ADJ" || before.pos === "DET" || i === 1;
  const behind =
    /^(?:between|in|near|around|at|for|with|broke|erupted|flared|left|killed|raged|continued|resumed)$/u;
  return isBare && behind.test(tokens[i + 1]?.lower ?? "");
}

/** Verbs of a stance in the third person that the tagger takes for plurals behind a name. */
const THIRD =
  /^(?:appeals|balances|blows|challenges|clings|fights|harbou?rs|hedges|lobbies|presses|sides|sticks|wishes)$/u;

/** What an attack does to people, told behind it. */
const HURTING = /^(?:bombing|injuring|killing|looting|shelling|shooting|wounding)$/u;

/** Verbs of headlines that the tagger takes for plurals. */
const HEADLINE =
  /^(?:arrests|backs|bans|bars|blocks|bombs|claims|cuts|demands|frees|halts|hits|hosts|jails|lifts|offers|orders|plans|raids|recalls|releases|rejects|returns|seeks|shells|signs|slams|strikes|urges|visits|vows|warns)$/u;

/** Verbs that need no object: "Kenya mediated in the dispute". */
const FREE = /^(?:mediated|reconciled|negotiated|collaborated|abstained|retaliated|capitulated)$/u;

/** "Kenya has limited natural resources": a quality of what one has. */
const QUALITY =
  /^(?:advanced|detailed|developed|increased|limited|mixed|reduced|renewed|skilled|sophisticated|unlimited)$/u;

function isVerb(tokens: readonly Token[], i: number, { pos, lower }: Token): boolean {
  if (pos !== "ADJ" && pos !== "NOUN") return false;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (lower === "clung") return true; // "clung to power"
  if (/^(?:is|are|was|were)$/u.test(before?.lower ?? "") && /.{3}ing$/u.test(lower))
    return next?.pos === "DET" || /^(?:its|his|her|their)$/u.test(next?.lower ?? ""); // "is freezing the accounts"
  if (before?.text === "," && HURTING.test(lower))
    return /^(?:NUM|DET|PROPN|ADV|ADJ)$/u.test(next?.pos ?? ""); // ", wounding 15 French soldiers"
  if (before?.lower === "as" && lower.endsWith("ing")) return /^(?:PROPN|DET|PRON)$/u.test(next?.pos ?? ""); // "was quoted as faulting Peru"
  if (THIRD.test(lower))
    return (
      before?.pos === "PROPN" &&
      /^(?:ADP|PART|DET|PRON|NOUN)$/u.test(next?.pos ?? "") &&
      isVerbless(tokens, i, null)
    ); // "Kenya presses for talks"
  if (HEADLINE.test(lower) && i < 6)
    return (
      before?.pos === "PROPN" &&
      /^(?:ADJ|DET|NOUN|NUM|PROPN)$/u.test(next?.pos ?? "") &&
      isVerbless(tokens, i, null)
    ); // "Saudi Arabia lifts blockade of Qatar"
  if (lower === "spread")
    return /^(?:disinformation|misinformation|propaganda|rumou?rs|lies)$/u.test(next?.lower ?? "");
  const isStrong = strongBase(lower) !== null && /^(?:has|have|had)$/u.test(before?.lower ?? "");
  if (isStrong) return next?.pos === "DET" || next?.pos === "PROPN"; // "have retaken a village"
  if (strongBase(lower) !== null && /^(?:was|were|been|being)$/u.test(before?.lower ?? ""))
    return next?.pos === "ADP" && isDoneBy(tokens, i); // "was flung at the consul by a man"
  if (!/[^e]ed$/u.test(lower)) return false;
  if (/^(?:is|are|was|were|been|being)$/u.test(before?.lower ?? "") && isDoneBy(tokens, i)) return true; // "was ransacked by", "was barricaded with lorries by"
  if (/^(?:having|has|have|had)$/u.test(before?.lower ?? "") && next !== undefined)
    return /^(?:DET|PROPN|ADJ)$/u.test(next.pos) && !QUALITY.test(lower); // "denied having armed the rebels", "has relaxed strict limits"
  if (!/^(?:NOUN|PROPN)$/u.test(before?.pos ?? "") || !isVerbless(tokens, i, null)) return false;
  if (FREE.test(lower)) return next?.pos === "ADP";
  const behind = next?.pos === "NOUN" && tokens[i + 2]?.pos === "NOUN" ? tokens[i + 2] : next; // "relaxed travel rules"
  const isPlural = behind?.pos === "NOUN" && behind.lower !== behind.lemma; // "rebels looted shops", "Kenya sheltered refugees"
  const isWhole = tokens
    .slice(Math.max(0, i - 4), i)
    .some(({ pos, lower }) => pos === "DET" || lower === "'s"); // "the ruling party stuffed boxes"
  return isPlural && (isWhole || isManyOrName(before));
}

/** "by" stands right behind, or behind what it was done with or as. */
function isDoneBy(tokens: readonly Token[], i: number): boolean {
  if (tokens[i + 1]?.pos !== "ADP") return false;
  for (let k = i + 1; k < i + 9; k += 1) {
    const token = tokens[k];
    if (token === undefined || /^(?:PUNCT|VERB|AUX|SCONJ)$/u.test(token.pos)) return false;
    if (token.lower === "by") return /^(?:DET|PROPN|NOUN|ADJ|NUM)$/u.test(tokens[k + 1]?.pos ?? "");
  }
  return false;
}

/** May it stand before its verb without an article: a name, a plural? */
function isManyOrName(token: Token | undefined): boolean {
  return token?.pos === "PROPN" || (token !== undefined && token.lower !== token.lemma);
}

/** Bases that the tagger gets wrong whatever stands around them. */
const BASES: ReadonlyMap<string, string> = new Map([
  ["slew", "slay"],
  ["quelled", "quell"],
  ["quells", "quell"],
  ["mistreated", "mistreat"],
]);

/** One short vowel and one consonant at the end: "ban", "stag". Its past doubles the consonant. */
const DOUBLES = /^[^aeiou]+[aeiou][bdgmnprt]$/u;

/**
 * The base of a verb's form as English spells it: "staged", "staging" are of "stage" (of "stag" they would be "stagged"), and a base
 * that is itself a past form is none ("paralyzed" of "paralysed", "unbanned"): `baseOf` takes the ending off.
 */
export function spelledBase(lower: string, lemma: string, baseOf: (past: string) => string): string {
  const known = BASES.get(lower);
  if (known !== undefined) return known;
  if (DOUBLES.test(lemma) && /^(?:ed|es|ing)$/u.test(lower.slice(lemma.length)) && lower.startsWith(lemma))
    return `${lemma}e`;
  const isPast = lower.endsWith("ed") && /[^e]ed$/u.test(lemma) && lemma.length > 5;
  return isPast && !/^(?:embed|shred)$/u.test(lemma) ? baseOf(lemma) : lemma;
}
