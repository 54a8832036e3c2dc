// What another sentence of the paper tells already: an event that is no more than somebody's words, or a stance, or a figure.
import type { ExpectationRow, LedgerClaimLine, LedgerRecordLine } from "../contract/index.js";
import type { Frame } from "./frame.js";
import type { EventLine } from "./tell_events.js";

/**
 * Without the events whose words stand inside of a direct quote ("Russia is ready to deliver"), and without those read from the very words
 * of a position, where the paper has the section that tells these. What somebody said of an act stays what somebody said.
 */
export function withoutSaid(
  events: readonly EventLine[],
  lines: readonly LedgerClaimLine[],
  { sections }: Pick<Frame, "sections">,
): readonly EventLine[] {
  const quoted = new Map<string, string[]>();
  const held = new Map<string, string[]>();
  for (const { claim, document } of lines) {
    if (claim.kind === "statement" && claim.direct && sections.includes("statements")) {
      put(quoted, placeOf({ claim, document }), claim.quote);
    }
    if (claim.kind === "position" && claim.vote === undefined && sections.includes("positions"))
      put(held, placeOf({ claim, document }), claim.citation.text);
  }
  return events.filter((line) => {
    const place = placeOf(line);
    const { text } = line.claim.citation;
    const isQuote = quoted.get(place)?.some((quote) => quote.includes(text)) === true;
    const isStance =
      STANCES.has(line.claim.act) && held.get(place)?.some((one) => text.startsWith(one)) === true;
    return !isQuote && !isStance;
  });
}

function put(map: Map<string, string[]>, key: string, text: string): void {
  map.set(key, [...(map.get(key) ?? []), text]);
}

/** Acts that say no more than where somebody stands. */
const STANCES: ReadonlySet<string> = new Set(["SUPPORT", "REJECT", "ACCUSE"]);

/** Without the plans of which the table of expectations tells what came, where the paper has the outlook with that table. */
export function withoutAnswered<T extends LedgerRecordLine>(
  lines: readonly T[],
  expectations: readonly ExpectationRow[],
  { sections }: Pick<Frame, "sections">,
): readonly T[] {
  if (!sections.includes("outlook")) return lines;
  const answered = new Set(expectations.filter(({ state }) => state !== "open").map(({ claim }) => claim));
  return lines.filter(({ claims }) => !claims.some((claim) => answered.has(claim)));
}

/** Without the events of a sentence of which a figure of the same status tells the amount ("raise trade to 100 billion dollars"). */
export function withoutAmounts<T extends LedgerRecordLine>(
  lines: readonly T[],
  among: readonly LedgerRecordLine[],
): readonly T[] {
  const amounts = new Set(
    among
      .filter(({ claim }) => claim.kind === "figure")
      .map((line) => `${placeOf(line)} ${line.claim.status}`),
  );
  return lines.filter(
    (line) =>
      line.claim.kind !== "event" ||
      line.claim.act !== "COOPERATE" ||
      !amounts.has(`${placeOf(line)} ${line.claim.status}`),
  );
}

/** An agreement of which the words tell nothing: "Both countries agreed". */
export function isEmptyAgreement({ claim }: EventLine): boolean {
  const { act, agreement, instruments = [], citation } = claim;
  if (act !== "AGREE" || agreement !== undefined || instruments.length > 0) return false;
  return /^(?:both|the two|the) ?(?:countries|sides|states|governments|parties)? (?:have |had )?agreed$/iu.test(
    citation.text.trim(),
  );
}

function placeOf({ claim, document }: Pick<LedgerClaimLine, "claim" | "document">): string {
  return `${document} ${claim.citation.sentence}`;
}
