// Pass 21: tags that the tagger gets wrong often enough to matter, each with the phrase that made the rule exist.
import { numberVerbAt } from "./22_number_verbs.js";
import { isVerbOfStance, STANCE_TOO } from "./23_stance_verbs.js";
import { voteTag } from "./24_vote_words.js";
import { isDemanded, isGluedBefore, isPlanTo } from "./25_demanded_verbs.js";
import { isModifyingParticiple, isVerbAtEnd } from "./26_participles.js";
import { nounOrVerb, spelledBase } from "./27_noun_verbs.js";
import { compoundVerbPart } from "./28_compound_verbs.js";
import { outOfPlace } from "./29_out_of_place.js";
import { baseOf, NEVER_VERBS, PAST_TOO, strongBase } from "./past_forms.js";
import { singular } from "./plurals.js";
import { SENTENCE_NOUN } from "./sentence_nouns.js";
import { isBehindQuote, isSpokenAtEnd, SPOKEN_ONE } from "./spoken_nouns.js";
import { isNounAfterArticle, isVerbal, isVerbless, opensObject, TO_INFINITIVE } from "./tag_context.js";
import type { Pos, Token } from "./token.js";

/** Nouns that are verbs when a new object follows them right after "and" or "to". */
const VERB_TOO = new Set(
  "target attack support visit back sanction supply arm fund block bomb shell raid ban sign boycott veto host help aid protest strike seize market transfer ship export import influence".split(
    " ",
  ),
);

/** Repairs one block's tokens; offsets and words stay. */
export function repairTags(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    const verb = numberVerbAt(tokens, i);
    if (verb !== null) return { ...token, pos: "VERB", lemma: verb };
    const compound = compoundVerbPart(tokens, i);
    if (compound !== null) return { ...token, ...compound };
    const pos = repaired(tokens, i, token) ?? nounOrVerb(tokens, i) ?? outOfPlace(tokens, i);
    const told = pos === null ? token.lemma : lemmaAs(pos, token);
    const tag = pos ?? token.pos;
    const lemma = tag === "VERB" ? spelledBase(token.lower, told, baseOf) : told;
    if (pos === null && lemma === token.lemma) return token;
    const { text, lower, start, end } = token;
    return { text, lower, lemma, pos: tag, start, end };
  });
}

/** Does what is acted on stand behind: a name, an article, a number, "dozens", over a particle too ("rounded up hundreds")? */
function opensObjectBehind(tokens: readonly Token[], at: number): boolean {
  const next = tokens[/^(?:up|down|out|off|back|dead|at)$/u.test(tokens[at]?.lower ?? "") ? at + 1 : at];
  return (
    opensObject(next) ||
    next?.pos === "NUM" ||
    /^(?:his|her|its|their|hundreds|thousands|dozens|scores|several|many|much|most|part|half)$/u.test(
      next?.lower ?? "",
    ) ||
    (tokens[at]?.lower === "between" && /^(?:mediated)$/u.test(tokens[at - 1]?.lower ?? ""))
  );
}

function lemmaAs(pos: Pos, token: Token): string {
  const past = pos === "VERB" ? PAST_TOO.get(token.lower) : undefined;
  if (past !== undefined) return past;
  const strong = pos === "VERB" && token.lemma === token.lower ? strongBase(token.lower) : null;
  if (strong !== null) return strong;
  if (token.lower === "spoke") return "speak";
  if (token.lower === "informed") return "inform";
  if (pos === "ADP") return token.lower;
  if (pos === "VERB" && /^(?:voting|siding)$/u.test(token.lower)) return token.lower.replace("ing", "e");
  if (pos === "VERB" && STANCE_TOO.has(token.lower.replace(/s$/u, ""))) return token.lower.replace(/s$/u, "");
  if (pos === "VERB" && token.pos !== "VERB" && token.lemma === token.lower && /[^e]ed$/u.test(token.lower))
    return baseOf(token.lower);
  if (pos === "NOUN" && token.pos === "VERB" && token.lower.endsWith("ing")) return token.lower; // "its backing"
  if (pos === "VERB" && token.pos === "NOUN" && token.lower === token.lemma && token.lower.endsWith("ing"))
    return baseOf(`${token.lower.slice(0, -3)}ed`); // "was quoted as faulting Peru"
  return token.pos === "PROPN" && pos === "NOUN" ? singular(token.lower) : token.lemma;
}

/** Behind a plural or a name: "China vaccinated tens of thousands", "Amnesty alleged that", "the premier fumed at". */
function isSurelyPast(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (token === undefined || next === undefined || NEVER_VERBS.test(token.lower)) return false;
  if (token.lower === "alleged") return /^(?:that|on|in|at)$/u.test(next.lower);
  const isClear = /^(?:NUM|SYM|PRON|PART|SCONJ)$/u.test(next.pos) || next.pos === "ADP" || next.pos === "ADV";
  const isThing =
    next.pos === "NOUN" && (next.lower !== next.lemma || /^(?:ADP|CCONJ)$/u.test(tokens[i + 2]?.pos ?? ""));
  return isClear || isThing || (next.pos === "ADJ" && tokens[i + 2]?.pos === "NOUN");
}

/** A noun, a name, "women in white": what may stand right before its verb. */
function endsSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (/^(?:NOUN|PROPN|ADV)$/u.test(token.pos)) return true;
  if (token.pos !== "ADJ") return false;
  return (
    /^(?:general|premier|regent)$/u.test(token.lower) ||
    /^\p{Lu}/u.test(token.text) ||
    tokens[at - 1]?.pos === "ADP"
  );
}

function isFirst(before: Token | undefined): boolean {
  return before === undefined || /^[.?!”"]$/u.test(before.text);
}

/** Names whose first word looks like a participle. */
function isNameInIng(token: Token, next: Token | undefined): boolean {
  return (
    (token.text === "Downing" && next?.text === "Street") ||
    (token.text === "Shining" && next?.text === "Path")
  );
}

function isLink(next: Token | undefined): boolean {
  return (
    next !== undefined && (["ADP", "AUX", "VERB", "CCONJ"].includes(next.pos) || /[^e]ed$/u.test(next.text)) // "Authorities clamped a curfew on"
  );
}

function repaired(tokens: readonly Token[], i: number, token: Token): Pos | null {
  if (token.pos === "PUNCT" || token.pos === "DET" || token.pos === "PRON" || token.pos === "CCONJ")
    return null;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token.lower === "according" && next?.lower === "to") return "ADP"; // "According to his own statements"
  if (
    (token.lower === "including" || token.lower === "following") &&
    token.pos === "VERB" &&
    next?.pos !== "PUNCT"
  )
    return "ADP"; // "including firms in China"
  if (token.pos === "PROPN" && SENTENCE_NOUN.has(token.lower) && isFirst(before) && isLink(next))
    return "NOUN"; // "Talks between …"
  if (token.pos === "PROPN" && isFirst(before) && isLink(next) && /(?:ists|[^s]ers|ians)$/u.test(token.lower))
    return "NOUN"; // "Environmentalists in Dhaka", "Growers said"
  if (token.pos === "VERB" && isNameInIng(token, next)) return "PROPN"; // "Downing Street", "the Shining Path"
  if (token.pos === "NOUN" && isDemanded(tokens, i)) return "VERB"; // "demanded that the army end curbs"
  if (
    (token.pos === "NOUN" || token.pos === "ADJ" || token.pos === "PROPN") &&
    token.lower === token.text &&
    (/[^e]ed$/u.test(token.lower) || PAST_TOO.has(token.lower)) &&
    endsSubject(tokens, i - 1) &&
    (opensObjectBehind(tokens, i + 1) || isSurelyPast(tokens, i)) &&
    isVerbless(tokens, i, null)
  )
    return "VERB"; // "Troops loyal to the king blockaded the port", "the coast guard rescued 12 sailors", "shot down a drone"
  if (
    token.lower === "test" &&
    next?.text === "-" &&
    /^(?:fired|flew|launched)$/u.test(tokens[i + 2]?.lower ?? "")
  )
    return "ADV"; // "Pakistan test-fired two missiles"
  if (
    token.pos === "NOUN" &&
    /^(?:back|face|fund|host|plan|risk|spurn|veto|visit)s?$/u.test(token.lower) &&
    /^(?:NOUN|PROPN)$/u.test(before?.pos ?? "") &&
    (next?.pos === "DET" || (token.lower !== token.lemma && /^(?:PROPN|NOUN)$/u.test(next?.pos ?? ""))) &&
    isVerbless(tokens, i, null)
  )
    return "VERB"; // "the minister plans a visit", "banks that finance it face sanctions"
  if (token.pos === "NOUN" && isPlanTo(tokens, i)) return "VERB"; // "Traffic controllers plan to strike"
  if (token.pos === "VERB" && isGluedBefore(tokens, i)) return "ADJ"; // "left-wing groups"
  if (isVerbAtEnd(tokens, i)) return "VERB";
  if (isModifyingParticiple(tokens, i)) return "ADJ"; // "imposed new targeted sanctions"
  if (
    token.pos === "ADJ" &&
    /^\p{Lu}\p{Ll}+(?:an|ese|ish|i|ch|ek|et|ak|iss)$/u.test(token.text) &&
    /^(?:and|or|,)$/u.test(next?.lower ?? "") &&
    /^\p{Lu}\p{Ll}+(?:an|ese|ish|i|ch|ek|et|ak|iss)$/u.test(tokens[i + 2]?.text ?? "")
  )
    return "PROPN"; // "Czech and Slovak police"
  if (token.lower === "new" && token.pos === "ADV") return "ADJ";
  if (
    token.pos === "VERB" &&
    /^(?:attack|ban|cut|embargo|export|import|protest|raid|sanction|strike|talk|threat)s$/u.test(
      token.lower,
    ) &&
    (before?.pos === "ADJ" ||
      (before?.pos === "VERB" && /ed$/u.test(before.lower) && tokens[i - 2]?.pos === "ADJ"))
  )
    return "NOUN"; // "imposed new targeted sanctions"
  if (
    token.pos === "VERB" &&
    token.lower.endsWith("ing") &&
    before?.pos === "NOUN" &&
    (before.lower === before.lemma || before.lower === "data") &&
    next?.pos === "NOUN" &&
    /^(?:agreement|deal|pact|accord|treaty|programme|program|scheme|operation|operations|law|bill|policy|charge|charges|case|scandal|probe|system|facility|centre|center|ban|rules)$/u.test(
      next.lower,
    )
  )
    return "NOUN"; // "a data sharing agreement", "money laundering charges"
  if (
    token.pos === "ADJ" &&
    /^(?:rival|ally|foe)$/u.test(token.lower) &&
    /^(?:his|her|its|their|the)$/u.test(before?.lower ?? "") &&
    /^(?:PROPN|PUNCT)$/u.test(next?.pos ?? "PUNCT")
  )
    return "NOUN"; // "arrested his rival Jane Roe"
  if (token.lower === "chief" && token.pos === "ADJ" && next?.pos !== "NOUN" && next?.pos !== "PROPN")
    return "NOUN"; // "the Kremlin chief told"
  if (
    token.pos === "ADJ" &&
    /^(?:general|premier|regent)$/u.test(token.lower) &&
    /^(?:VERB|AUX|DET)$/u.test(next?.pos ?? "") &&
    (/^(?:ADJ|PROPN|DET)$/u.test(before?.pos ?? "") || before?.lower === "'s")
  )
    return "NOUN"; // "Peru's premier requested", "called the Slovak premier a liar"
  if (
    token.pos === "ADJ" &&
    /^(?:civilian|communist|daily|dissident|executive|extremist|individual|islamist|militant|national|native|representative|separatist|suspect|veteran|weekly)$/u.test(
      token.lower,
    ) &&
    /^(?:VERB|AUX|PUNCT|ADP)$/u.test(next?.pos ?? "PUNCT") &&
    /^(?:ADJ|PROPN|DET)$/u.test(before?.pos ?? "")
  )
    return "NOUN"; // "A US national has been put under investigation"
  if (token.lower === "military" && token.pos === "ADJ" && /^(?:VERB|AUX|PUNCT)$/u.test(next?.pos ?? "PUNCT"))
    return "NOUN"; // "the Peruvian military said"
  if (token.lower === "spoke" && token.pos === "NOUN" && next?.pos === "ADP") return "VERB"; // "another spoke of a lost year"
  if (
    token.lower === "shot" &&
    token.pos === "NOUN" &&
    next?.lower === "back" &&
    /^(?:PROPN|PRON|PUNCT)$/u.test(before?.pos ?? "")
  )
    return "VERB"; // "she shot back"
  if (
    token.lower === "general" &&
    token.pos === "ADJ" &&
    /^(?:secretary|attorney|director|governor|consul|inspector)$/u.test(before?.lower ?? "") &&
    next?.pos !== "NOUN"
  )
    return "NOUN"; // "its secretary general"
  if (
    token.lower === "informed" &&
    token.pos !== "VERB" &&
    (opensObject(next) || next?.pos === "PRON") &&
    /^(?:NOUN|PROPN|PRON|CCONJ)$/u.test(before?.pos ?? "")
  )
    return "VERB"; // "the embassy informed the family that"
  if (token.lower === "long" && /^(?:has|have|had)$/u.test(before?.lower ?? "") && next?.pos === "VERB")
    return "ADV"; // "has long accused"
  if (
    token.lower === "worth" &&
    token.pos === "ADJ" &&
    /^(?:NOUN|PROPN)$/u.test(before?.pos ?? "") &&
    /^(?:NUM|SYM)$/u.test(next?.pos ?? "")
  )
    return "ADP"; // "orders worth $60 million had been cancelled"
  if (token.lower === "since" && /^(?:has|have|had)$/u.test(before?.lower ?? "") && isVerbal(next))
    return "ADV"; // "has since said"
  if (
    token.pos === "NOUN" &&
    /^(?:control|head|lead|back|support|run|fear|want|claim|oppose|guard|trade|fish)$/u.test(token.lower) &&
    before?.lower === "who" &&
    /^(?:NOUN|PROPN|DET|PRON|ADP|ADJ)$/u.test(next?.pos ?? "")
  )
    return "VERB"; // "the rebels who control part of it"
  if (token.lower === "once" && (next?.lower === "again" || next?.lower === "more")) return "ADV"; // "Xi once again promised"
  if (VERB_TOO.has(token.lower) && token.pos === "NOUN" && opensObject(next)) {
    if (before?.pos === "CCONJ" && next?.pos !== "DET") return "VERB"; // "and target Chinese banks"
    if (before?.lower === "to" && before.pos === "PART") return "VERB"; // "to target Chinese banks"
  }
  if (
    token.pos === "NOUN" &&
    /^(?:aim|hope|vow|intend|seek|plan|promise|pledge|threat)$/u.test(token.lemma) &&
    next?.lower === "to" &&
    before?.pos === "PROPN" &&
    isVerbless(tokens, i, TO_INFINITIVE)
  )
    return "VERB"; // "Baku and Brussels aim to double", "Armenia plans to sign"
  if (
    token.pos === "NOUN" &&
    token.lower.endsWith("s") &&
    VERB_TOO.has(token.lemma) &&
    before?.pos === "PROPN" &&
    opensObject(next) &&
    isVerbless(tokens, i, null)
  )
    return "VERB"; // "Iran attacks Israel"
  const voted = voteTag(tokens, i);
  if (voted !== null) return voted;
  if (isVerbOfStance(tokens, i)) return "VERB"; // "Kenya backs it", "Spain and Italy back the plan", "which regards the isle as"
  if (
    token.lower === "call" &&
    token.pos === "NOUN" &&
    /^(?:for|off|on)$/u.test(next?.lower ?? "") &&
    before !== undefined &&
    (before.pos === "PROPN" || (before.pos === "NOUN" && before.lower !== before.lemma)) &&
    isVerbless(tokens, i, null)
  )
    return "VERB"; // "growers in Cork call for a ban"
  if (token.pos === "VERB" && before?.lower === "to" && tokens[i - 2]?.lower === "according") return "NOUN"; // "according to estimates by"
  if (token.lower === "people" && token.pos === "VERB") return "NOUN"; // "according to people close to the talks"
  if (token.lower === "oil" && token.pos === "VERB") return "NOUN"; // "of that total, mostly oil"
  if (
    (token.pos === "VERB" || token.pos === "AUX") &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    before?.pos === "PROPN"
  )
    return "PROPN"; // "Shin Won-sik", "Prime Minister Helen Ward"
  if (
    token.pos === "NOUN" &&
    token.lower !== token.lemma &&
    token.lower.endsWith("s") &&
    /^(?:it|he|she)$/u.test(before?.lower ?? "") &&
    /^(?:that|,|and|but|which|if|while)$/u.test(tokens[i - 2]?.lower ?? "")
  )
    return "VERB"; // "the charge that it shelters rebels"
  if (
    token.pos === "NOUN" &&
    token.lower !== token.lemma &&
    token.lower.endsWith("s") &&
    /^(?:chair|head|lead|host|run|regard|view|fear|claim|import|export|border|share|control|ship|supplie)s$/u.test(
      token.lower,
    ) &&
    /^(?:who|which)$/u.test(before?.lower ?? "") &&
    tokens[i - 2]?.text === "," &&
    (opensObject(next) || /^(?:PRON|NUM|ADJ)$/u.test(next?.pos ?? ""))
  )
    return "VERB"; // "Jane Roe, who chairs the council"
  if (
    token.pos === "VERB" &&
    token.lower.endsWith("ing") &&
    before?.lower === "of" &&
    /^(?:ADP|PUNCT)$/u.test(next?.pos ?? "PUNCT") &&
    !/^(?:up|out|off|down|on|over|away|back|to)$/u.test(next?.lower ?? "")
  )
    return "NOUN"; // "head of purchasing at the firm"
  if (
    token.pos === "VERB" &&
    /^\p{Lu}\p{Ll}/u.test(token.text) &&
    next !== undefined &&
    /^(?:Minister|Secretary|Ministry|Commissioner)$/u.test(next.text)
  )
    return "PROPN"; // "Works Minister Jane Roe"
  if (
    token.pos === "NOUN" &&
    /^(?:estimate|claim|fear|hope|doubt|note|reason)$/u.test(token.lower) &&
    next?.lower === "that" &&
    before?.pos === "NOUN" &&
    before.lower !== before.lemma
  )
    return "VERB"; // "importers estimate that"
  if (
    token.pos === "NOUN" &&
    /^(?:estimate|claim|report|forecast|fear|hope|doubt|demand|stress|note|remark|comment|warn|counter|boast|object|reckon)s$/u.test(
      token.lower,
    ) &&
    next?.lower === "that" &&
    (/^(?:NOUN|PROPN)$/u.test(before?.pos ?? "") || before?.text === ",")
  )
    return "VERB"; // "the economy ministry estimates that"
  if (
    token.lower === "welcome" &&
    token.pos === "ADJ" &&
    /^(?:would|will|could|should)$/u.test(before?.lower ?? "") &&
    (opensObject(next) || next?.pos === "PRON")
  )
    return "VERB"; // "Bucharest would welcome it"
  if (token.pos === "NOUN" && SPOKEN_ONE.test(token.lower) && isBehindQuote(tokens, i)) return "VERB"; // '"…", objects the union'
  if (isSpokenAtEnd(tokens, i)) return "VERB"; // '…," its author, Jane Roe, remarks.'
  if (isNounAfterArticle(tokens, i)) return "NOUN";
  if (token.text === "May" && (next?.pos === "NUM" || before?.pos === "ADP" || before?.lower === "last"))
    return "PROPN"; // "in May 2024", "fell in May"
  if (
    token.pos === "VERB" &&
    /^(?:foreign|defen[cs]e|prime)$/u.test(token.lower) &&
    /^ministers?$/u.test(next?.lower ?? "")
  )
    return "ADJ";
  return null;
}
