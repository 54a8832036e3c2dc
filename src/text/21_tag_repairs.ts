// Pass 21: tags that the tagger gets wrong often enough to matter, each with the phrase that made the rule exist.
import { numberVerbAt } from "./22_number_verbs.js";
import { isBehindQuote, isSpokenAtEnd, SPOKEN_ONE } from "./spoken_nouns.js";
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
    const pos = repaired(tokens, i, token);
    if (pos === null) return token;
    const { text, lower, start, end } = token;
    return { text, lower, lemma: lemmaAs(pos, token), pos, start, end };
  });
}

function lemmaAs(pos: Pos, token: Token): string {
  if (token.lower === "spoke") return "speak";
  if (token.lower === "informed") return "inform";
  if (pos === "ADP") return token.lower;
  if (pos === "VERB" && /^(?:voting|siding)$/u.test(token.lower)) return token.lower.replace("ing", "e");
  if (pos === "VERB" && STANCE_TOO.has(token.lower.replace(/s$/u, ""))) return token.lower.replace(/s$/u, "");
  if (pos === "VERB" && token.pos !== "VERB" && token.lemma === token.lower && /[^e]ed$/u.test(token.lower))
    return baseOf(token.lower);
  return token.pos === "PROPN" && pos === "NOUN" ? token.lower.replace(/s$/u, "") : token.lemma;
}

/** The base form of a regular past: "blockaded", "dropped", "denied", "seized". */
function baseOf(past: string): string {
  if (past.endsWith("ied")) return `${past.slice(0, -3)}y`;
  const stem = past.slice(0, -2);
  if (/([bdgkmnprt])\1$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[cgsvzu]|[^aeiou]l|[aiou][bdkmnprt])$/u.test(stem) &&
    !/(?:ss|[aeo][iu][a-z]|er|en|on|it|or)$/u.test(stem)
    ? `${stem}e`
    : stem;
}

/** Nouns that the tagger takes for names when they open a sentence. */
const SENTENCE_NOUN = new Set(
  "objections opposition criticism resistance reservations doubts support talks negotiations relations ties sanctions tariffs exports imports shipments tensions troops soldiers officials ministers leaders diplomats lawmakers protesters rebels trade police fighting clashes consultations thousands hundreds dozens scores millions".split(
    " ",
  ),
);

function isFirst(before: Token | undefined): boolean {
  return before === undefined || /^[.?!”"]$/u.test(before.text);
}

function isLink(next: Token | undefined): boolean {
  return next !== undefined && ["ADP", "AUX", "VERB", "CCONJ"].includes(next.pos);
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
  if (token.pos === "NOUN" && isDemanded(tokens, i)) return "VERB"; // "demanded that the army end curbs"
  if (
    (token.pos === "NOUN" || token.pos === "ADJ" || token.pos === "PROPN") &&
    token.lower === token.text &&
    /[^e]ed$/u.test(token.lower) &&
    /^(?:NOUN|PROPN|ADV)$/u.test(before?.pos ?? "") &&
    (opensObject(next) || /^(?:his|her|its|their)$/u.test(next?.lower ?? "")) &&
    isVerbless(tokens, i, null)
  )
    return "VERB"; // "Troops loyal to the king blockaded the port"
  if (token.pos === "VERB" && isGluedBefore(tokens, i)) return "ADJ"; // "left-wing groups"
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
    before.lower === before.lemma &&
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
    /^(?:national|civilian|native|individual|representative|executive)$/u.test(token.lower) &&
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

/** Base forms of the subjunctive that are nouns too. */
const DEMANDED = new Set(
  "abandon answer back ban bar block change close control cut drop end face fund free grant halt hand help honour lift limit open pay probe protect reform release respect return share sign step stop support travel visit withdraw".split(
    " ",
  ),
);

/** The verb of "that", behind a demand, in a clause that has no other: a base form behind its subject. */
function isDemanded(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || !DEMANDED.has(token.lower) || token.lower !== token.text) return false;
  if (!/^(?:NOUN|PROPN|PRON)$/u.test(tokens[i - 1]?.pos ?? "")) return false;
  for (let k = i - 1; k >= Math.max(1, i - 9); k -= 1) {
    const before = tokens[k];
    if (before === undefined || before.pos === "VERB" || before.pos === "AUX" || before.pos === "PUNCT")
      return false;
    if (before.lower === "that")
      return /^(?:demand|insist|urge|ask|request|require|propose|recommend|suggest|order)/u.test(
        tokens[k - 1]?.lower ?? "",
      );
  }
  return false;
}

/** The first half of a compound with a hyphen: "left" in "left-wing". */
function isGluedBefore(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const mark = tokens[i + 1];
  const after = tokens[i + 2];
  return (
    mark?.text === "-" &&
    token?.end === mark.start &&
    after?.start === mark.end &&
    /^(?:NOUN|ADJ)$/u.test(after.pos) &&
    token.lower === token.text &&
    /^(?:left|right|long|short|cease|cross|stand|break|hard)$/u.test(token.lower)
  );
}

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === "VERB" || token?.pos === "AUX";
}

/** Verbs of stance that are nouns or adverbs too, by their base form. */
const STANCE_TOO = new Set(
  "back support favour favor oppose reject veto welcome demand dispute contest question champion boycott protest regard condemn head claim doubt fear rebuff praise hail slam advocate share object dislike decry lament endorse applaud denounce resent approve estimate".split(
    " ",
  ),
);

/** "a longer contract", "its final offer": a base form behind an article and a modifier. */
function isNounAfterArticle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (token?.pos !== "VERB" || token.lower !== token.lemma || before === undefined) return false;
  const isBefore = /^(?:NOUN|PROPN)$/u.test(tokens[i + 1]?.pos ?? "") && ARTICLE.test(before.lower);
  if (isBefore) return true; // "its lead author"
  const isModifier = before.pos === "ADJ" || (before.pos === "ADV" && /er$/u.test(before.lower));
  return isModifier && ARTICLE.test(tokens[i - 2]?.lower ?? "");
}

const ARTICLE = /^(?:a|an|the|its|their)$/u;

/** After a name or a plural, before what it is about, in a clause without another verb. */
function isVerbOfStance(tokens: readonly Token[], i: number): boolean {
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

/** "Ghana cast the only vote against", "with Peru voting against", "ended up siding with Syria". */
function voteTag(tokens: readonly Token[], i: number): Pos | null {
  const token = tokens[i];
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (token === undefined || before === undefined || next === undefined) return null;
  if (
    token.lower === "cast" &&
    token.pos === "NOUN" &&
    before.pos === "PROPN" &&
    (opensObject(next) || /^(?:its|doubt|doubts)$/u.test(next.lower))
  )
    return "VERB";
  if (/^co-?sponsored$/u.test(token.lower) && opensObject(next)) return "VERB";
  if (token.lower === "vote" && token.pos === "VERB" && /^(?:only|sole|lone|single)$/u.test(before.lower))
    return "NOUN";
  if (/^(?:calls|demands|claims|protests|appeals)$/u.test(token.lower) && token.pos === "VERB") {
    const isAfterParticle = /^(?:aside|away|off|down)$/u.test(before.lower) && tokens[i - 2]?.pos === "VERB";
    const isOthers =
      before.pos === "PROPN" &&
      /^(?:reject|dismiss|rebuff|resist|echo|back|support|ignore|join|welcome|repeat|spurn|heed)$/u.test(
        tokens[i - 2]?.lemma ?? "",
      );
    if (isOthers && next.lower === "for") return "NOUN"; // "rejected U.S. calls for a truce"
    if (isAfterParticle || (before.pos === "VERB" && /^(?:for|to|that|by|from)$/u.test(next.lower)))
      return "NOUN"; // "brushed aside calls for a vote", "rejected calls for"
  }
  if (
    token.pos === "ADJ" &&
    /^(?:has|have|had)$/u.test(before.lower) &&
    token.lower.endsWith("ed") &&
    opensObject(next)
  )
    return "VERB"; // "had co-sponsored the text"
  if (
    /^rules?$/u.test(token.lower) &&
    token.pos === "NOUN" &&
    next.pos === "PRON" &&
    tokens[i + 2]?.lower === "out"
  )
    return "VERB"; // "the government rules it out"
  const isSide = /^(?:for|against|in|no|yes|with)$/u.test(next.lower);
  if (token.lower === "voting" && token.pos === "NOUN" && before.pos === "PROPN" && isSide) return "VERB";
  const isEnd = before.lower === "up" && tokens[i - 2]?.lemma === "end";
  return isEnd && token.pos === "NOUN" && token.lower.endsWith("ing") ? "VERB" : null;
}

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

const TO_INFINITIVE = "to";
/** Words after which another clause begins, whatever their tag. */
const CLAUSE_OPENERS = new Set(
  "once when if after before until while because that which who whose as".split(" "),
);

/** Has the clause around token `i` no verb yet, up to the next marks and joints? Verbs after `link` do not count. */
function isVerbless(tokens: readonly Token[], i: number, link: string | null): boolean {
  for (let k = i - 1; k >= 0; k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "SCONJ") break;
    if (token.pos === "VERB" || token.pos === "AUX") return false;
  }
  for (let k = i + 1; k < tokens.length; k += 1) {
    const token = tokens[k];
    if (token === undefined || token.pos === "PUNCT" || token.pos === "SCONJ") break;
    if (CLAUSE_OPENERS.has(token.lower)) break;
    if (token.pos === "CCONJ" && /^(?:AUX|VERB)$/u.test(tokens[k + 1]?.pos ?? "")) break; // "Kyiv backs the line and has shut the border"
    if (link !== null && token.lower === link) {
      k += 1;
      continue;
    }
    if (
      token.pos === "AUX" ||
      (token.pos === "VERB" &&
        tokens[k - 1]?.lower !== "to" &&
        !token.lower.endsWith("ing") &&
        !isNounAfterArticle(tokens, k))
    )
      return false;
  }
  return true;
}

function opensObject(token: Token | undefined): boolean {
  return (
    token !== undefined && ((token.pos === "PROPN" && /^\p{Lu}/u.test(token.text)) || token.pos === "DET")
  );
}
