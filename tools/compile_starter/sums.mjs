// Totals against their parts, within what the last written digits allow. What does not add up is reported, never mended:
// customs revise earlier months, and pages round.

const PARTS = ["trade.exports", "trade.imports"];

/** Sentences on figures that do not add up. */
export function reportSums(figures) {
  return [...reportParts(figures), ...reportSpans(figures)];
}

/** Exports and imports of one page that do not make its total. */
export function reportParts(figures) {
  const told = toldBy(figures);
  return told.filter(({ measure }) => measure === "trade.total").flatMap((total) => missed(total, told));
}

/** Figures of trade in all goods that a source gives exactly. */
function toldBy(figures) {
  return figures.filter(
    ({ value, bound, confidence, measure, commodity }) =>
      value !== null &&
      bound === "exact" &&
      confidence !== "D" &&
      commodity === null &&
      measure.startsWith("trade."),
  );
}

function missed(total, figures) {
  const parts = PARTS.map((measure) =>
    figures.find(
      (one) =>
        one.measure === measure &&
        one.period.text === total.period.text &&
        one.unit === total.unit &&
        one.source === total.source,
    ),
  );
  if (parts.some((part) => part === undefined)) return [];
  return adds(parts, total) ? [] : [`${total.id}: ${show(parts)} = ${sum(parts)}, not ${total.value}`];
}

/** Earlier months of a year and the month after them that do not make the span of both, on any page. */
export function reportSpans(figures) {
  const exact = toldBy(figures);
  const seen = new Set();
  return exact.flatMap((longer) => {
    const { start, end } = longer.period;
    if (!start.endsWith("-01-01") || end.slice(5, 7) === "01") return [];
    const key = [longer.measure, longer.unit, start, end].join(" ");
    if (seen.has(key)) return [];
    seen.add(key);
    const like = (first, last) =>
      exact.filter(
        ({ measure, unit, period }) =>
          measure === longer.measure && unit === longer.unit && period.start === first && period.end === last,
      );
    const months = like(`${end.slice(0, 7)}-01`, end);
    const before = like(start, dayBefore(`${end.slice(0, 7)}-01`));
    const ways = before.flatMap((a) =>
      months.flatMap((b) => like(start, end).map((c) => ({ parts: [a, b], whole: c }))),
    );
    if (ways.length === 0 || ways.some(({ parts, whole }) => adds(parts, whole))) return [];
    const [{ parts, whole }] = ways;
    return [`${whole.id}: ${show(parts)} = ${sum(parts)}, not ${whole.value}`];
  });
}

function adds(parts, whole) {
  const slack = [...parts, whole].reduce((all, { resolution }) => all + resolution / 2, 0);
  return Math.abs(sum(parts) - whole.value) <= slack * (1 + 1e-9);
}

function sum(parts) {
  return parts.reduce((all, { value }) => all + value, 0);
}

function show(parts) {
  return parts.map(({ value, period }) => `${value} (${period.text})`).join(" + ");
}

function dayBefore(day) {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}
