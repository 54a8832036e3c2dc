// The figures of a text in short lines: "trade.exports 1900000000 USD, PER>CHL, 2025-01-01/2025-06-30".
import type { FigureClaim } from "../../../src/model/index.js";
import { isMissing } from "../../../src/model/index.js";
import { claimsOf } from "../coder.js";

export function figuresOf(text: string, published = "2026-03-12"): FigureClaim[] {
  return claimsOf(text, published).flatMap((claim) => (claim.kind === "figure" ? [claim] : []));
}

export function amountsOf(text: string): string[] {
  return figuresOf(text).map(
    ({ value, unit, bound }) => `${value} ${unit}${bound === "exact" ? "" : ` ${bound}`}`,
  );
}

/** Measure and ends, or the pair without a direction. */
export function waysOf(text: string): string[] {
  return figuresOf(text).map(({ measure, direction, pair }) => {
    const way =
      direction === null ? (pair ?? []).join("-") : `${direction.from ?? "?"}>${direction.to ?? "?"}`;
    return way === "" ? measure : `${measure} ${way}`;
  });
}

export function periodsOf(text: string, published?: string): string[] {
  return figuresOf(text, published).map(({ period }) =>
    isMissing(period) ? period.missing : `${period.start ?? ".."}/${period.end ?? ".."}`,
  );
}

/** All that a figure says, in one line: "trade.exports 28000000000 EUR, DEU>TUR, 2025-01-01/2025-12-31, up 6 percent, planned". */
export function linesOf(text: string, published?: string): string[] {
  return figuresOf(text, published).map((figure) => {
    const { measure, value, high, unit, bound, direction, pair, period, change, status } = figure;
    const amount = value === null ? "" : ` ${value}${high === undefined ? "" : `-${high}`} ${unit}`;
    const way =
      direction === null ? (pair ?? []).join("-") : `${direction.from ?? "?"}>${direction.to ?? "?"}`;
    const parts = [
      `${measure}${amount}${bound === "exact" || bound === "range" || value === null ? "" : ` ${bound}`}`,
      way,
      isMissing(period) ? "" : `${period.start ?? ".."}/${period.end ?? ".."}`,
      change === null || change.value === null
        ? ""
        : `${change.direction} ${change.value} ${change.unit}${change.bound === undefined ? "" : ` ${change.bound}`}`,
      status === "actual" ? "" : status,
    ];
    return parts.filter((part) => part !== "").join(", ");
  });
}
