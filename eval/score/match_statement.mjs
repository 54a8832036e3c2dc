// Does a statement claim say what a gold statement asks for? Rules: eval/README.md, "Statements".
import { sameCode } from "./actors.mjs";
import { citesAround } from "./anchors.mjs";
import { fold, foldQuote } from "./words.mjs";

/** The speaker by the last word of the name; a direct quote by its words, an indirect one by its place. */
export function statementFits(gold, claim, text) {
  return speakerFits(gold, claim.speaker) && wordsFit(gold, claim, text);
}

function speakerFits(gold, speaker) {
  const { person, text, name, organisation } = speaker ?? {};
  const lastName = fold(gold.speaker).split(/[ -]/).at(-1);
  const named = [person, text, name, organisation].map((part) => part ?? "").join(" ");
  if (!fold(named).includes(lastName)) return false;
  if (!gold.country) return true;
  return [speaker?.country, speaker?.organisation].map(sameCode).includes(sameCode(gold.country));
}

function wordsFit(gold, claim, text) {
  if (gold.direct) return foldQuote(claim.quote).includes(foldQuote(gold.quote));
  return citesAround(claim, text, gold.about || gold.quote);
}
