// Whose time is it? "invited Putin to the APEC summit in November", "the 2022 invasion", "an agreement of 1997": the time belongs to
// the noun, and the act of the sentence happened at some other time. Told by the order of words alone.
import { isMissing, type Missing, type Period } from "../../model/index.js";
import type { Token } from "../../text/index.js";
import { weekdayNumber } from "./words.js";

const GATHERINGS = new Set(
  "summit meeting conference forum session talk congress parade assembly olympics game election referendum vote visit ceremony gathering exercise drill negotiation".split(
    " ",
  ),
);
const DOCUMENTS = new Set(
  "agreement treaty accord pact resolution law memorandum deal contract convention protocol constitution report declaration statement plan programme program proposal decree decision ruling budget sanction".split(
    " ",
  ),
);
const ACTS = new Set(
  "invasion war annexation attack coup revolution crisis conflict uprising strike massacre genocide occupation withdrawal earthquake pandemic ceasefire truce defeat victory".split(
    " ",
  ),
);
/** With these the time is the act's: "attended the summit in November", "launched its invasion in 2022". */
const TAKES_PLACE = new Set(
  "hold host attend visit convene join skip open chair organise organize conclude launch begin start sign make pay conduct end finish close carry wage".split(
    " ",
  ),
);
const GOES = new Set("travel go fly come head arrive return be".split(" "));
/** With these the noun is spoken of: "condemned the invasion in 2022" says nothing of when it was condemned. */
const SPEAKS_OF = new Set(
  "discuss condemn announce propose plan postpone cancel recall remember celebrate mark commemorate criticise criticize denounce welcome praise cite mention prepare oppose expect support back invite".split(
    " ",
  ),
);
const BESIDE = new Set(["sideline", "margin", "eve"]);
const MAY_OPEN = new Set(["day", "month", "year", "range", "decade"]);

/** Token number of the noun that the time in [from, to) belongs to, or null when it is free to tell when the act was. */
export function ownerOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  period: Period | Missing,
): number | null {
  return nounAfter(tokens, from, to, period) ?? nounBefore(tokens, from);
}

/** "the 2022 invasion", "a November summit", "last week's talks": the head of the phrase that the time opens. */
function nounAfter(
  tokens: readonly Token[],
  from: number,
  to: number,
  period: Period | Missing,
): number | null {
  const isPossessive = tokens[to]?.lower === "'s" || tokens[to]?.text === "’" || tokens[to]?.text === "'";
  const before = tokens[from - 1];
  const isInside =
    before !== undefined &&
    (before.pos === "DET" || before.pos === "ADJ" || before.lower === "'s" || before.pos === "PRON") &&
    (isMissing(period) || MAY_OPEN.has(period.precision));
  if (!isPossessive && !isInside) return null;
  let head: number | null = null;
  for (let k = isPossessive ? to + 1 : to; k < Math.min(tokens.length, to + 7); k += 1) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.pos === "NOUN") head = k;
    else if (token.pos === "PROPN" && head === null) continue;
    else if (token.pos !== "ADJ" && token.pos !== "NUM" && token.text !== "-") break;
  }
  return head !== null && SPANS.has(tokens[head]?.lemma ?? "") ? null : head;
}

/** "the January-August period", "the 2023/24 season": the noun only says that it is a time. */
const SPANS = new Set("period season month quarter year span stretch".split(" "));

/** "the summit in November", "the agreement of 1997", "the annexation of Crimea in 2014". */
function nounBefore(tokens: readonly Token[], from: number): number | null {
  const prep = tokens[from - 1]?.lower;
  if (prep !== "in" && prep !== "of" && prep !== "on" && prep !== "from") return null;
  const head = headBefore(tokens, from - 1);
  const lemma = head === null ? undefined : tokens[head]?.lemma;
  if (head === null || lemma === undefined) return null;
  if (prep === "of") return head;
  if (DOCUMENTS.has(lemma) && prep !== "from") return isUnder(tokens, head) ? head : null;
  const isWeekday = prep === "on" && weekdayNumber(tokens[from]?.lower) >= 0;
  return isTheActs(tokens, head, lemma, isWeekday) ? null : head;
}

/** Steps back over "of Crimea", "between A and B" to a noun of the lists; null at a verb, a comma or the tenth word. */
function headBefore(tokens: readonly Token[], prep: number): number | null {
  for (let k = prep - 1; k >= Math.max(0, prep - 10); k -= 1) {
    const token = tokens[k];
    if (token === undefined || token.pos === "VERB" || token.pos === "AUX" || token.text === ",") return null;
    if (token.pos !== "NOUN" && token.pos !== "PROPN") continue;
    const { lemma } = token;
    if (GATHERINGS.has(lemma) || DOCUMENTS.has(lemma) || ACTS.has(lemma)) return k;
    if (token.pos === "NOUN" && k === prep - 1) return null; // "exports in May": a noun of another kind stands between
  }
  return null;
}

/** The word before the phrase of `head`: its preposition, its verb, or -1 where the sentence begins. */
function beforePhrase(tokens: readonly Token[], head: number): number {
  let k = head - 1;
  while (k >= 0 && isInPhrase(tokens[k])) k -= 1;
  return k;
}

function isInPhrase(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    ["DET", "ADJ", "NOUN", "PROPN", "NUM", "PART"].includes(token.pos) ||
    /^(?:its|his|her|their|-)$/u.test(token.lower)
  );
}

function isUnder(tokens: readonly Token[], head: number): boolean {
  const before = tokens[beforePhrase(tokens, head)];
  return before?.pos === "ADP" && /^(?:under|since|after|from|of)$/u.test(before.lower);
}

/** May the time of this noun be that of the act? "met at the summit in November", "attended it", "talks in May failed". */
function isTheActs(tokens: readonly Token[], head: number, lemma: string, isWeekday: boolean): boolean {
  const at = beforePhrase(tokens, head);
  const before = tokens[at];
  if (before === undefined || before.pos === "PUNCT" || before.pos === "CCONJ") return true; // it opens the sentence: a subject
  if (before.pos === "VERB") {
    if (isWeekday || TAKES_PLACE.has(before.lemma)) return true; // "condemned the strike on Wednesday" is news of Wednesday
    return GATHERINGS.has(lemma) ? false : !SPEAKS_OF.has(before.lemma);
  }
  if (before.pos !== "ADP") return true;
  if (before.lower === "at" || before.lower === "during" || before.lower === "within") return true;
  if (before.lower === "of" || before.lower === "on") return BESIDE.has(tokens[at - 1]?.lemma ?? "");
  if (before.lower === "in")
    return /^(?:part|participate|participated|participates|participating)$/u.test(
      tokens[at - 1]?.lower ?? "",
    );
  return before.lower === "to" && GOES.has(verbBefore(tokens, at));
}

function verbBefore(tokens: readonly Token[], at: number): string {
  for (let k = at - 1; k >= Math.max(0, at - 4); k -= 1) {
    const token = tokens[k];
    if (token?.pos === "VERB") return token.lemma;
  }
  return "";
}
