// When a value that the record contradicts may be our misreading: a false alarm is worse than a miss, so such a value stays unknown.
import { type FigureClaim, isMissing, MONTHS, type Period } from "../../model/index.js";
import { type Checked, sentenceAt, type TextFigure } from "../checked.js";
import { isLevel } from "../levels.js";
import { SMALL_NUMBERS } from "../number_words.js";
import type { Cause } from "./causes.js";
import { daysKey, flowKey } from "./match.js";

/** A figure whose measure no word of its own clause tells is read with less than this. */
const SURE = 0.7;

/** Words that make a figure one of a part: without a cause such a value proves nothing. */
const PART =
  /\b(?:excluding|except|without|apart from|services|agricultural|farm|food|machinery|non-\w+|by rail|by sea|overland|e-commerce|border trade|of which|including|only|alone|plan\w*|target\w*|goal|contract\w*|capacity|up to)\b/iu;

/** Why the figure is not held against the record, as a clause; null where it may be. */
export function doubtOf(checked: Checked, figure: TextFigure, cause: Cause | null): string | null {
  if (figure.confidence < SURE) return "no word beside the number tells what it measures";
  const twin = twinOf(checked, figure);
  const row = cause?.row?.claim ?? null;
  if (cause?.rule === "direction") {
    return twin === null || isTurnedToo(checked, figure, row)
      ? null
      : "another number of the sentence is read as the same flow";
  }
  if (cause?.rule === "period" && row !== null && isNamedNear(checked, figure, row))
    return "the text names the period of that value too";
  if (cause === null && PART.test(sentenceAt(checked, figure.at.start).text))
    return "the sentence may be of a part of it";
  if (twin !== null) return "another number of the sentence is read as the same flow";
  if (cause === null && isOfShare(checked, figure))
    return "a share stands beside it, and it may be the whole";
  return null;
}

/** Another level of the sentence with the same flow and period: one of the two is misread. */
function twinOf(checked: Checked, figure: TextFigure): TextFigure | null {
  const key = flowKey(figure);
  return (
    checked.figures.find(
      (other) =>
        other !== figure &&
        isLevel(other) &&
        other.citation.sentence === figure.citation.sentence &&
        flowKey(other) === key &&
        daysKey(other) === daysKey(figure),
    ) ?? null
  );
}

/** Both directions are told in the sentence, and the other one has the other's value as well: they are swapped. */
function isTurnedToo(checked: Checked, figure: TextFigure, row: FigureClaim | null): boolean {
  return (
    row !== null &&
    checked.figures.some(
      (other) =>
        other !== figure &&
        other.direction?.from === figure.direction?.to &&
        other.citation.sentence === figure.citation.sentence,
    )
  );
}

/** Words of the sentence and the one before that name another period: its month, its year, "a year earlier", "eight months". */
export function isNamedNear(checked: Checked, figure: TextFigure, { period }: FigureClaim): boolean {
  if (isMissing(period)) return false;
  const { start } = sentenceAt(checked, figure.at.start);
  const before = checked.sentences.findLast((one) => one.end <= start);
  const words = checked.text.slice(before?.start ?? start, sentenceAt(checked, figure.at.start).end);
  return namesOf(period, figure).some((name) => name.test(words));
}

function namesOf(period: Period, { period: own }: TextFigure): RegExp[] {
  const names: RegExp[] = [];
  const { start, end } = period;
  if (start === null || end === null) return names;
  const [year, ownYear] = [start.slice(0, 4), isMissing(own) ? null : (own.start?.slice(0, 4) ?? null)];
  if (year !== ownYear) {
    names.push(new RegExp(String.raw`\b${year}\b`, "u"));
    names.push(
      /\b(?:year|months?|quarter|half) (?:earlier|before|ago)\b|\b(?:previous|last|preceding|prior|same)\b/iu,
    );
  }
  const [first, last] = [Number(start.slice(5, 7)), Number(end.slice(5, 7))];
  const isMonth = first === last;
  const isOwnMonth =
    !isMissing(own) &&
    own.start?.slice(5, 7) === start.slice(5, 7) &&
    own.end?.slice(5, 7) === end.slice(5, 7);
  const isOwnEnd = !isMissing(own) && own.end?.slice(5, 7) === end.slice(5, 7);
  if (!isOwnMonth && !isOwnEnd)
    names.push(new RegExp(String.raw`\b${MONTHS[(isMonth ? first : last) - 1]}\b`, "u"));
  if (!isMonth && first === 1)
    names.push(new RegExp(String.raw`\b(?:${SMALL_NUMBERS[last]}|${last}) months\b`, "iu"));
  if (last === 12 && first === 1 && year === ownYear)
    names.push(/\b(?:year|annual|annually|twelve months)\b/iu);
  if (last === 6 && first === 1) names.push(/\bhalf\b/iu);
  if (last === 3 && first === 1) names.push(/\bquarter\b/iu);
  return names;
}

/** A percentage of the sentence is a share: then the larger number is a whole of more than the pair. */
function isOfShare(checked: Checked, figure: TextFigure): boolean {
  return checked.figures.some(
    ({ measure, citation }) =>
      measure === "share" && Math.abs(citation.sentence - figure.citation.sentence) <= 1,
  );
}
