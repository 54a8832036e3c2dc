// Lines of a ledger for tests of the views: invented positions, votes and statements.
import type { LedgerClaimLine, LedgerRecordLine } from "../../../src/contract/index.js";
import { type Claim, missing, type PositionStance, type Status } from "../../../src/model/index.js";

interface MadePosition {
  readonly id: string;
  readonly holder: string;
  readonly issue: string;
  readonly stance: PositionStance;
  readonly day?: string;
  readonly published?: string | null;
  readonly status?: Status;
  readonly sector?: "GOV" | "BUS" | null;
  readonly document?: string;
  readonly copyOf?: string | null;
  readonly cast?: "yes" | "no" | "abstain" | "veto";
}

const base = (id: string, day: string | undefined, status: Status = "actual") => ({
  ...{ id, status, places: [], attribution: [], pairs: [], pair: null },
  period:
    day === undefined
      ? missing("not stated")
      : ({ start: day, end: day, precision: "day", text: day } as const),
  citation: { start: 0, end: 5, sentence: 0, text: `words of ${id}` },
  ...{ confidence: 0.7, why: "made for a test", coder: "test", review: "machine" as const },
});

export function position(made: MadePosition): LedgerClaimLine {
  const { id, holder, issue, stance, day, status, sector = null, cast } = made;
  const claim: Claim = {
    ...base(id, day, status),
    kind: "position",
    holder: { text: `name of ${holder}`, country: holder, sector },
    ...{ issue, stance },
    ...(cast === undefined
      ? {}
      : { vote: { body: "General Assembly", symbol: null, cast, adopted: true, tally: null } }),
  };
  return lineOf(claim, made);
}

export function statement(made: {
  readonly id: string;
  readonly speaker: string;
  readonly topics: readonly string[];
  readonly toward: readonly string[];
}): LedgerClaimLine {
  const claim: Claim = {
    ...base(made.id, "2024-05-01"),
    kind: "statement",
    speaker: {
      text: "a minister",
      country: made.speaker,
      sector: "GOV",
      person: `Minister of ${made.speaker}`,
    },
    ...{ verb: "says", addressee: null, quote: `quote of ${made.id}`, direct: true },
    ...{ topics: [...made.topics], about: [...made.toward] },
    stance: { toward: [...made.toward], polarity: "negative" },
  };
  return lineOf(claim, {});
}

function lineOf(
  claim: Claim,
  { document = `d-${claim.id}`, published = "2024-05-16", copyOf = null }: Partial<MadePosition>,
): LedgerClaimLine {
  return {
    ...{ document, published, copyOf, title: `title of ${document}`, url: null, publisher: null },
    addedAt: "2024-06-01T00:00:00.000Z",
    claim,
  } as LedgerClaimLine;
}

/** A line as a record of its own. */
export function record(line: LedgerClaimLine): LedgerRecordLine {
  return { ...line, record: line.claim.id, reports: 1, stories: 1, claims: [line.claim.id] };
}
