// A checked text for a reader at a terminal: each sentence with its findings below it, the words in the colour of the verdict.
import type { CheckLine, ReadPage } from "../../contract/index.js";
import { type Finding, isMissing, showDay, type Verdict } from "../../model/index.js";
import type { Paint } from "../colour.js";
import { checkSummary } from "./check_summary.js";
import { type Line, type Piece, paintLine, plain, wrap } from "./pieces.js";
import { withoutControls } from "./width.js";

/** The longest line that reads well. */
const WIDEST = 100;

const SIGNS: Readonly<Record<Verdict, string>> = {
  contradicts: "✗",
  explained: "≈",
  agrees: "✓",
  unknown: "?",
};
/** The whole page as text. `width` is that of the terminal. */
export function showCheck(
  line: CheckLine,
  page: ReadPage,
  name: string,
  paint: Paint,
  width: number,
): string {
  const columns = Math.max(20, Math.min(width, WIDEST));
  const hues = huesOf(paint);
  const blocks = [...groups(line.findings)].flatMap(([, findings]) => [
    ...wrap(marked(page.text, findings, hues), columns),
    ...findings.flatMap((finding) => shown(finding, hues, paint, columns)),
    [],
  ]);
  const lines = [...head(line, name, paint, columns), [], ...blocks, [plain(checkSummary(line))]];
  return `${lines.map(paintLine).join("\n")}\n`;
}

type Hues = Readonly<Record<Verdict, (text: string) => string>>;

function huesOf(paint: Paint): Hues {
  return { contradicts: paint.red, explained: paint.yellow, agrees: paint.green, unknown: paint.dim };
}

function groups(findings: readonly Finding[]): Map<number, Finding[]> {
  const found = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { sentence } = finding.citation;
    found.set(sentence, [...(found.get(sentence) ?? []), finding]);
  }
  return found;
}

function head(
  { title, publisher, published }: CheckLine,
  name: string,
  paint: Paint,
  columns: number,
): Line[] {
  const day = isMissing(published)
    ? "no day of publication is known: relative dates are not counted (--published)"
    : `published ${showDay(published)}`;
  const facts = [publisher ?? "", day].filter((fact) => fact !== "").join(" · ");
  return [
    ...wrap([{ text: withoutControls(title ?? name), paint: paint.bold }], columns),
    ...wrap([{ text: withoutControls(facts), paint: paint.dim }], columns),
  ];
}

/** The sentence with the found words in the colour of their verdict; where two overlap, the first has it. */
function marked(text: string, findings: readonly Finding[], hues: Hues): Piece[] {
  const { start, end } = findings[0]?.citation ?? { start: 0, end: 0 };
  const pieces: Piece[] = [];
  let at = start;
  for (const { found, verdict } of [...findings].sort((a, b) => a.found.span.start - b.found.span.start)) {
    const [from, to] = [Math.max(found.span.start, start), Math.min(found.span.end, end)];
    if (from < at || to <= from) continue;
    pieces.push(plain(withoutControls(text.slice(at, from))), {
      text: withoutControls(text.slice(from, to)),
      paint: hues[verdict],
    });
    at = to;
  }
  return [...pieces, plain(withoutControls(text.slice(at, end)))];
}

function shown(
  { verdict, rule, because, expected, sources }: Finding,
  hues: Hues,
  paint: Paint,
  columns: number,
): Line[] {
  const hue = hues[verdict];
  const said = expected === null || verdict !== "contradicts" ? because : `${because} Expected: ${expected}.`;
  const lines = wrap(
    [{ text: `${SIGNS[verdict]} ${rule} `, paint: hue }, plain(withoutControls(said))],
    columns - 2,
    4,
  );
  const from = sources.flatMap(({ words, url }) => (url === null ? [] : [`${words} ${url}`]));
  const cited = from
    .slice(0, 3)
    .flatMap((source) => wrap([{ text: withoutControls(source), paint: paint.dim }], columns - 6));
  return [
    ...lines.map((one): Line => [plain("  "), ...one]),
    ...cited.map((one): Line => [plain("      "), ...one]),
  ];
}
