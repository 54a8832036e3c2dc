// What a line expects: an act that is planned or may be, or words that say what is to be expected.
import type { CitedClaim, LedgerRecordLine } from "../../../contract/index.js";
import { type EventClaim, isMissing, type Standing } from "../../../model/index.js";
import { citedOf, type Days, daysOf, partiesOf } from "../register_lines.js";

export interface Expected {
  readonly line: LedgerRecordLine;
  readonly cited: CitedClaim;
  /** null: told in words alone, so that nothing can be held against it. */
  readonly event: EventClaim | null;
  readonly status: "planned" | "possible";
  readonly hedge: string | null;
  readonly not: boolean;
  readonly parties: readonly string[];
  readonly by: string;
  readonly due: (Days & { readonly text: string }) | null;
}

/** Who is undecided or stays away is not expected. */
const STAYS: ReadonlySet<Standing> = new Set(["undecided", "declined", "absent"]);

/** Words of trying and wanting: somebody's aim, and no expectation of what comes. */
const TRIES =
  /^(?:tr(?:y|ies|ied)|attempt|seek|sought|want|wish|hope|aim|effort|urge|ask|call|demand|if|unless|lest|purpose)/iu;
/** Words of a statement that say what to expect. */
const EXPECTS =
  /\b(?:(?:should|must|can|could|do|does|did)(?: not|n['’]t) expect|unlikely to|not expected to|expects?|expected to|(?:is|are) likely to|will probably|will likely|looks? set to|anticipates?)\b/iu;
/** What somebody of neither side says will be. */
const WILL = /\bwill\b/u;
const EXPECTS_NOT = /\b(?:not expect|n['’]t expect|unlikely to|not expected)\b/iu;

/** The expectations of the lines, each once: an act and the statement that tells it are one. */
export function expectedIn(lines: readonly LedgerRecordLine[]): readonly Expected[] {
  const acts = lines.flatMap((line) => {
    const expected = actOf(line, lines);
    return expected === null ? [] : [expected];
  });
  const words = lines.flatMap((line) => {
    const { claim } = line;
    if (claim.kind !== "statement" || acts.some((one) => isIn(one.line, line))) return [];
    const isOutside = claim.speaker.country === null && claim.speaker.sector !== "JRN";
    const found = (EXPECTS.exec(claim.quote) ?? (isOutside ? WILL.exec(claim.quote) : null))?.[0];
    return found === undefined ? [] : [saidOf(line, found)];
  });
  return [...acts, ...words];
}

function actOf(line: LedgerRecordLine, lines: readonly LedgerRecordLine[]): Expected | null {
  const { claim } = line;
  if (claim.kind !== "event" || (claim.status !== "planned" && claim.status !== "possible")) return null;
  if (claim.gatherings?.some(({ standing }) => standing !== null && STAYS.has(standing)) === true)
    return null;
  const hedge = /(?:planned|possible) \("([^"]+)"\)/u.exec(claim.why)?.[1] ?? null;
  if (hedge !== null && TRIES.test(hedge)) return null;
  const said = lines.find((other) => other.claim.kind === "statement" && isIn(line, other));
  return {
    line,
    cited: citedOf(line),
    event: claim,
    status: claim.status,
    hedge,
    not: false,
    parties: partiesOf(claim),
    by: bySaid(said) ?? claim.attribution[0]?.person ?? claim.attribution[0]?.text ?? sourceOf(line),
    due: dueOf(line),
  };
}

function saidOf(line: LedgerRecordLine, hedge: string): Expected {
  const { claim } = line;
  const about = claim.kind === "statement" ? claim.about : [];
  return {
    line,
    cited: citedOf(line),
    event: null,
    status: "possible",
    hedge,
    not: claim.kind === "statement" && EXPECTS_NOT.test(claim.quote),
    parties: [...new Set(about)],
    by: bySaid(line) ?? sourceOf(line),
    due: dueOf(line),
  };
}

/** Does the statement tell the act: the words of the one within those of the other? */
function isIn(
  { claim: act, document }: LedgerRecordLine,
  { claim: said, document: other }: LedgerRecordLine,
): boolean {
  return (
    document === other && act.citation.start < said.citation.end && said.citation.start < act.citation.end
  );
}

function bySaid(line: LedgerRecordLine | undefined): string | null {
  if (line?.claim.kind !== "statement") return null;
  const { person, text, affiliation } = line.claim.speaker;
  const name = person ?? text;
  return affiliation === undefined ? name : `${name} (${affiliation})`;
}

function sourceOf({ publisher, title, document }: LedgerRecordLine): string {
  return publisher ?? title ?? document;
}

function dueOf({ claim }: LedgerRecordLine): Expected["due"] {
  if (isMissing(claim.period)) return null;
  const days = daysOf(claim.period);
  return days.start === null && days.end === null ? null : { ...days, text: claim.period.text };
}
