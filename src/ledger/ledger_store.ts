// The port to whatever keeps the ledger. src/store has two that do: DuckDB in one file, PostgreSQL for a team.
// Days are ISO (YYYY-MM-DD), moments ISO with milliseconds in UTC; lists come in a fixed order with a cursor to go on.
import type { Claim, DoubtState, EventType, Pair, Tone } from "../model/index.js";
import type { Correction } from "./correction.js";
import type { Doubt, DoubtOutcome, OpenedDoubt } from "./doubt.js";
import type { EnteredRow } from "./entered_row.js";
import type { LedgerEntry, ReadBy, StoredClaim, StoredDocument } from "./entry.js";

/** What became of one entry: added, or there already with the same id. */
export interface Committed {
  readonly id: string;
  readonly added: boolean;
}

/** One page of a list; `next` is the cursor of the page after it, null at the end. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Which page: `after` is the cursor of a page before, `limit` at most so many items. */
export interface PageRequest {
  readonly after: string | null;
  readonly limit: number;
}

/** Which claims; null does not ask. Days are those of the claim's period; `asOf` leaves out what was published later. */
export interface ClaimQuery extends PageRequest {
  readonly pair: Pair | null;
  /** In place of the pair's claims: the statements and positions without this pair, in documents that tell of it. */
  readonly beside: boolean;
  /** Which kinds stand beside; left out: statements and positions. */
  readonly besideKinds?: readonly Claim["kind"][];
  readonly kind: Claim["kind"] | null;
  readonly document: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}

/** Which records. What is null or left out does not ask; tone and doer are of a pair or a party. */
export interface RecordQuery
  extends Pick<ClaimQuery, "pair" | "kind" | "from" | "to" | "asOf" | "after" | "limit"> {
  /** In place of a pair: those of one party with any other. */
  readonly party?: string | null;
  readonly acts?: readonly EventType[] | null;
  readonly tone?: Tone | null;
  /** The party that acts towards the other one; "both": where both do, or it is not told (see PartyPair). */
  readonly doer?: string | null;
}

/** Days, and the day as of which. */
export type DaysQuery = Pick<ClaimQuery, "from" | "to" | "asOf">;

/** What is told of a party with one other, counted as records. Days are those of the records. */
export interface RelationCount {
  readonly other: string;
  readonly records: number;
  readonly documents: number;
  /** Records of events by PLOVER's quads. */
  readonly cooperation: number;
  readonly conflict: number;
  /** Mean of the intensities of these events, -10 to 10: of a record the mean of its reports; null: no event. */
  readonly intensity: number | null;
  readonly first: string | null;
  readonly last: string | null;
}

/** Records of a pair, by what they are. */
export interface PairTally extends Pick<RelationCount, "records" | "cooperation" | "conflict"> {
  /** Of events of the act CONSULT. */
  readonly meetings: number;
  readonly statements: number;
  readonly positions: number;
  readonly figures: number;
}

/** Records of one act between a party and one other, by who acts (see PartyPair). */
export interface ActCount extends Pick<RelationCount, "other" | "records" | "documents" | "first" | "last"> {
  readonly doer: string | null;
}

/** A record: the claims that tell the same, as one. */
export interface RecordHead {
  readonly record: string;
  readonly day: string | null;
}

/** A claim with the record that it is a report of. */
export interface RecordClaim extends StoredClaim {
  readonly record: string;
}

/** One hit of a search: a document, with the first sentence that holds one of the words ("" where the title alone holds them). */
export interface SearchHit {
  readonly document: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly sentence: string;
}

/** What a list says of a document beside its id. */
export interface DocumentSource {
  readonly document: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publisher: string | null;
}

/** A document with the text of another one, or nearly so. */
export interface CopyOfText extends DocumentSource {
  readonly published: string | null;
}

/** What became of corrections when a document was read again. */
export interface Carried {
  /** Those that hold from now on of another claim than before. */
  readonly carried: number;
  /** Those that hold of none any more. */
  readonly lost: number;
}

/** A correction whose claim is no longer made, with the claim as it was read when it was corrected; null: that is not known. */
export interface LostCorrection {
  readonly correction: Correction;
  readonly read: Claim | null;
}

/** Figures of a pair. */
export type SeriesQuery = PageRequest & Pick<ClaimQuery, "pair" | "from" | "to" | "asOf">;

/** A figure with the key of its series. */
export interface SeriesClaim extends StoredClaim {
  readonly series: string;
}

/** A pair of parties that the ledger knows something of. Days are those of the claims. */
export interface PairHead {
  readonly pair: Pair;
  readonly claims: number;
  readonly documents: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The day on which the last of it became known. */
  readonly known: string;
  /** The day that the latest of its documents bears; null where none bears one. */
  readonly news: string | null;
}

/** Events of a pair in a quarter ("2024-Q2"), counted as records, and the documents that tell anything dated in it. */
export interface QuarterCount {
  readonly quarter: string;
  readonly cooperation: number;
  readonly conflict: number;
  readonly documents: number;
}

export type JobState = "waiting" | "running" | "done" | "failed";

/** A piece of work that outlives the command that asked for it. `body` is JSON, its form is the kind's own. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: JobState;
  readonly body: string;
  /** Why it failed, in one sentence. */
  readonly problem: string | null;
  readonly changedAt: string;
}

/** Doubts in one state; null: in any. */
export interface DoubtQuery extends PageRequest {
  readonly state: DoubtState | null;
}

/** What is written with the outcome of a doubt, in the same transaction. */
export type OutcomeWork =
  | { readonly kind: "corrected"; readonly correction: Correction }
  | { readonly kind: "new"; readonly row: EnteredRow }
  | { readonly kind: "not verifiable" };

/** What became of a row that is entered; `problem` is one sentence. */
export type Entering =
  | { readonly state: "added" | "there" }
  | { readonly state: "conflict"; readonly problem: string };

export interface LedgerCounts {
  readonly documents: number;
  readonly claims: number;
  readonly records: number;
  readonly corrections: number;
}

export interface LedgerStore {
  /** Keeps the entries in one transaction. An entry whose id is there already is left as it is. `now` becomes `addedAt`. */
  commit(entries: readonly LedgerEntry[], now: string): Promise<readonly Committed[]>;
  /** Puts what is told now in place of what the ledger has under the id (a newer coder read it again, a row was mended); its place,
   * the moment of its adding and corrections stay. A correction goes on to hold of its claim, else of that claim's successor
   * (successor.ts), else of none: it is kept, and holds again when its claim is made again. */
  recode(entry: LedgerEntry): Promise<Carried>;
  document(id: string): Promise<StoredDocument | null>;
  /** In the order in which they were added. */
  documents(page: PageRequest): Promise<Page<StoredDocument>>;
  /** By the first day of their period, undated ones last, then by id; as they were read, before corrections. An event that tells
   * again what another sentence of its document tells (told_again.ts) stands on that one's day. */
  claims(query: ClaimQuery): Promise<Page<StoredClaim>>;
  claim(id: string): Promise<RecordClaim | null>;
  /** Records of a pair or a party and kind, by day; those without a key stand for themselves. */
  records(query: RecordQuery): Promise<Page<RecordHead>>;
  /** The claims of these records, under the conditions of a query; all of them, however many. */
  reports(
    records: readonly string[],
    query: Pick<RecordQuery, "pair" | "party" | "kind" | "asOf">,
  ): Promise<readonly RecordClaim[]>;
  /** Figures that have a series: by series, then by day, then by the day that they became known. */
  series(query: SeriesQuery): Promise<Page<SeriesClaim>>;
  /** The meetings of a pair that were entered into the register, by id; all of them. */
  meetings(pair: Pair): Promise<readonly StoredClaim[]>;
  /** The meetings of a country with any other that were entered into the register, by id; all of them. */
  meetingsOfCountry(country: string): Promise<readonly StoredClaim[]>;
  /** Another text whenever claims or corrections have changed. */
  stamp(): Promise<string>;
  /** The pair with the latest news comes first; then that of which more is known. */
  pairs(page: PageRequest): Promise<Page<PairHead>>;
  /** Quarters of which something is told, in order; undated claims are left out. */
  quarters(
    query: Pick<ClaimQuery, "from" | "to" | "asOf"> & { readonly pair: Pair },
  ): Promise<readonly QuarterCount[]>;
  /** What is told of a party with each other one: the most told first, then by code. */
  relations(query: DaysQuery & { readonly party: string }): Promise<readonly RelationCount[]>;
  /** What is told of a pair, by what it is. */
  tally(query: DaysQuery & { readonly pair: Pair }): Promise<PairTally>;
  /** The records of a pair's events that begin last, the last first; those without a day at the end. */
  latestEvents(
    query: DaysQuery & { readonly pair: Pair; readonly limit: number },
  ): Promise<readonly RecordHead[]>;
  /** Who else did this to a party, or was done this by it, or did it with it: by the other's code. */
  actsWith(
    query: DaysQuery & { readonly party: string; readonly act: EventType },
  ): Promise<readonly ActCount[]>;
  sourcesOf(documents: readonly string[]): Promise<readonly DocumentSource[]>;
  /** Of these documents those whose text another document has too (copies.ts): each with the one of them that was published first. */
  firstPrints(documents: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** The other documents with this one's text, the first published first. */
  copiesOf(document: string): Promise<readonly CopyOfText[]>;
  /** Which versions of the coder have read the documents that were read, by name. */
  readBy(): Promise<readonly ReadBy[]>;
  /** Documents whose text or title holds every word (small letters, no order), the newest first. */
  search(words: readonly string[], page: PageRequest): Promise<Page<SearchHit>>;
  /** Appends one; the claim must be there. */
  correct(correction: Correction): Promise<void>;
  correctionsOf(claims: readonly string[]): Promise<readonly Correction[]>;
  /** Corrections of a document's claims that hold of no claim any more, the first one first. */
  lostCorrections(document: string): Promise<readonly LostCorrection[]>;
  /** Keeps a doubt; one whose id is there already stays as it is. What is given back is what the ledger has. */
  openDoubt(doubt: OpenedDoubt): Promise<Doubt>;
  doubt(id: string): Promise<Doubt | null>;
  /** By the moment of their opening, then by id. */
  doubts(query: DoubtQuery): Promise<Page<Doubt>>;
  /** Writes down what came of an open doubt, with its correction or its new row: all of it, or nothing. */
  closeDoubt(id: string, outcome: DoubtOutcome, work: OutcomeWork): Promise<Doubt>;
  /** Enters rows of a set, all in one transaction; a row that is there with other words is told as a conflict and left out. */
  enterRows(rows: readonly EnteredRow[], now: string): Promise<readonly Entering[]>;
  putJob(job: Job): Promise<void>;
  jobs(states: readonly JobState[]): Promise<readonly Job[]>;
  counts(): Promise<LedgerCounts>;
  close(): Promise<void>;
}
