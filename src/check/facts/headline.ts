// Headline against body: an amount, a way or a place in the headline that the body tells otherwise.
import type { Lexicon } from "../../lexicon/index.js";
import { type Finding, type Span, showChange } from "../../model/index.js";
import { type Amount, amountsIn } from "../amounts.js";
import type { Check, Checked, TextFigure } from "../checked.js";
import { isApart } from "../interval.js";
import { isMoney } from "../money.js";
import { namesIn } from "../names.js";
import { rangeOf } from "../printed_text.js";
import { figuresInText, finding, placeInText } from "../told.js";

/** A headline has so many characters at most, where it is no field of its own. */
const LONGEST = 120;

/** The headline is the title, or a first line without an end mark. */
export const checkHeadline: Check = (checked, { lexicon }) => {
  const head = headOf(checked);
  if (head === null) return [];
  return [
    ...amountFindings(checked, head, lexicon),
    ...wayFindings(checked, head),
    ...placeFindings(checked, head, lexicon),
  ];
};

interface Head {
  readonly text: string;
  /** Where it stands in the text; null where the text does not hold it. */
  readonly span: Span | null;
  /** Where the body begins. */
  readonly body: number;
}

function headOf({ text, headline }: Checked): Head | null {
  if (headline !== null) {
    const span = headline.start === null ? null : { start: headline.start, end: headline.end };
    return { text: headline.text, span, body: headline.end };
  }
  const end = text.indexOf("\n");
  const line = text.slice(0, end).trim();
  if (end < 0 || line.length > LONGEST || line.length < 10 || /[.:;!]$/u.test(line)) return null;
  return { text: line, span: { start: 0, end }, body: end };
}

/** An amount of the headline that none of the body fits, where the body has one amount of that unit alone. */
function amountFindings(checked: Checked, head: Head, lexicon: Lexicon): Finding[] {
  if (
    /\b(?:aims?|plans?|targets?|wants?|eyes?|hopes?|may|could|seeks?|to (?!the\b|a\b|an\b|its\b)[a-z]+|would|will|expects?|forecasts?)\b/iu.test(
      head.text,
    )
  )
    return [];
  const body = amountsIn(checked.text.slice(head.body), lexicon).map((amount) => ({
    ...amount,
    start: amount.start + head.body,
    end: amount.end + head.body,
  }));
  return amountsIn(head.text, lexicon).flatMap((told) => {
    if (told.unit === null || told.isInherited === true || told.value === 0) return [];
    const same = body.filter(({ unit, isInherited }) => unit === told.unit && isInherited !== true);
    const fits = same.some((amount) => !isApart(rangeOf(head.text, told), rangeOf(checked.text, amount)));
    const values = new Set(same.map(({ value }) => value));
    const [other] = same;
    if (fits || values.size !== 1 || other === undefined || isOtherMatter(told, other, checked.text))
      return [];
    return [
      contradiction(
        checked,
        head,
        told,
        `"${told.text}" in the headline, "${other.text}" in the text`,
        other.text,
        [placeInText(checked, other)],
      ),
    ];
  });
}

/** Small counts are often of other things: "Two killed" and "two of the four". */
function isOtherMatter({ unit }: Amount, other: Amount, text: string): boolean {
  const isCount = unit !== null && !isMoney(unit) && !/^(?:percent|m3|tonne|km|kW|kWh|barrel)/u.test(unit);
  return (
    isCount &&
    /\b(?:of the|other|another|more|further|first|last)\s+$/iu.test(
      text.slice(Math.max(0, other.start - 14), other.start),
    )
  );
}

/** The headline says up and the only change of the body with that size is down. */
function wayFindings(checked: Checked, head: Head): Finding[] {
  const figures = checked.headline?.figures ?? [];
  return figures.flatMap((figure) => {
    const { change } = figure;
    if (change === null || change.direction === "flat" || change.value === null) return [];
    const size = change.value;
    const same = checked.figures.filter(
      (other) => isChangeOfSize(other, size) && other.at.start >= head.body,
    );
    const [other] = same;
    if (same.length !== 1 || other?.change == null || other.change.direction === change.direction) return [];
    if (other.change.direction === "flat") return [];
    const both = `${showChange(change)} in the headline, ${showChange(other.change)} in the text`;
    return [
      contradiction(
        checked,
        head,
        figure.at,
        both,
        showChange(other.change),
        figuresInText(checked, [other]),
      ),
    ];
  });
}

function isChangeOfSize({ change }: TextFigure, size: number): boolean {
  return (
    change !== null &&
    change.unit === "percent" &&
    change.value !== null &&
    Math.abs(change.value - size) <= Math.max(1, size * 0.1)
  );
}

/** "meet in Vienna" over a text whose first sentence has one other town after "in", and that never names Vienna. */
function placeFindings(checked: Checked, head: Head, lexicon: Lexicon): Finding[] {
  const [told, ...others] = townsIn(head.text, lexicon);
  if (
    told === undefined ||
    others.length > 0 ||
    !/\b(?:meet|met|talks|sign|visit|summit|arrive|open)/iu.test(head.text)
  )
    return [];
  const body = checked.text.slice(head.body);
  if (body.includes(told.text)) return [];
  const first = checked.sentences.find(({ start }) => start >= head.body) ?? {
    start: head.body,
    end: head.body,
  };
  const [town, ...more] = townsIn(checked.text.slice(first.start, first.end), lexicon);
  if (town === undefined || more.length > 0) return [];
  return [
    contradiction(
      checked,
      head,
      told,
      `${told.text} in the headline, ${town.text} in the text`,
      town.text,
      [],
    ),
  ];
}

function townsIn(
  text: string,
  lexicon: Lexicon,
): { readonly text: string; readonly start: number; readonly end: number }[] {
  return namesIn(text, lexicon).filter(
    ({ meaning, start }) =>
      (meaning.kind === "city" || meaning.kind === "seat") &&
      /\b(?:in|at) $/u.test(text.slice(Math.max(0, start - 4), start)),
  );
}

function contradiction(
  checked: Checked,
  head: Head,
  told: Span,
  both: string,
  expected: string,
  sources: Finding["sources"],
): Finding {
  const offset = head.span?.start ?? 0;
  const at =
    head.span === null
      ? { start: head.body, end: head.body }
      : { start: offset + told.start, end: offset + told.end };
  return finding(checked, {
    verdict: "contradicts",
    rule: "conflict",
    at,
    because: `Headline and text differ: ${both}.`,
    expected,
    sources,
    confidence: 0.75,
  });
}
