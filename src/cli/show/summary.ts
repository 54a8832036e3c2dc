// The last lines of a document: how many claims of each kind, what was set aside, and why nothing was coded.

import type { ReadLine } from "../../contract/index.js";
import { type Claim, STATUSES, type Status } from "../../model/index.js";
import { plural } from "../plural.js";
import { KIND_SIGN, STATUS_SIGN } from "./claim_line.js";
import { showLanguage } from "./head.js";

const KINDS = ["event", "statement", "figure", "position"] as const;
const DONE: Readonly<Record<Status, string>> = {
  actual: "done",
  planned: "planned",
  possible: "possible",
  undecided: "undecided",
  negated: "denied",
};

/** "7 events (5 done, 1 planned, 1 denied), 3 statements, 6 figures" and what was not read. */
export function showSummary({ claims, dropped, notCoded, language }: ReadLine): string[] {
  const lines = [
    claims.length === 0 ? "No claims." : `${KINDS.flatMap((kind) => countKind(claims, kind)).join(", ")}.`,
  ];
  if (notCoded !== null) lines.push(`Not coded: ${showReason(notCoded.missing, language)}.`);
  if (dropped.length > 0) lines.push(`Set aside: ${countReasons(dropped.map(({ reason }) => reason))}.`);
  return lines;
}

/** What the signs mean. */
export function showLegend(): string {
  const signs = [
    [STATUS_SIGN.actual, "done"],
    [STATUS_SIGN.planned, "planned"],
    [STATUS_SIGN.possible, "possible or undecided"],
    [STATUS_SIGN.negated, "denied"],
    [KIND_SIGN.statement, "statement"],
    [KIND_SIGN.figure, "figure"],
    [KIND_SIGN.position, "position"],
  ];
  return signs.map(([sign, word]) => `${sign}\u00a0${word}`).join("  ");
}

function countKind(claims: readonly Claim[], kind: Claim["kind"]): string[] {
  const own = claims.filter((claim) => claim.kind === kind);
  if (own.length === 0) return [];
  const total = plural(own.length, kind);
  if (kind !== "event") return [total];
  const parts = STATUSES.flatMap((status) => {
    const count = own.filter((claim) => claim.status === status).length;
    return count === 0 ? [] : [`${count} ${DONE[status]}`];
  });
  return [`${total} (${parts.join(", ")})`];
}

function showReason(reason: string, language: string | null): string {
  if (reason !== "not coded: language") return reason;
  return `the text is in ${language === null ? "another language" : showLanguage(language)}, only English is read`;
}

function countReasons(reasons: readonly string[]): string {
  const once = [...new Set(reasons)];
  return once.map((reason) => plural(reasons.filter((other) => other === reason).length, reason)).join(", ");
}
