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
