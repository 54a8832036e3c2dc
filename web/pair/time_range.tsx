// The time axis of the page: how much the record holds of each quarter, and the days that everything below shows.
// Drag over it for other days, or move its two ends with the arrow keys.
import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { ActivityQuarter } from "../ask/answers.js";
import { DayField } from "../parts/day_field.js";
import { useWidth } from "../parts/use_width.js";
import { addDays, dayFromNumber, dayNumber, dayWords } from "../words/days.js";
import type { Extent } from "./extent.js";
import type { Days } from "./view.js";

const HEIGHT = 44;
const AXIS = 18;
const MONTH = 30.44;

interface TimeRangeProps {
  readonly extent: Extent;
  readonly quarters: readonly ActivityQuarter[];
  readonly days: Days;
  readonly onDays: (days: Days) => void;
}

export function TimeRange({ extent, quarters, days, onDays }: TimeRangeProps) {
  const [place, width] = useWidth();
  const drag = useRef<{ readonly fixed: number } | null>(null);
  const [draft, setDraft] = useState<readonly [number, number] | null>(null);
  const [first, last] = [dayNumber(extent.first), dayNumber(extent.last)];
  const from = draft?.[0] ?? (days.from === null ? first : clamp(dayNumber(days.from)));
  const to = draft?.[1] ?? (days.to === null ? last : clamp(dayNumber(days.to)));
  const x = (day: number) => ((day - first) / Math.max(1, last - first)) * width;
  const most = Math.max(1, ...quarters.map(({ cooperation, conflict }) => cooperation + conflict));

  function clamp(day: number): number {
    return Math.min(last, Math.max(first, day));
  }
  const dayAt = (event: PointerEvent<SVGSVGElement>) => {
    const { left } = event.currentTarget.getBoundingClientRect();
    return clamp(Math.round(first + ((event.clientX - left) / Math.max(1, width)) * (last - first)));
  };
  const settle = (start: number, end: number) => {
    const [a, b] = [dayFromNumber(Math.min(start, end)), dayFromNumber(Math.max(start, end))];
    onDays({ from: a <= extent.first ? null : a, to: b >= extent.last ? null : b });
  };
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (event.button !== 0) return;
    const at = dayAt(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    const reach = (10 / Math.max(1, width)) * (last - first);
    // near an end that end is taken along, elsewhere a new range begins
    drag.current = { fixed: Math.abs(at - from) <= reach ? to : Math.abs(at - to) <= reach ? from : at };
    setDraft([Math.min(drag.current.fixed, at), Math.max(drag.current.fixed, at)]);
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (drag.current === null) return;
    const at = dayAt(event);
    setDraft([Math.min(drag.current.fixed, at), Math.max(drag.current.fixed, at)]);
  };
  const end = () => {
    if (drag.current !== null && draft !== null && draft[1] - draft[0] >= 7)
      settle(monthStart(draft[0]), monthEnd(draft[1]));
    drag.current = null;
    setDraft(null);
  };
  const step = (edge: "from" | "to") => (event: KeyboardEvent) => {
    const months = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageUp: 12, PageDown: -12 }[
      event.key
    ];
    const target =
      months !== undefined
        ? (edge === "from" ? from : to) + months * MONTH
        : event.key === "Home"
          ? first
          : event.key === "End"
            ? last
            : null;
    if (target === null) return;
    event.preventDefault();
    if (edge === "from") settle(monthStart(clamp(Math.min(Math.round(target), to - 27))), to);
    else settle(from, monthEnd(clamp(Math.max(Math.round(target), from + 27))));
  };

  return (
    <div className="time-range">
      <div className="time-range-fields">
        <DayField
          label="From"
          day={days.from}
          edge="first"
          placeholder={dayWords(extent.first)}
          onDay={(day) => onDays({ from: day, to: days.to })}
        />
        <DayField
          label="to"
          day={days.to}
          edge="last"
          placeholder={dayWords(extent.last)}
          onDay={(day) => onDays({ from: days.from, to: day })}
        />
        {(days.from !== null || days.to !== null) && (
          <button type="button" className="plain" onClick={() => onDays({ from: null, to: null })}>
            Whole record
          </button>
        )}
      </div>
      <div className="time-range-axis" ref={place}>
        {width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset
          <svg
            width={width}
            height={HEIGHT + AXIS}
            onPointerDown={begin}
            onPointerMove={move}
            onPointerUp={end}
            onPointerCancel={end}
            role="group"
            aria-label="Time axis: the days that are shown"
          >
            {quarters.map(({ quarter, start, end: until, cooperation, conflict }) => {
              const left = x(dayNumber(start));
              const size = ((cooperation + conflict) / most) * (HEIGHT - 6);
              return (
                <rect
                  key={quarter}
                  className="time-range-bar"
                  x={left}
                  y={HEIGHT - size}
                  width={Math.max(1, x(dayNumber(until)) - left - 0.5)}
                  height={size}
                />
              );
            })}
            <rect className="time-range-out" x={0} y={0} width={Math.max(0, x(from))} height={HEIGHT} />
            <rect
              className="time-range-out"
              x={x(to)}
              y={0}
              width={Math.max(0, width - x(to))}
              height={HEIGHT}
            />
            <line className="time-range-base" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
            {yearTicks(extent, width).map((year) => (
              <text
                key={year}
                className="time-range-year"
                x={Math.max(0, x(dayNumber(`${year}-01-01`)))}
                y={HEIGHT + 14}
              >
                {year}
              </text>
            ))}
            {(["from", "to"] as const).map((edge) => {
              const at = edge === "from" ? from : to;
              const inside = Math.min(width - 2, Math.max(2, x(at)));
              return (
                <g
                  key={edge}
                  className="time-range-end"
                  role="slider"
                  tabIndex={0}
                  aria-label={edge === "from" ? "First day" : "Last day"}
                  aria-valuemin={first}
                  aria-valuemax={last}
                  aria-valuenow={at}
                  aria-valuetext={dayWords(dayFromNumber(at))}
                  onKeyDown={step(edge)}
                >
                  <line x1={inside} x2={inside} y1={0} y2={HEIGHT} />
                  <rect x={inside - 4} y={HEIGHT / 2 - 9} width={8} height={18} rx={2} />
                </g>
              );
            })}
          </svg>
        )}
      </div>
    </div>
  );
}

/** Years that have room beside each other. */
function yearTicks({ first, last }: Extent, width: number): readonly number[] {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const start = first.endsWith("-01-01") ? from : from + 1;
  const perYear = width / Math.max(1, to - from + 1);
  const every = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= 46) ?? 100;
  const years = Array.from({ length: Math.max(0, to - start + 1) }, (_, n) => start + n);
  const shown = years.filter((year) => every === 1 || year % every === 0);
  return shown.filter((year) => ((year - from) / Math.max(1, to - from + 1)) * width < width - 34);
}

function monthStart(day: number): number {
  return dayNumber(`${dayFromNumber(day).slice(0, 7)}-01`);
}

function monthEnd(day: number): number {
  const next = dayNumber(addDays(`${dayFromNumber(day).slice(0, 7)}-01`, 32));
  return monthStart(next) - 1;
}
