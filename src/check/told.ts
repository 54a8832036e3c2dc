// Builds findings: where they stand, and what the text itself says as a source.
import type { CheckRule, Finding, FindingSource, Span, Verdict } from "../model/index.js";
import { type Checked, sentenceAt, type TextFigure } from "./checked.js";

/** What a check has to say of one place. */
export interface Told {
  readonly verdict: Verdict;
  readonly rule: CheckRule;
  /** The exact words that it is about. */
  readonly at: Span;
  readonly claim?: string;
  readonly because: string;
  readonly expected?: string;
  readonly sources?: readonly FindingSource[];
  /** 0 to 1; 0.8 where it is not told. */
  readonly confidence?: number;
  /** Words to put in the place of the found ones. */
  readonly correction?: string;
}

export function finding(checked: Checked, told: Told): Finding {
  const { verdict, rule, at, claim, because, expected, sources, confidence, correction } = told;
  const text = checked.text.slice(at.start, at.end);
  return {
    verdict,
    rule,
    citation: sentenceAt(checked, at.start),
    found: { text, span: { start: at.start, end: at.end }, claim: claim ?? null },
    expected: expected ?? null,
    because,
    sources: sources ?? [],
    confidence: confidence ?? 0.8,
    correction: correction ?? null,
  };
}

/** Another place of the text as a source. */
export function placeInText(checked: Checked, span: Span): FindingSource {
  const words = checked.text.slice(span.start, span.end);
  return { words: `the text itself: "${words}"`, claim: null, document: null, url: null, span };
}

/** Other figures of the text as sources. */
export function figuresInText(checked: Checked, figures: readonly TextFigure[]): FindingSource[] {
  return figures.map(({ at }) => placeInText(checked, { start: at.start, end: at.end }));
}
