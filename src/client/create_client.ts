// The Desk port over HTTP: the desk is another process of this machine that owns the home.
import {
  type ActivityRequest,
  type ActivityView,
  type AgreementsView,
  API_ROUTES,
  type BriefFile,
  type BriefTemplate,
  type CheckedAnswer,
  type ClaimsRequest,
  type ClaimView,
  type CorrectionLine,
  type DatasetLine,
  type Desk,
  type DocumentView,
  type DoubtLine,
  type ExpectationsView,
  type Explained,
  type Found,
  type GatheringsView,
  type JobLine,
  type LedgerClaimLine,
  type LedgerCountsLine,
  type LedgerDocumentLine,
  type LedgerRecordLine,
  type LedgerSeriesLine,
  type Listed,
  type MeetingsView,
  type NamesTable,
  type NetworkView,
  type PairLine,
  type PositionsView,
  type ReadAnswer,
  type Reading,
  type ReadoutsView,
  type ReasonsView,
  type RecordsRequest,
  type RegisterRequest,
  type SeriesRequest,
  type StreamRequest,
  type StreamRun,
  type ThirdPartiesView,
  type VotesView,
  type WhoElseView,
} from "../contract/index.js";
import { type AskLines, load, makeBrief, readUrl, recode } from "./answers_in_lines.js";
import { openLine, type Question, type Reply } from "./ask.js";
import { type BytesOfFile, checkBody, jobBody, jsonBody, readBody, type Sent } from "./bodies.js";
import type { DeskRecord } from "./desk_file.js";
import { failureOf, refusalOf } from "./failures.js";
import { type Parameters, withParameters } from "./parameters.js";

/** A document may wait behind others, each with its own time limit. */
const PATIENCE_MS = 120_000;
/** A step of a recoding is 64 documents, each with its own time limit. */
const LINES_PATIENCE_MS = 600_000;

export interface ClientOptions {
  readonly desk: Pick<DeskRecord, "port" | "pid" | "token">;
  readonly bytesOfFile: BytesOfFile;
  /** A stream needs no ledger: it is read here. */
  readonly readStream: Desk["readStream"];
  /** Checks a stream text by text. */
  streamChecks(check: Desk["check"], request: StreamRequest): StreamRun;
}

/** A desk over HTTP. `close` leaves the desk itself running. */
export function createClient({ desk, bytesOfFile, readStream, streamChecks }: ClientOptions): Desk {
  const line = openLine(desk);
  const ask = (question: Omit<Question, "patienceMs">) =>
    line.ask({ ...question, patienceMs: PATIENCE_MS }, desk.token);
  const askLines: AskLines = async (path, parameters, onLine, body) => {
    const sent = body === undefined ? {} : { body };
    const question = { method: "POST", path: withParameters(path, parameters), onLine, ...sent } as const;
    const reply = await line.ask({ ...question, patienceMs: LINES_PATIENCE_MS }, desk.token);
    if (reply.status !== 200) throw refusalOf(reply);
  };
  const list = async <T>(path: string, parameters: Parameters): Promise<Listed<T>> => {
    const reply = await ask({ method: "GET", path: withParameters(path, parameters) });
    if (reply.status !== 200) throw refusalOf(reply);
    return reply.body as Listed<T>;
  };
  const whole = async <T>(path: string): Promise<T> => {
    const reply = await ask({ method: "GET", path });
    if (reply.status !== 200) throw refusalOf(reply);
    return reply.body as T;
  };
  const register = <T>(path: string, request: RegisterRequest) =>
    whole<T>(withParameters(path, daysOf(request)));
  /** What has the id, or null where there is none. */
  const one = async <T>(path: string, id: string): Promise<T | null> => {
    if (id === "") return null;
    const reply = await ask({ method: "GET", path: path.replace("{id}", encodeURIComponent(id)) });
    if (reply.status === 404) return null;
    if (reply.status !== 200) throw refusalOf(reply);
    return reply.body as T;
  };
  const send = async <T>(path: string, body: Sent): Promise<T> => {
    const reply = await ask({ method: "POST", path, body });
    if (reply.status !== 200) throw refusalOf(reply);
    return reply.body as T;
  };
  const check: Desk["check"] = async (request) => {
    const body = await checkBody(request, bytesOfFile);
    if ("problem" in body) return { ok: false, problem: body.problem };
    const reply = await ask({ method: "POST", path: body.path, body });
    if (reply.status === 200) return { ok: true, ...(reply.body as CheckedAnswer) };
    return { ok: false, problem: problemOf(reply) };
  };
  return {
    async read(request) {
      const body = await readBody(request, bytesOfFile);
      if ("problem" in body) return { ok: false, problem: body.problem };
      return answerOf(await ask({ method: "POST", path: body.path, body }));
    },
    readUrl: (request) => readUrl(askLines, request),
    readStream,
    check,
    checkStream: (request) => streamChecks(check, request),
    claims: (request) => list<LedgerClaimLine>(API_ROUTES.claims.path, claimsQuery(request)),
    records: (request) => list<LedgerRecordLine>(API_ROUTES.records.path, recordsQuery(request)),
    series: (request) => list<LedgerSeriesLine>(API_ROUTES.series.path, seriesQuery(request)),
    documents: ({ after, limit }) => list<LedgerDocumentLine>(API_ROUTES.documents.path, { after, limit }),
    pairs: ({ after, limit }) => list<PairLine>(API_ROUTES.pairs.path, { after, limit }),
    activity: (request) => whole<ActivityView>(withParameters(API_ROUTES.activity.path, daysOf(request))),
    network: ({ party, ...days }) =>
      whole<NetworkView>(withParameters(API_ROUTES.network.path, { ...withAsOf(days), party })),
    thirdParties: ({ third, ...days }) =>
      whole<ThirdPartiesView>(withParameters(API_ROUTES.thirdParties.path, { ...daysOf(days), with: third })),
    whoElse: ({ act, event, ...days }) =>
      whole<WhoElseView>(withParameters(API_ROUTES.whoElse.path, { ...daysOf(days), act, event })),
    meetings: ({ rule, person, ...days }) =>
      whole<MeetingsView>(withParameters(API_ROUTES.meetings.path, { ...daysOf(days), count: rule, person })),
    positions: ({ issue, holder, ...days }) =>
      whole<PositionsView>(withParameters(API_ROUTES.positions.path, { ...daysOf(days), issue, holder })),
    readouts: ({ meeting, ...days }) =>
      whole<ReadoutsView>(withParameters(API_ROUTES.readouts.path, { ...daysOf(days), meeting })),
    agreements: (request) => register<AgreementsView>(API_ROUTES.agreements.path, request),
    gatherings: (request) => register<GatheringsView>(API_ROUTES.gatherings.path, request),
    expectations: (request) => register<ExpectationsView>(API_ROUTES.expectations.path, request),
    reasons: (request) => register<ReasonsView>(API_ROUTES.reasons.path, request),
    document: (id) => one<DocumentView>(API_ROUTES.document.path, id),
    explain: (id) => one<Explained>(API_ROUTES.explain.path, id),
    claim: (id, asOf) => one<ClaimView>(withParameters(API_ROUTES.claim.path, { "as-of": asOf }), id),
    async brief(request) {
      const { path } = API_ROUTES.brief;
      const reply = await ask({ method: "POST", path, body: jsonBody(request), isBytes: true });
      if (reply.status !== 200) throw refusalOf(reply);
      return briefFileOf(reply);
    },
    makeBrief: (making) => makeBrief(askLines, making),
    readTemplate: (written) => send<BriefTemplate>(API_ROUTES.template.path, jsonBody(written)),
    counts: () => whole<LedgerCountsLine>(API_ROUTES.counts.path),
    names: () => whole<NamesTable>(API_ROUTES.names.path),
    correct: (correction) => send<CorrectionLine>(API_ROUTES.correct.path, jsonBody(correction)),
    doubts: ({ state, after, limit }) => list<DoubtLine>(API_ROUTES.doubts.path, { state, after, limit }),
    openDoubt: (doubt) => send<DoubtLine>(API_ROUTES.openDoubt.path, jsonBody(doubt)),
    closeDoubt: (id, outcome) =>
      send<DoubtLine>(API_ROUTES.closeDoubt.path.replace("{id}", encodeURIComponent(id)), jsonBody(outcome)),
    startJob: (request) => {
      const { path, ...body } = jobBody(request);
      return send<JobLine>(path, body);
    },
    job: (id) => one<JobLine>(API_ROUTES.job.path, id),
    jobs: () => list<JobLine>(API_ROUTES.jobs.path, {}),
    recode: (request) => recode(askLines, request),
    load: (request) => load(askLines, request),
    votes: ({ body, rule, issue, all, after, limit, ...days }) =>
      whole<VotesView>(
        withParameters(API_ROUTES.votes.path, { ...daysOf(days), body, rule, issue, all, after, limit }),
      ),
    datasets: () => list<DatasetLine>(API_ROUTES.datasets.path, {}),
    async search({ words, after, limit }) {
      const asked = words
        .map((word) => (/\s/u.test(word) ? `"${word}"` : word))
        .join(" ")
        .trim();
      if (asked === "") return { items: [], next: null };
      return list<Found>(API_ROUTES.search.path, { words: asked, after, limit });
    },
    async close() {
      line.close();
    },
  };
}

function briefFileOf({ body, headers = {} }: Reply): BriefFile {
  const [, name = "brief"] = /filename="([^"]+)"/u.exec(headers["content-disposition"] ?? "") ?? [];
  return { bytes: body as Uint8Array, mediaType: headers["content-type"] ?? "", name };
}

/** Field by field: an address refuses a parameter that it does not have. */
function daysOf({ pair, ...days }: Omit<ActivityRequest, "pair"> & Pick<ClaimsRequest, "pair">): Parameters {
  return { pair: pair?.join(",") ?? null, ...withAsOf(days) };
}

function withAsOf({ from, to, asOf }: Pick<ClaimsRequest, "from" | "to" | "asOf">): Parameters {
  return { from, to, "as-of": asOf };
}

function seriesQuery({ after, limit, ...days }: SeriesRequest): Parameters {
  return { ...daysOf(days), after, limit };
}

function recordsQuery({ kind, party, act, tone, doer, ...rest }: RecordsRequest): Parameters {
  return { ...seriesQuery(rest), kind, party, act, tone, doer };
}

function claimsQuery({ document, beside, kind, ...rest }: ClaimsRequest): Parameters {
  return { ...seriesQuery(rest), kind, document, beside };
}

function answerOf(reply: Reply): ReadAnswer {
  if (reply.status === 200) return { ok: true, ...(reply.body as Reading) };
  return { ok: false, problem: problemOf(reply) };
}

/** What is wrong with the document. Throws what is wrong with the desk. */
function problemOf(reply: Reply): string {
  const failure = failureOf(reply);
  if (failure.code === "bad_document" || failure.code === "too_large") return failure.message;
  throw refusalOf(reply);
}
