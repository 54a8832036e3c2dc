// What is checked: a text with its claims, and what the record knows of the pairs in it.
import type { Lexicon } from "../lexicon/index.js";
import type { Citation, Claim, Countable, EventClaim, FigureClaim, Finding, Span } from "../model/index.js";
import { type NamedSpan, namesIn } from "./names.js";
import { type PrintedSentence, printedSentences } from "./printed_text.js";

/** A text as it was read. Offsets count in `text`, in UTF-16 code units. */
export interface CheckedText {
  /** Id that the text has, or would have, in the ledger: what the ledger has of itself is no record of it. */
  readonly document: string;
  readonly text: string;
  /** ISO day of publication; null where it is not known. */
  readonly published: string | null;
  readonly title: string | null;
  readonly sentences: readonly Span[];
  readonly claims: readonly Claim[];
  /** The claims of the headline, read as a text of its own; none where there is no headline. */
  readonly headline: readonly Claim[];
}

/** A claim of the record with where it comes from. */
interface Known<T> {
  readonly claim: T;
  readonly document: string;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}
export type KnownFigure = Known<FigureClaim>;
export type KnownEvent = Known<EventClaim>;

/** A meeting of the register: the report that speaks for it, and what the rules of counting look at. */
export interface KnownMeeting extends KnownEvent {
  readonly row: Countable;
}

/** What the record knows of the pairs of a text, as corrected. */
export interface RecordSlice {
  readonly figures: readonly KnownFigure[];
  readonly events: readonly KnownEvent[];
}

/** Mean rate of exchange of a currency over days, in units of it for one US dollar; null where no source has it. */
type MeanRate = (
  currency: string,
  start: string,
  end: string,
) => { readonly perDollar: number; readonly of: string } | null;

/** What the checks are made with. */
export interface CheckParts {
  readonly lexicon: Lexicon;
  readonly meanRate: MeanRate;
}

/** A figure that stands in the text. */
export type TextFigure = FigureClaim & { readonly at: Span };

/** The text with what every check looks at. */
export interface Checked extends Omit<CheckedText, "headline"> {
  /** The figures of the headline with offsets in it, and where it stands in the text; null where there is none. */
  readonly headline: Headline | null;
  /** In the order of the text. */
  readonly figures: readonly TextFigure[];
  /** Figures beyond the most that are checked. */
  readonly unchecked: readonly TextFigure[];
  readonly events: readonly EventClaim[];
  /** The sentences with the amounts printed in them. */
  readonly printed: readonly PrintedSentence[];
  /** The names of the lexicon in the text. */
  readonly named: readonly NamedSpan[];
}

interface Headline {
  readonly text: string;
  readonly figures: readonly TextFigure[];
  /** Where it begins and ends in the text; null where the text does not hold it. */
  readonly start: number | null;
  readonly end: number;
}

/** One kind of check: from the text to its findings. */
export type Check = (checked: Checked, parts: CheckParts) => readonly Finding[];

/** Figures are compared each with each: in a text with more than this only the first ones are checked, and a finding says so. */
const MOST_FIGURES = 1000;

/** What every check looks at is made here, once for a text. */
export function toChecked(text: CheckedText, lexicon: Pick<Lexicon, "names" | "quantities">): Checked {
  const events = text.claims.filter((claim) => claim.kind === "event");
  const figures = figuresOf(text.claims);
  return {
    ...text,
    figures: figures.slice(0, MOST_FIGURES),
    unchecked: figures.slice(MOST_FIGURES),
    events,
    headline: headlineOf(text),
    printed: printedSentences(text, lexicon),
    named: namesIn(text.text, lexicon),
  };
}

function figuresOf(claims: readonly Claim[]): TextFigure[] {
  return claims
    .filter((claim): claim is TextFigure => claim.kind === "figure" && claim.at !== undefined)
    .sort((a, b) => a.at.start - b.at.start);
}

function headlineOf({ title, text, headline }: CheckedText): Headline | null {
  if (title === null) return null;
  const at = text.indexOf(title);
  const isHead = at >= 0 && at < 200;
  return {
    text: title,
    figures: figuresOf(headline),
    start: isHead ? at : null,
    end: isHead ? at + title.length : 0,
  };
}

/** The line around a place that is in no sentence: a headline, a dateline. */
function lineAt(text: string, at: number): Span {
  const end = text.indexOf("\n", at);
  return { start: text.lastIndexOf("\n", Math.max(at - 1, 0)) + 1, end: end < 0 ? text.length : end };
}

/** The citation of the sentence that holds this offset. */
export function sentenceAt(
  { text, sentences }: Pick<CheckedText, "text" | "sentences">,
  at: number,
): Citation {
  const found = sentenceIndexAt({ sentences }, at);
  const span = sentences[found];
  const { start, end } = span !== undefined && at < span.end ? span : lineAt(text, at);
  return { start, end, sentence: Math.max(found, 0), text: text.slice(start, end) };
}

/** The last sentence that begins at or before this offset; -1 where there is none. A bisection: long texts ask often. */
export function sentenceIndexAt({ sentences }: Pick<CheckedText, "sentences">, at: number): number {
  let [low, high] = [-1, sentences.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sentences[middle]?.start ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
