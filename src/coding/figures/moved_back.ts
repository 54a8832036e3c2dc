// A period some months earlier: of a whole month it stays a whole one.
import {
  addMonths,
  lastDay,
  type Missing,
  missing,
  monthOf,
  type Period,
  yearOf,
} from "../../model/index.js";

export function movedBack(period: Period, months: number): Period | Missing {
  const { start, end } = period;
  if (start === null || end === null) return missing("not stated");
  const isMonthEnd = end === lastDay(yearOf(end), monthOf(end));
  return {
    ...period,
    start: addMonths(start, -months),
    end: isMonthEnd ? lastDay(yearOf(end), monthOf(end) - months) : addMonths(end, -months),
  };
}
