// "a record", "the largest ever": a value of the text against all values of its flow and kind of period until publication.
import { type Finding, isMissing } from "../../model/index.js";
import type { Checked, KnownFigure, TextFigure } from "../checked.js";
import { finding } from "../told.js";
import { showTold, whoSays } from "../wording.js";
import { knownSource } from "./against_series.js";
import { isAlike, isKnownBy } from "./alike.js";
import { type Flows, flowKey } from "./match.js";
import { hasTwin } from "./twin.js";

const HIGHEST =
  /\b(?:record(?:\shigh)?|all-time high|(?:highest|largest|biggest|most|greatest|best)\b[^.]{0,60}?\b(?:ever|on record|in history|so far|yet|to date)|never before)\b/iu;
const LOWEST =
  /\b(?:record low|all-time low|(?:lowest|smallest|least)\b[^.]{0,60}?\b(?:ever|on record|in history|so far))\b/iu;
/** A record that somebody expects or aims at is not claimed, and "the third highest on record" is none. */
const OTHER =
  /\b(?:(?:second|third|fourth|fifth|\d(?:nd|rd|th))[- ](?:highest|largest|biggest|lowest|smallest)|one of the|record[- ](?:keeping|label|date)|(?:broke|track|off the) record|records? of|for the record|public record|could|may|might|would|hopes?|aims?|plans?)\b/iu;
/** So much larger a value must be to be another record: revisions are smaller. */
const LARGER = 1.005;

export function againstRecordHighs(checked: Checked, flows: Flows): Finding[] {
  return checked.figures.flatMap((figure) => {
    const words = figure.citation.text;
    const sentence = checked.sentences[figure.citation.sentence];
    const whole = sentence === undefined ? words : checked.text.slice(sentence.start, sentence.end);
    const isLow = LOWEST.test(whole);
    if (
      (!isLow && !HIGHEST.test(whole)) ||
      OTHER.test(whole) ||
      figure.value === null ||
      figure.status !== "actual"
    )
      return [];
    if (figure.confidence < 0.7 || figure.equivalentOf !== null || hasTwin(checked, figure)) return [];
    const key = flowKey(figure);
    return key === null ? [] : higher(checked, figure, flows.proof.get(key) ?? [], isLow);
  });
}

function higher(
  checked: Checked,
  figure: TextFigure,
  rows: readonly KnownFigure[],
  isLow: boolean,
): Finding[] {
  const { period, value, unit } = figure;
  if (isMissing(period) || value === null) return [];
  const alike = rows.filter(
    ({ claim }) =>
      claim.value !== null &&
      claim.unit === unit &&
      claim.bound === "exact" &&
      isAlike(claim.period, period) &&
      isKnownBy(claim.period, checked.published),
  );
  const beats = alike.find(({ claim }) =>
    isLow ? value > (claim.value ?? 0) * LARGER : (claim.value ?? 0) > value * LARGER,
  );
  if (beats === undefined) return [];
  return [
    finding(checked, {
      verdict: "contradicts",
      rule: "record",
      at: figure.at,
      claim: figure.id,
      because: `It is not the ${isLow ? "lowest" : "highest"}: ${whoSays(beats)} has ${showTold(beats.claim)}.`,
      expected: showTold(beats.claim),
      sources: [knownSource(beats)],
      confidence: 0.8,
    }),
  ];
}
