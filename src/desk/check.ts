// The use case "check a text": it is read like any other and not kept, then held against itself and the ledger.
import { checkText, pairsOfText, type RecordSlice } from "../check/index.js";
import type {
  CheckAnswer,
  CheckRequest,
  DocumentMeta,
  ReadAnswer,
  ReadRequest,
  UrlRequest,
} from "../contract/index.js";
import type { LedgerStore } from "../ledger/index.js";
import { type Claim, isMissing, type Pair } from "../model/index.js";
import { deskLexicon, deskRates } from "./tables.js";

export interface CheckWork {
  read(request: ReadRequest): Promise<ReadAnswer>;
  readUrl(request: UrlRequest): Promise<void>;
  /** Runs a question on the ledger. */
  ask<T>(question: (store: LedgerStore) => Promise<T>): Promise<T>;
  /** What the ledger knows of the pairs of a text. */
  recordOf(store: LedgerStore, pairs: readonly Pair[], claims: readonly Claim[]): Promise<RecordSlice>;
}

type Read = Extract<ReadAnswer, { ok: true }>;

/** Checks one text. What cannot be read is answered with a sentence. */
export async function checkDocument(work: CheckWork, request: CheckRequest): Promise<CheckAnswer> {
  const answer = await readOnce(work, request);
  if (!answer.ok) return answer;
  const { line, page } = answer;
  const headline = line.title === null ? [] : await headlineClaims(work, line.title, line.published);
  const pairs = pairsOfText(page.text, line.claims, deskLexicon());
  const record = await work.ask((store) => work.recordOf(store, pairs, line.claims));
  return { ok: true, line: { ...lineOf(answer), findings: findingsOf(answer, headline, record) }, page };
}

function lineOf({ line: { document, title, url, publisher, published, notCoded } }: Read) {
  return { document, title, url, publisher, published, notCoded };
}

function findingsOf({ line, page }: Read, headline: readonly Claim[], record: RecordSlice) {
  const { document, claims, published, title } = line;
  const { text, sentences } = page;
  const day = isMissing(published) ? null : published;
  return checkText({ document, text, published: day, title, sentences, claims, headline }, record, {
    lexicon: deskLexicon(),
    meanRate: deskRates().mean,
  });
}

/** The headline is a text of its own: what it says is held against the body. */
async function headlineClaims(
  work: CheckWork,
  title: string,
  published: Read["line"]["published"],
): Promise<readonly Claim[]> {
  if (title.trim() === "") return [];
  const meta: DocumentMeta = isMissing(published) ? {} : { published };
  const answer = await work.read({ kind: "record", record: { text: title }, meta, keep: false });
  return answer.ok ? answer.line.claims : [];
}

async function readOnce(work: CheckWork, request: CheckRequest): Promise<ReadAnswer> {
  if (request.kind === "bytes") {
    const { name, bytes, contentType, meta } = request;
    const type = contentType === undefined ? {} : { contentType };
    return work.read({ kind: "input", name, input: once(bytes), meta, keep: false, ...type });
  }
  if (request.kind !== "url") return work.read({ ...request, keep: false });
  const answers: ReadAnswer[] = [];
  const deliver = async (_name: string, answer: ReadAnswer): Promise<boolean> => {
    answers.push(answer);
    return answers.length < 2;
  };
  await work.readUrl({ ...request, keep: false, deliver, onNote: () => {} });
  const [answer, second] = answers;
  if (second !== undefined || answer === undefined)
    return { ok: false, problem: `${request.url} is a feed: give the address of one page of it.` };
  return answer;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
