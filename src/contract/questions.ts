// What the ledger is asked: lists in a fixed order, page by page.

import type { Claim, Pair } from "../model/index.js";
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

/** Records, each with the report that speaks for it. */
export type RecordsRequest = Omit<ClaimsRequest, "document" | "beside">;

/** Figures that have a series. */
export type SeriesRequest = Omit<RecordsRequest, "kind">;

/** Doubts in one state; null: in any. */
export interface DoubtsRequest extends PageRequest {
  readonly state: DoubtLine["state"] | null;
}

export type PageRequest = Pick<ClaimsRequest, "after" | "limit">;

export type ActivityRequest = Pick<ClaimsRequest, "from" | "to" | "asOf"> & { readonly pair: Pair };

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
