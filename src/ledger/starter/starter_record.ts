// The starter record: what the ledger of a new home begins with, on Russia and China. tools/compile_starter.mjs checks
// data/starter and writes starter.json in this shape; whoever reads the file hands it to the functions here.
import type {
  Agreement,
  Basis,
  BODIES,
  Bound,
  Change,
  Confidence,
  EVIDENCES,
  Grade,
  MEETING_KINDS,
  PAYMENT_ACTS,
  Pair,
  Period,
  Place,
  RESTRICTION_KINDS,
  Status,
  VoteCast,
  WITNESSES,
} from "../../model/index.js";

export interface StarterSource {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** Licence, or the terms that its facts are taken under. */
  readonly licence: string;
  readonly grade: Grade;
  /** ISO date, as far as known; null: the page does not tell. */
  readonly published: string | null;
  readonly seen: string;
}

/** What every row has. */
export interface StarterRow {
  /** Its key in words, the same for ever: data/starter/README.md has the parts. */
  readonly id: string;
  readonly period: Period;
  readonly source: string;
  /** Further sources that say the same. */
  readonly also: readonly string[];
  readonly grade: Grade;
  readonly confidence: Confidence;
  /** When the source published it (ISO date, as far as known); null: not known. */
  readonly vintage: string | null;
  readonly note: string | null;
}

/** A change as it was published; it is never computed. */
export interface StarterChange extends Omit<Change, "currency"> {
  /** The currency that it is counted in; null: the source does not name it. */
  readonly currency: string | null;
  readonly source: string;
}

export interface StarterFigure extends StarterRow {
  /** A name of data/measures ("trade.total"). */
  readonly measure: string;
  /** In base units (240.11 billion dollars: 240.11e9 USD); null when only a change is told. */
  readonly value: number | null;
  /** What the last digit that was published stands for (240.11e9: 0.01e9); null without a value. */
  readonly resolution: number | null;
  readonly unit: string | null;
  readonly bound: Bound;
  /** null: the figure is of one country with all others. */
  readonly pair: Pair | null;
  readonly direction: { readonly from: string | null; readonly to: string | null } | null;
  readonly commodity: string | null;
  /** The pipeline or route. */
  readonly via: string | null;
  /** What a share is of. */
  readonly whole: string | null;
  /** What is counted ("meetings"). */
  readonly counted?: string;
  readonly change: StarterChange | null;
  readonly basis: Basis;
  /** How a derived value comes about ("73.148e9 * 1.047"); null for every other. */
  readonly arithmetic: string | null;
}

export interface StarterMeeting extends StarterRow {
  readonly kind: (typeof MEETING_KINDS)[number];
  readonly inPerson: boolean;
  readonly evidence: (typeof EVIDENCES)[number];
  readonly people: readonly string[];
  /** Their offices on that day, by name, where they are told. */
  readonly offices?: ReadonlyMap<string, string>;
  /** Where they met; null for a call. */
  readonly country: string | null;
  readonly places: readonly Place[];
  readonly pair: Pair;
  /** From the visitor to the host; null for a call, and for a meeting in a third country. */
  readonly direction: { readonly from: string; readonly to: string } | null;
  readonly occasion: string | null;
  /** Who received the guests, and what was signed, where a source tells it. */
  readonly hosts?: readonly string[];
  readonly agreements?: readonly string[];
}

export interface StarterVote extends StarterRow {
  readonly body: (typeof BODIES)[number];
  /** Symbol of the resolution or draft, where a source has it. */
  readonly symbol: string | null;
  readonly title: string;
  readonly tally: { readonly yes: number; readonly no: number; readonly abstain: number } | null;
  readonly adopted: boolean;
  readonly pair: Pair;
  /** `vote` is null where no source tells it; the note has the reason. */
  readonly votes: readonly { readonly country: string; readonly vote: VoteCast | null }[];
}

export interface StarterCount {
  readonly value: number;
  readonly bound: Bound;
}

export interface StarterMeasure extends StarterRow {
  /** Countries or organisations that took it. */
  readonly authorities: readonly string[];
  readonly agency: string | null;
  readonly kind: (typeof RESTRICTION_KINDS)[number];
  readonly status: Status;
  readonly summary: string;
  /** Countries that it is aimed at. */
  readonly against: readonly string[];
  /** Third countries whose firms or banks it names. */
  readonly reaches: readonly string[];
  readonly listed: StarterCount | null;
  readonly listedChina: StarterCount | null;
}

/** A document between states, or a change of its standing. */
export interface StarterAgreement extends StarterRow, Agreement {
  /** Codes of countries and organisations, two at least. */
  readonly parties: readonly string[];
  /** planned: the step is only announced. */
  readonly status: Extract<Status, "actual" | "planned">;
}

export interface StarterPayment extends StarterRow {
  readonly pair: Pair;
  readonly banks: readonly string[];
  readonly act: (typeof PAYMENT_ACTS)[number];
  readonly summary: string;
  readonly witness: (typeof WITNESSES)[number];
  readonly teller: string | null;
  /** Percent of payments. */
  readonly share: StarterCount | null;
}

/** What a slip is of: a span of time, a place, the base or currency of a rate, a sum. */
export const SLIP_KINDS = ["period", "geography", "base", "sum"] as const;

/** An article of the project's own, with the rows that its facts rest on, and the slips put in on purpose. */
export interface StarterArticle {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly publisher: string;
  readonly language: string;
  readonly text: string;
  /** `text` stands once in the article. */
  readonly facts: readonly { readonly text: string; readonly rows: readonly string[] }[];
  readonly slips: readonly {
    readonly kind: (typeof SLIP_KINDS)[number];
    readonly text: string;
    readonly right: string;
    readonly rows: readonly string[];
  }[];
}

export interface StarterRecord {
  readonly sources: readonly StarterSource[];
  readonly figures: readonly StarterFigure[];
  readonly meetings: readonly StarterMeeting[];
  readonly votes: readonly StarterVote[];
  readonly measures: readonly StarterMeasure[];
  readonly payments: readonly StarterPayment[];
  readonly agreements: readonly StarterAgreement[];
  readonly articles: readonly StarterArticle[];
}
