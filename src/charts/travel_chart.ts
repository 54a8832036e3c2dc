// Who travels to whom, by year: one bar a year, the part of each country in its colour, third places grey. Each part leads to its meetings.
import { claimLink } from "./claim_link.js";
import { dayNumber } from "./days.js";
import { element, type Markup, together } from "./element.js";
import { emptyChart } from "./empty_chart.js";
import { type ChartFrame, chartText, seenPart, spanOf } from "./frame.js";
import { COUNTRY_A, COUNTRY_B, ELSEWHERE } from "./hues.js";
import { fitText, LINE, TEXT_SIZE, textWidth } from "./text_width.js";
import { AXIS_HEIGHT, timeAxis } from "./time_axis.js";
import { type ValueScale, valueAxis, valueScale } from "./value_axis.js";

const TOP = LINE + 8;
const PLOT = 108;
const WIDEST = 40;

/** Meetings of one year by where they were held, as ids of their claims. */
export interface TravelBar {
  readonly year: number;
  readonly inFirst: readonly string[];
  readonly inSecond: readonly string[];
  readonly elsewhere: readonly string[];
}

const PARTS = [
  { of: "inFirst", hue: COUNTRY_A },
  { of: "inSecond", hue: COUNTRY_B },
  { of: "elsewhere", hue: ELSEWHERE },
] as const;

/**
 * One `<svg>` as text, about 160 px high. `names` are the two countries in words; a year outside of the frame is left out. Without a
 * meeting in the frame: a sentence that says so.
 */
export function travelChart(
  frame: ChartFrame,
  names: readonly [string, string],
  bars: readonly TravelBar[],
): string {
  const span = spanOf(frame);
  if (span === null) return emptyChart(frame.width, "No stretch of time is chosen.");
  const seen = bars.flatMap((bar) => {
    const [first, last] = [dayNumber(`${yearText(bar)}-01-01`), dayNumber(`${yearText(bar)}-12-31`)];
    const part = first === null || last === null ? null : seenPart(span, first, last);
    return part === null || totalOf(bar) === 0 ? [] : [{ bar, left: part[0], right: part[1] }];
  });
  if (seen.length === 0) return emptyChart(span.width, "No meeting in person is counted in these days.");
  const bottom = TOP + PLOT;
  const most = Math.max(...seen.map(({ bar }) => totalOf(bar)));
  const scale = valueScale(0, most, TOP, bottom, Math.min(4, most));
  const labels = [`in ${names[0]}`, `in ${names[1]}`, "elsewhere"] as const;
  return chartText(
    {
      width: span.width,
      height: bottom + AXIS_HEIGHT,
      name: "travel-chart",
      says: summary(
        seen.map(({ bar }) => bar),
        labels,
      ),
      links: true,
    },
    [
      valueAxis(span, scale),
      key(labels, span.right),
      together(seen.map(({ bar, left, right }) => drawBar(bar, labels, left, right, scale))),
      timeAxis(span, bottom),
    ],
  );
}

const yearText = ({ year }: TravelBar): string => String(year).padStart(4, "0");

const totalOf = ({ inFirst, inSecond, elsewhere }: TravelBar): number =>
  inFirst.length + inSecond.length + elsewhere.length;

function drawBar(
  bar: TravelBar,
  labels: readonly [string, string, string],
  left: number,
  right: number,
  scale: ValueScale,
): Markup {
  const width = Math.min(WIDEST, Math.max(1, (right - left) * 0.7));
  const x = (left + right - width) / 2;
  let below = 0;
  return together(
    PARTS.map(({ of, hue }, at) => {
      const claims = bar[of];
      if (claims.length === 0) return null;
      const [y, base] = [scale.y(below + claims.length), scale.y(below)];
      below += claims.length;
      const height = Math.max(1, base - y - 1);
      return claimLink(claims, `${bar.year}: ${claims.length} ${labels[at] ?? ""}`, `travel-${of}`, [
        element("rect", { x, y, width, height, fill: hue }),
      ]);
    }),
  );
}

/** A square of each colour with its words, in one line, as far as there is room. */
function key(labels: readonly [string, string, string], right: number): Markup {
  const room = right / 3 - 20;
  let x = 0;
  return element(
    "g",
    { class: "travel-key", "aria-hidden": "true" },
    together(
      PARTS.map(({ hue }, at) => {
        const text = fitText(labels[at] ?? "", room);
        const part = together([
          element("rect", { x, y: 3, width: 11, height: 11, fill: hue }),
          element("text", { x: x + 16, y: TEXT_SIZE, fill: "currentColor" }, text),
        ]);
        x += Math.min(textWidth(text) + 32, right / 3);
        return part;
      }),
    ),
  );
}

/** "Meetings in person by year, 2013 to 2025: 12 in China, 10 in Russia, 14 elsewhere" */
function summary(bars: readonly TravelBar[], labels: readonly [string, string, string]): string {
  const years = bars.map(({ year }) => year);
  const counts = PARTS.map(
    ({ of }, at) => `${bars.reduce((sum, bar) => sum + bar[of].length, 0)} ${labels[at] ?? ""}`,
  );
  return `Meetings in person by year, ${Math.min(...years)} to ${Math.max(...years)}: ${counts.join(", ")}`;
}
