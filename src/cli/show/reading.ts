// A document with its claims, for a reader at a terminal: each sentence that says something, its claims beside or below it.
// From 110 columns on the claims stand at the right of their sentence, else below it.
import type { ReadLine, ReadPage } from "../../contract/index.js";
import type { Claim } from "../../model/index.js";
import type { Paint } from "../colour.js";
import { showClaim, showSign } from "./claim_line.js";
import { showHead } from "./head.js";
import { chooseHues, type Hues } from "./hues.js";
import { markSentence, type NumberedClaim, raise } from "./marked_sentence.js";
import { columnsOfLine, type Line, paintLine, plain, wrap } from "./pieces.js";
import { showLegend, showSummary } from "./summary.js";
import { withoutControls } from "./width.js";

const TWO_COLUMNS_FROM = 110;
const WIDEST = 160;
/** The longest line that reads well. */
const MEASURE = 75;
const GUTTER = 3;

/** The whole page as text. `width` is that of the terminal. */
export function showReading(
  line: ReadLine,
  page: ReadPage,
  name: string,
  paint: Paint,
  width: number,
): string {
  const hues = chooseHues(paint);
  const columns = Math.max(20, Math.min(width, WIDEST));
  const claims = inReadingOrder(line.claims).map((claim, index) => ({ claim, number: index + 1 }));
  const blocks = bySentence(claims).map(({ sentence, own }) => {
    const span = page.sentences[sentence] ?? own[0]?.claim.citation ?? { start: 0, end: 0 };
    return showBlock(markSentence(page.text, span, own, hues), own.map(oneClaim(page, hues)), columns);
  });
  const faint = (text: string): Line[] => wrap([{ text, paint: hues.faint }], columns);
  const lines = [
    ...showHead(line, name, hues, Math.min(columns, MEASURE + 25)),
    [],
    ...blocks.flatMap((block) => [...block, []]),
    ...showSummary(line).flatMap((text) => wrap([plain(withoutControls(text))], columns)),
    ...(claims.length === 0 ? [] : faint(showLegend())),
  ];
  return `${lines.map(paintLine).join("\n")}\n`;
}

/** By where the citation begins, then by where it ends; else in the coder's order. */
function inReadingOrder(claims: readonly Claim[]): readonly Claim[] {
  return claims.toSorted(
    ({ citation: a }, { citation: b }) => a.sentence - b.sentence || a.start - b.start || a.end - b.end,
  );
}

/** Claims by their sentence. */
function bySentence(claims: readonly NumberedClaim[]): { sentence: number; own: NumberedClaim[] }[] {
  const groups = new Map<number, NumberedClaim[]>();
  for (const numbered of claims) {
    const { sentence } = numbered.claim.citation;
    groups.set(sentence, [...(groups.get(sentence) ?? []), numbered]);
  }
  return [...groups].map(([sentence, own]) => ({ sentence, own }));
}

interface ShownClaim {
  readonly head: Line;
  readonly why: Line;
}

function oneClaim(page: ReadPage, hues: Hues): (numbered: NumberedClaim) => ShownClaim {
  return ({ number, claim }) => ({
    head: [
      { text: `${showSign(claim)} ${raise(number)} `, paint: hues.sign[claim.kind] },
      plain(withoutControls(showClaim(claim, page.names))),
    ],
    why: [{ text: withoutControls([claim.why, ...linkWords(claim)].join("; ")), paint: hues.faint }],
  });
}

/** "reason given: probably because of “the fishing dispute”" */
function linkWords({ links = [] }: Claim): string[] {
  return links.map(
    ({ kind, hedge, words, text }) => `${kind} given: ${hedge === null ? "" : `${hedge} `}${words} “${text}”`,
  );
}

function showBlock(sentence: Line, claims: readonly ShownClaim[], columns: number): Line[] {
  if (columns < TWO_COLUMNS_FROM) {
    return [
      ...wrap(sentence, Math.min(columns, MEASURE + 15)),
      ...showClaims(claims, columns - 2).map(indented),
    ];
  }
  const left = Math.min(MEASURE, Math.floor((columns - GUTTER) / 2));
  return beside(wrap(sentence, left), showClaims(claims, columns - left - GUTTER), left + GUTTER);
}

function showClaims(claims: readonly ShownClaim[], width: number): Line[] {
  return claims.flatMap(({ head, why }) => [
    ...wrap(head, width, 4),
    ...wrap(why, width - 4).map((line) => [plain("    "), ...line]),
  ]);
}

function indented(line: Line): Line {
  return [plain("  "), ...line];
}

/** Two columns; the right one begins at `start`. */
function beside(left: readonly Line[], right: readonly Line[], start: number): Line[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => {
    const [first, second] = [left[row] ?? [], right[row]];
    if (second === undefined) return first;
    return [...first, plain(" ".repeat(Math.max(0, start - columnsOfLine(first)))), ...second];
  });
}
