// What the ledger is asked: lists in a fixed order, page by page.

import type { Claim, EventType, Pair, Tone } from "../model/index.js";
import type { DoubtLine } from "./doubts.js";

/** One page of a list; `next` goes into `after` for the page after it, null at the end. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Claims of the ledger as corrected; null does not ask. Days are ISO. `asOf`: as it was known on that day. */
export interface ClaimsRequest {
  readonly pair: Pair | null;
  readonly kind: Claim["kind"] | null;
  /**
   * In place of the claims of the pair: the statements and positions that are of no or of another pair, in documents that tell of this
   * one. Without a pair it asks nothing.
   */
  readonly beside: boolean;
  /** Of one document alone. */
  readonly document: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
  readonly after: string | null;
  readonly limit: number;
}

/** Records, each with the report that speaks for it. What is null or left out does not ask; act, tone and doer are of a pair or a party. */
export interface RecordsRequest extends Omit<ClaimsRequest, "document" | "beside"> {
  /** In place of a pair: records of one party with any other. */
  readonly party?: string | null;
  /** Of events of this act alone. */
  readonly act?: EventType | null;
  readonly tone?: Tone | null;
  /** The party that acts; "both": where both do, or it is not told. */
  readonly doer?: string | null;
}

/** Figures that have a series. */
export type SeriesRequest = Omit<ClaimsRequest, "document" | "beside" | "kind">;

/** A register of a pair: as of a day, its rows told of or due on days. */
export type RegisterRequest = ActivityRequest;

/** Doubts in one state; null: in any. */
export interface DoubtsRequest extends PageRequest {
  readonly state: DoubtLine["state"] | null;
}

export type PageRequest = Pick<ClaimsRequest, "after" | "limit">;

export type ActivityRequest = Pick<ClaimsRequest, "from" | "to" | "asOf"> & { readonly pair: Pair };

type DaysRequest = Pick<ClaimsRequest, "from" | "to" | "asOf">;

/** One party: a country, or an organisation by its code. */
export interface NetworkRequest extends DaysRequest {
  readonly party: string;
}

export interface ThirdPartiesRequest extends DaysRequest {
  readonly pair: Pair;
  /** The third of the triangle; null: only which are offered. */
  readonly third: string | null;
}

/** An act, or the id of an event, or both; of an event alone its act is taken. */
export interface WhoElseRequest extends DaysRequest {
  readonly pair: Pair;
  readonly act: EventType | null;
  readonly event: string | null;
}
/** The register of positions. `issue`: words of one; `holder`: a country or organisation; null does not ask. */
export interface PositionsRequest extends ActivityRequest {
  readonly issue: string | null;
  readonly holder: string | null;
}

/** Two readouts. `meeting`: id of a claim that tells of it, or a day (ISO); null: the last of which there are texts. */
export interface ReadoutsRequest {
  readonly pair: Pair;
  readonly meeting: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}

export interface SearchRequest {
  readonly words: readonly string[];
  readonly after: string | null;
  readonly limit: number;
}

/** A document that holds the words. */
export interface Found {
  readonly document: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** The first sentence that holds one of the words; "" where the title alone holds them. */
  readonly sentence: string;
}
