// What looks like a stance and is none: questions, conditions, guesses about what others might think, acts and receptions.
import type { Clause, NounPhrase } from "../../text/index.js";
import { isNegated, isSilence, modalityOf, UNREAL } from "../modality.js";
import type { SentenceReading } from "../reading.js";

const BLOCKED = new Set(
  "border bridge crossing port rail railway road route strait street traffic account website access".split(
    " ",
  ),
);
/** "Angola is for sale", "the house is for rent". */
const NO_SIDE = /^(?:sale|rent|hire|now|example|instance|real|good|ever|once)$/u;
/** What one accepts, backs or supports without holding a view. */
const NO_ISSUE =
  /^(?:application|resignation|apology|award|prize|payment|cash|card|refugee|population|invitation|species|life|nobody|nothing|anything|guest|visitor|tourist|lorry|truck|job|family|athlete|team|player|club)$/u;

const LAND =
  /^(?:area|border|coast|enclave|hill|island|land|mountain|peninsula|province|reef|region|rock|sea|shelf|shoal|strip|territory|valley|village|water)$/u;

/** What one may be ready to do for others, which is no view. */
const OFFERS =
  /^(?:deliver|supply|sell|buy|send|ship|provide|export|import|pay|increase|raise|double|expand|lend|give|build|train|host)$/u;

/** "called on Serbia to recognise Kosovo" is a wish of others, "agreed to build" an agreement, "welcomed Modi" a reception. */
export function isNoStance(reading: SentenceReading, clause: Clause): boolean {
  const { verb } = clause;
  const inner = reading.parse.clauses.find(
    (other) => other.parent === clause.index && other.kind === "infinitive",
  );
  if (isSilence(reading, inner) || /^(?:identify|name|quote)$/u.test(inner?.verb.lemma ?? ""))
    return !isWhether(reading, inner); // "declined to be named", but not "declined to say whether"
  const isReady = /^(?:ready|willing|prepared)$/u.test(reading.tokens[clause.predicate ?? -1]?.lower ?? "");
  if (isReady && OFFERS.test(inner?.verb.lemma ?? "")) return true; // "is ready to deliver oil": an offer
  if (isSupposed(reading, clause)) return true;
  const object = clause.object.at(-1);
  const thing = object === undefined ? "" : (reading.tokens[object.head]?.lemma ?? "");
  if (
    /^(?:seek|want|request|hope|demand)$/u.test(verb.lemma) &&
    object !== undefined &&
    reading.lexicon.stanceNouns.has(thing)
  )
    return true; // "sought Kenya's support for the dam"
  if (/^(?:dispute|contest)$/u.test(verb.lemma) && LAND.test(thing)) return true; // "disputed the hills of the range": each claims them
  const isAsked = inner !== undefined && clause.object.some((phrase) => isSomebody(reading, phrase));
  const isUnwanted = verb.lemma === "want" && isNegated(reading, clause); // "does not want Beijing to attend"
  if (isAsked && !isUnwanted && /^(?:urge|ask|press|call|tell|want)$/u.test(verb.lemma)) return true; // "urged Xi to stop": a request
  if (
    verb.lemma === "decline" &&
    /^(?:judge|discuss|speculate|predict|assess|name|elaborate|talk|speak|describe|rank)$/u.test(
      inner?.verb.lemma ?? "",
    )
  )
    return true; // "declined to judge the ruling"
  if (
    /^(?:nothing|anything|nobody)$/u.test(reading.tokens[verb.to + 1]?.lower ?? "") &&
    /^(?:agree|object|consent)$/u.test(verb.lemma)
  )
    return true; // "agreed to nothing"
  if (
    verb.lemma === "like" &&
    reading.tokens[verb.to]?.lower === "to" &&
    reading.tokens[verb.to + 1]?.lower !== "see"
  )
    return true; // "would like to thank"
  if (verb.lemma === "live" && !/^(?:can|could)$/u.test(verb.modal ?? "")) return true; // "lives with the risk"
  if (/^(?:nobody|nothing|noone)$/u.test(thing)) return true;
  const openTo = verb.lemma === "be" && reading.tokens[clause.predicate ?? -1]?.lower === "open";
  if (
    openTo &&
    /^(?:tourists?|visitors?|business|traffic|public|shipping|guests?|everyone|all)$/u.test(
      reading.tokens[verb.to + 2]?.lower ?? "",
    )
  )
    return true; // "is open to tourists"
  if (verb.lemma === "agree") return inner !== undefined;
  if (verb.lemma === "insist" && reading.tokens[verb.to]?.lower !== "on" && !isWished(reading, clause))
    return true; // "insists that it is safe"
  if (/^(?:defend|uphold|respect)$/u.test(verb.lemma) && HOMELAND.test(thing)) return true; // "defended the border"
  if (verb.lemma === "be" && NO_SIDE.test(reading.tokens[verb.to + 1]?.lower ?? "")) return true;
  if (
    verb.lemma === "be" &&
    inner !== undefined &&
    reading.tokens[verb.to]?.lower === "for" &&
    reading.tokens[clause.subject[0]?.from ?? 0]?.lower === "it"
  )
    return true; // "it was for the courts to decide"
  if (
    verb.lemma === "protest" &&
    object === undefined &&
    !/^(?:against|over|about|at|to|with)$/u.test(reading.tokens[verb.to]?.lower ?? "")
  )
    return true; // "protested in front of the embassy"
  if (verb.lemma === "block" && BLOCKED.has(thing)) return true; // "blocked crossings" is an act, no stance
  if (
    /^(?:support|back|accept|receive|sponsor|defend|promote|approve|reject)$/u.test(verb.lemma) &&
    NO_ISSUE.test(thing)
  )
    return true; // "accepts applications", "supports a population of giraffes"
  if (
    /^(?:back|stand)$/u.test(verb.lemma) &&
    /^(?:up|down|onto|into|out)$/u.test(reading.tokens[verb.to]?.lower ?? "")
  )
    return !/^out$/u.test(reading.tokens[verb.to]?.lower ?? ""); // "backed up at the bridge"
  if (
    verb.lemma === "dismiss" &&
    /^(?:government|cabinet|minister|official|chief|parliament|aide|adviser|general|head|staff|worker|employee)$/u.test(
      thing,
    )
  )
    return true; // "dismissed the government" is an act
  return isReception(reading, clause);
}

const HOMELAND =
  /^(?:border|country|homeland|territory|coast|city|town|sovereignty|population|people|position|interest|airspace|title)$/u;

/** Whom one asks: a party, or people; a government that its own parties press is none, "urged the government to retaliate". */
function isSomebody(reading: SentenceReading, phrase: NounPhrase): boolean {
  if (reading.actorsOf(phrase).length > 0) return true;
  const token = reading.tokens[phrase.head];
  if (/^(?:government|cabinet|ministry|parliament|authority)$/u.test(token?.lemma ?? "")) return false;
  return (
    token !== undefined && (token.pos === "PRON" || (token.lower !== token.lemma && token.pos === "NOUN"))
  );
}

/** "insisted that the line be drawn", "that it should go": what is to be, not what is. */
function isWished(reading: SentenceReading, clause: Clause): boolean {
  return reading.parse.clauses.some(({ parent, kind, verb, subject }) => {
    if (parent !== clause.index || kind !== "that") return false;
    if (/^(?:should|must)$/u.test(verb.modal ?? "")) return true;
    const first = reading.tokens[verb.from];
    const head = reading.tokens[subject[0]?.head ?? -1];
    const isOne = head !== undefined && head.pos !== "PRON" && head.lower === head.lemma; // "that the company leave"
    return (
      first !== undefined &&
      verb.modal === null &&
      (first.lower === "be" || (isOne && first.lower === first.lemma && !verb.isPast))
    );
  });
}

/** "welcomed Modi", "hailed as a host": people are received. */
function isReception(reading: SentenceReading, { verb, object }: Clause): boolean {
  return (
    /^(?:welcome|embrace|greet|receive)$/u.test(verb.lemma) &&
    object.some((phrase) => {
      const lemma = reading.tokens[phrase.head]?.lemma ?? "";
      return (
        reading.actorsOf(phrase).some((actor) => actor.person !== undefined) ||
        reading.lexicon.titles.has(lemma) ||
        /^(?:host|minister|president|delegation|delegate|envoy|ambassador|leader|secretary|guest|chancellor|king|queen|counterpart)$/u.test(
          lemma,
        )
      );
    })
  );
}

/** "if Malta backs it", "may support the fund", "asked whether it backed the text", "should oppose": nobody's stance yet. */
function isSupposed(reading: SentenceReading, clause: Clause): boolean {
  const { verb } = clause;
  if (clause.kind === "infinitive" && UNREAL.has(modalityOf(reading, clause).status)) return true;
  if (/^(?:if|unless|lest|whether|until|once)$/u.test(clause.marker ?? "")) return true;
  if (clause.marker === "before" && verb.modal !== null) return true; // "before he would support lifting them"
  const asked = reading.tokens[clause.from - 1]?.lower ?? "";
  if (/^(?:why|whether|if|how|should)$/u.test(asked)) return true;
  if (/^(?:may|might|should|must|ought|shall)$/u.test(verb.modal ?? "")) return true;
  if (/^(?:can|could)$/u.test(verb.modal ?? "") && !verb.isNegated)
    return !/^(?:live|accept|agree|say)$/u.test(verb.lemma); // "can live with the line"
  const { parent } = clause;
  const above = parent === null ? undefined : reading.parse.clauses[parent];
  if (above === undefined || clause.kind !== "that") return false;
  return (
    /^(?:deny|ask|wonder|hope|expect|doubt|predict|imagine|demand|propose|recommend|suspect|dispute)$/u.test(
      above.verb.lemma,
    ) && !(above.verb.lemma === "doubt" && isNegated(reading, above))
  );
}

function isWhether(reading: SentenceReading, inner: Clause | undefined): boolean {
  return (
    inner !== undefined && /^(?:whether|if|how|which)$/u.test(reading.tokens[inner.verb.to]?.lower ?? "")
  );
}
