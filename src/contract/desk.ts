// The Desk port: the use cases that the command line and the API may ask for, as types without a body.
// An implementation lives in src/desk (this process) and one in src/client (over HTTP).
import type { Span } from "../model/index.js";
import type { BriefFile, BriefRequest, BriefTemplate } from "./brief.js";
import type { BriefLine, TemplateText } from "./brief_lines.js";
import type { CheckLine } from "./check.js";
import type { DoubtLine, NewDoubt, NewOutcome } from "./doubts.js";
import type { Explained } from "./explained.js";
import type {
  ActivityView,
  ClaimView,
  CorrectionLine,
  DocumentView,
  JobLine,
  LedgerCountsLine,
  NamesTable,
  NewCorrection,
  PairLine,
} from "./ledger_views.js";
import type {
  LedgerClaimLine,
  LedgerDocumentLine,
  LedgerRecordLine,
  LedgerSeriesLine,
  ReadLine,
} from "./lines.js";
import type { DatasetLine, Loaded, LoadRequest } from "./load.js";
import type { MeetingsRequest, MeetingsView } from "./meetings.js";
import type { PositionsView } from "./positions.js";
import type {
  ActivityRequest,
  ClaimsRequest,
  DoubtsRequest,
  Found,
  Listed,
  NetworkRequest,
  PageRequest,
  PositionsRequest,
  ReadoutsRequest,
  RecordsRequest,
  RegisterRequest,
  SearchRequest,
  SeriesRequest,
  ThirdPartiesRequest,
  WhoElseRequest,
} from "./questions.js";
import type { ReadoutsView } from "./readouts.js";
import type { AgreementsView, ExpectationsView, GatheringsView, ReasonsView } from "./registers.js";
import type { NetworkView, ThirdPartiesView, WhoElseView } from "./third_parties.js";
import type { VotesRequest, VotesView } from "./votes.js";

/** Why the desk does not do what it was asked, as one sentence for the one who asked. */
export class Refusal extends Error {
  override readonly name: string = "Refusal";
}

/** The question names somebody of whom nothing can be known, since no such code is given. */
export class UnknownParty extends Refusal {
  override readonly name = "UnknownParty";
  constructor(code: string) {
    super(
      `"${code}" is no country that Chancery knows: give its three letters of ISO 3166-1, such as CHN, or the code of an organisation, such as EUU.`,
    );
  }
}

/** A brief that is told line by line while it is made; the format of the request does not matter. */
export interface BriefMaking {
  readonly request: BriefRequest;
  /** Told each line; resolves to false when no more are wanted. */
  tell(line: BriefLine): Promise<boolean>;
  /** Whether nobody waits any more: looked at before each question to the ledger and before each file. */
  isStopped?(): boolean;
}

/** What the asker knows about a document beside its bytes. Dates are YYYY-MM-DD. */
export interface DocumentMeta {
  readonly published?: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  /** ISO 639 code; left out: as the text shows. */
  readonly language?: string;
}

/**
 * One document to read: a file by its path; bytes as they come, with the name that errors shall use and the header's
 * content type where there is one; or a text or page as in a line of a stream.
 */
export type ReadRequest = (
  | { readonly kind: "file"; readonly path: string }
  | {
      readonly kind: "input";
      readonly name: string;
      readonly input: AsyncIterable<Uint8Array>;
      readonly contentType?: string;
    }
  | { readonly kind: "record"; readonly record: { readonly text: string } | { readonly html: string } }
) & {
  readonly meta: DocumentMeta;
  /** Keep it in the ledger? The answer then comes when it is on disk. */
  readonly keep: boolean;
  /** Tell how each sentence was read, in the line's `explained`. */
  readonly explain?: boolean;
};

/** What a reader needs to see the claims in their text. */
export interface ReadPage {
  readonly text: string;
  readonly sentences: readonly Span[];
  /** Codes of the claims' countries and organisations in words. */
  readonly names: Readonly<Record<string, string>>;
}

/** The claims of one document, or one sentence saying why there are none and what to do. */
export type ReadAnswer =
  | {
      readonly ok: true;
      readonly line: ReadLine;
      readonly page: ReadPage;
      /** Whether the ledger has taken it, or had it already; null when it was not to be kept. */
      readonly kept: "added" | "there" | null;
    }
  | { readonly ok: false; readonly problem: string };

/** An address of the net to read: a page or a plain text is one document, a feed one for each entry. */
export interface UrlRequest {
  readonly kind: "url";
  readonly url: string;
  /** May the host be on a private network or this machine? */
  readonly allowPrivate: boolean;
  readonly meta: DocumentMeta;
  /** Keep what is read in the ledger? */
  readonly keep: boolean;
  /** Takes one answer, in the order of the feed, with the address it is about; resolves to false when no more are wanted. */
  deliver(name: string, answer: ReadAnswer): Promise<boolean>;
  /** Told what the reader should know of the next answer, or of the whole. */
  onNote(note: string): void;
}

/** How far a stream has come. */
export interface StreamProgress {
  readonly answered: number;
  readonly refused: number;
  readonly claims: number;
}

/** A stream of documents, one JSON object a line. */
export interface StreamRequest {
  readonly input: AsyncIterable<Uint8Array>;
  /** Takes one finished line with its newline, in UTF-8; resolves when it may be given the next, false when nobody listens any more. */
  write(line: Uint8Array): Promise<boolean>;
  /** Told of every bad line, in order. */
  onProblem(line: number, problem: string): void;
  /** Told after every line. */
  onProgress(progress: StreamProgress): void;
}

/** A stream under way. `stop` ends it after the lines already written. */
export interface StreamRun {
  readonly finished: Promise<StreamProgress>;
  stop(): void;
}

/** How far a recoding has come. */
export interface RecodeProgress {
  readonly documents: number;
  readonly recoded: number;
  /** Could not be read in the time limit; their old claims stay. */
  readonly failed: number;
  /** Corrections that hold from now on of the claim that is read in place of theirs. */
  readonly carriedCorrections: number;
  /** Corrections whose claim is no longer made. They stay in the ledger. */
  readonly lostCorrections: number;
}

export interface RecodeRequest {
  /** Every document, or those alone that another version of the coder has read. */
  readonly all: boolean;
  onProgress(progress: RecodeProgress): void;
}

/** What a job reads and keeps: a text or page, bytes as they came, or an address of the net. */
export type JobRequest = (
  | { readonly kind: "record"; readonly record: { readonly text: string } | { readonly html: string } }
  | {
      readonly kind: "bytes";
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly contentType?: string;
    }
  | { readonly kind: "url"; readonly url: string; readonly allowPrivate: boolean }
) & { readonly meta: DocumentMeta };

/** A text to check: what a job reads, or a file or an input of the one who asks. */
export type CheckRequest =
  | JobRequest
  | { readonly kind: "file"; readonly path: string; readonly meta: DocumentMeta }
  | {
      readonly kind: "input";
      readonly name: string;
      readonly input: AsyncIterable<Uint8Array>;
      readonly contentType?: string;
      readonly meta: DocumentMeta;
    };

/** The findings of one text, or one sentence saying why there are none and what to do. */
export type CheckAnswer =
  | { readonly ok: true; readonly line: CheckLine; readonly page: ReadPage }
  | { readonly ok: false; readonly problem: string };

/** The use cases. Every command closes the desk when it is done. What it refuses it throws as a Refusal. */
export interface Desk {
  read(request: ReadRequest): Promise<ReadAnswer>;
  readUrl(request: UrlRequest): Promise<void>;
  readStream(request: StreamRequest): StreamRun;
  /** Holds a text against itself and the ledger; nothing is kept. An address must be of one page or text. */
  check(request: CheckRequest): Promise<CheckAnswer>;
  /** The same for a stream; `claims` of its progress counts findings. */
  checkStream(request: StreamRequest): StreamRun;
  /** By the day of the claim, undated ones last. */
  claims(request: ClaimsRequest): Promise<Listed<LedgerClaimLine>>;
  /** What several documents tell alike is one record (docs/decisions/0009). By day, undated ones last. */
  records(request: RecordsRequest): Promise<Listed<LedgerRecordLine>>;
  /** By series, then by day, then by the day on which the figure was published. */
  series(request: SeriesRequest): Promise<Listed<LedgerSeriesLine>>;
  /** In the order in which they were added. */
  documents(request: PageRequest): Promise<Listed<LedgerDocumentLine>>;
  /** The newest first. */
  search(request: SearchRequest): Promise<Listed<Found>>;
  /** The pairs that the ledger knows something of; the latest news comes first. */
  pairs(request: PageRequest): Promise<Listed<PairLine>>;
  /** The quarters from the first to the last of which something is told, without gaps. */
  activity(request: ActivityRequest): Promise<ActivityView>;
  /** What is told of one party with each other one. */
  network(request: NetworkRequest): Promise<NetworkView>;
  /** Which third parties are told most with a pair, and what is told of the two with one of them. */
  thirdParties(request: ThirdPartiesRequest): Promise<ThirdPartiesView>;
  /** Who else did what the two did, or had it done to them. */
  whoElse(request: WhoElseRequest): Promise<WhoElseView>;
  /** The register of visits and meetings of a pair, with its counts (docs/decisions/0022). */
  meetings(request: MeetingsRequest): Promise<MeetingsView>;
  /** Who stands where on what: issues as rows, the two and others as columns, each with what was told over time. */
  positions(request: PositionsRequest): Promise<PositionsView>;
  /** Both sides' words on one meeting, side by side. */
  readouts(request: ReadoutsRequest): Promise<ReadoutsView>;
  /** Documents, plans and projects that claims of the pair name, and how far each has come. */
  agreements(request: RegisterRequest): Promise<AgreementsView>;
  /** Conferences and summits, and who is told to come. */
  gatherings(request: RegisterRequest): Promise<GatheringsView>;
  /** What was expected, and what came of it. */
  expectations(request: RegisterRequest): Promise<ExpectationsView>;
  /** Aims and reasons that the texts give. */
  reasons(request: RegisterRequest): Promise<ReasonsView>;
  /** One document with its claims, or null when there is none with this id. */
  document(id: string): Promise<DocumentView | null>;
  /** How each sentence of a document is read by this version, or null when there is no such document, or it was entered. */
  explain(id: string): Promise<Explained | null>;
  /** One claim with what people said of it until a day (ISO; null: until now), or null. */
  claim(id: string, asOf: string | null): Promise<ClaimView | null>;
  /** Enters a person's word on a claim; the claim as it was read stays. Refuses an unknown claim, and fields that may not be changed. */
  correct(correction: NewCorrection): Promise<CorrectionLine>;
  /** By the moment of their opening, the oldest first. */
  doubts(request: DoubtsRequest): Promise<Listed<DoubtLine>>;
  /** Puts a doubt into the queue; the same words on the same claim are the doubt that is there, as it stands. */
  openDoubt(doubt: NewDoubt): Promise<DoubtLine>;
  /** Closes an open doubt, with the correction or the new row that goes with it: all of it, or nothing. Refuses a closed one. */
  closeDoubt(id: string, outcome: NewOutcome): Promise<DoubtLine>;
  /** What the record says of a pair, as a paper in one format, every sentence with its source. The same ledger gives the same bytes. */
  brief(request: BriefRequest): Promise<BriefFile>;
  /** The same as lines, with how far it is: the paper as blocks, then the files in all formats. Ends early when nobody listens any more. */
  makeBrief(making: BriefMaking): Promise<void>;
  /** A house style of a newsroom as it was written. Refuses what is none, with the name of what is wrong. */
  readTemplate(written: TemplateText): Promise<BriefTemplate>;
  counts(): Promise<LedgerCountsLine>;
  /** Codes of countries and organisations in words. */
  names(): Promise<NamesTable>;
  /** Begins to read what is given; the answer comes at once. The work goes on when nobody waits, also after a desk that ended early. */
  startJob(request: JobRequest): Promise<JobLine>;
  job(id: string): Promise<JobLine | null>;
  /** The newest first, at most so many as are worth a look. */
  jobs(): Promise<Listed<JobLine>>;
  /** Reads the documents of the ledger again. */
  recode(request: RecodeRequest): Promise<RecodeProgress>;
  /** Reads an official file into the home, all of it or nothing; rows that are wrong are told and left out. */
  load(request: LoadRequest): Promise<Loaded>;
  /** What two states did in the same roll calls, with how far they agreed; beside it what the ledger tells of their votes. */
  votes(request: VotesRequest): Promise<VotesView>;
  /** What can be loaded. */
  datasets(): Promise<Listed<DatasetLine>>;
  close(): Promise<void>;
}
