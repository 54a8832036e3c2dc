// What the charts draw: rows that keep the claims they stand for. Days are ISO (YYYY-MM-DD), both ends included.
import type { Bound, Claim } from "./claim.js";
import type { Status } from "./status.js";

/** One quarter of a pair's events: how many tell of cooperation and of conflict, and how many documents told them. */
export interface ActivityQuarter {
  /** "2024-Q2" */
  readonly quarter: string;
  readonly start: string;
  readonly end: string;
  /** Events of PLOVER's two cooperative quads. */
  readonly cooperation: number;
  /** Events of PLOVER's two conflictual quads. */
  readonly conflict: number;
  /** 0: nothing was read of that quarter, which is not the same as nothing happened. */
  readonly documents: number;
}

/** One told value. */
export interface FigurePoint {
  /** Id of the claim. */
  readonly claim: string;
  /** null where the period is open ("until 2019"). */
  readonly start: string | null;
  readonly end: string | null;
  readonly value: number;
  /** Set when `bound` is `range`: the upper end; `value` is the lower. */
  readonly high?: number;
  readonly bound: Bound;
  readonly status: Status;
  /** Whose count it is, in words ("customs of China"). */
  readonly source: string;
  /** The value in words, as the source rounds it ("240.1 bn USD"). */
  readonly label: string;
}

/** Figures with one key, in one unit. */
export interface FigureTable {
  readonly title: string;
  /** A unit of data/measures ("USD", "m3", "percent"). */
  readonly unit: string;
  /** A later point of the same source and period is the later vintage. */
  readonly points: readonly FigurePoint[];
}

/** One mark of the strip above the timeline. */
export interface StripMark {
  /** Id of the claim. */
  readonly claim: string;
  readonly start: string;
  readonly end: string | null;
  readonly status: Status;
  readonly kind: Claim["kind"];
  readonly label: string;
}

/** How far two states voted alike in a calendar year. */
export interface AgreementYear {
  readonly year: number;
  /** In percent. */
  readonly agreement: number;
  /** Common votes. */
  readonly n: number;
}
