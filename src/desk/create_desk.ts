// The Desk port in this process: each use case is a file of this folder, all share one pool of reading threads and one ledger.
// Threads start with the first document, the ledger opens with the first question to it, and both end with `close`.
import type { Desk } from "../contract/index.js";
import type { NetEffects } from "../intake/net/index.js";
import type { BulkStore, LedgerStore } from "../ledger/index.js";
import { createPool } from "../pool/index.js";
import { makeBrief } from "./brief.js";
import { makeBriefInLines } from "./brief_in_lines.js";
import { bulkOfDesk } from "./bulk_of_desk.js";
import { checkDocument } from "./check.js";
import { recordsOf } from "./check_record.js";
import { checkStream } from "./check_stream.js";
import { correct } from "./correct.js";
import { closeDoubt, listDoubts, openDoubt } from "./doubts.js";
import { explainStored } from "./explain_stored.js";
import { jobsOf, listJobs, viewJob } from "./jobs.js";
import { withKnownSides } from "./known_sides.js";
import { ledgerOfDesk } from "./ledger_of_desk.js";
import {
  listClaims,
  listDocuments,
  listPairs,
  listRecords,
  listSeries,
  searchLedger,
} from "./list_ledger.js";
import { listDatasets, load } from "./load/load.js";
import { meetingsOfPair } from "./meetings.js";
import { namesTable } from "./names.js";
import { viewPositions } from "./positions.js";
import { readDocument } from "./read_document.js";
import { readStream } from "./read_stream.js";
import { readTemplate } from "./read_template.js";
import { readUrl } from "./read_url.js";
import { viewReadouts } from "./readouts.js";
import { recode } from "./recode.js";
import { viewAgreements, viewExpectations, viewGatherings, viewReasons } from "./registers.js";
import type { Task, TaskResult } from "./tasks.js";
import { viewNetwork, viewThirdParties, viewWhoElse } from "./third_parties.js";
import { countLedger, viewActivity, viewClaim, viewDocument } from "./view_ledger.js";
import { viewVotes } from "./votes.js";

export interface DeskOptions {
  /** The module that runs in the reading threads (src/worker). */
  readonly workerFile: URL;
  /** Most reading threads. */
  readonly workers: number;
  /** Milliseconds that one document may take. */
  readonly limitMs: number;
  readonly net: NetEffects;
  /** How the servers of the net are told who asks. */
  readonly userAgent: string;
  /** Opens the ledger; called once, when it is first needed. */
  openLedger(): Promise<LedgerStore>;
  /** Opens the large tables; called once, when they are first needed. */
  openBulk(): Promise<BulkStore>;
  /** Goes on with jobs that an earlier desk left: for a desk that stays open. */
  readonly resumesJobs?: boolean;
  /** The moment, ISO with milliseconds in UTC. */
  clock(): string;
}

/** Opens a desk. */
export function createDesk(options: DeskOptions): Desk {
  const { workerFile, workers, limitMs, net, userAgent } = options;
  const pool = createPool<Task, TaskResult>({ file: workerFile, size: workers, limitMs, weigh });
  const { clock } = options;
  const ledger = ledgerOfDesk(options.openLedger, clock, async (store) => {
    if (options.resumesJobs === true) await jobs.resume(store);
  });
  const read: Desk["read"] = (request) => readDocument(pool, ledger.keep, request);
  const readAddress: Desk["readUrl"] = (request) =>
    readUrl(pool, { net, userAgent, keep: request.keep ? ledger.keep : null }, request);
  const recordOf = recordsOf();
  const check: Desk["check"] = (request) =>
    checkDocument({ read, readUrl: readAddress, ask: ledger.ask, recordOf }, request);
  const bulk = bulkOfDesk(options.openBulk);
  const votes: Desk["votes"] = async (given) => {
    const request = withKnownSides(given);
    return bulk.ask((tables) => ledger.ask((store) => viewVotes(tables, store, request)));
  };
  /** A question to the ledger about parties that are known. */
  const about =
    <R extends Parameters<typeof withKnownSides>[0], T>(
      answer: (store: LedgerStore, request: R) => Promise<T>,
    ) =>
    async (request: R): Promise<T> => {
      const known = withKnownSides(request);
      return ledger.ask((store) => answer(store, known));
    };
  const today = () => clock().slice(0, 10);
  const jobs = jobsOf({ read, readUrl: readAddress }, clock);
  return {
    read,
    readUrl: readAddress,
    readStream: (request) => readStream(pool, request),
    check,
    checkStream: (request) => checkStream(check, request),
    claims: about(listClaims),
    records: about((store, { act = null, ...request }) =>
      listRecords(store, { ...request, acts: act === null ? null : [act] }),
    ),
    series: about(listSeries),
    documents: (request) => ledger.ask((store) => listDocuments(store, request)),
    search: (request) => ledger.ask((store) => searchLedger(store, request)),
    pairs: (request) => ledger.ask((store) => listPairs(store, request)),
    activity: about(viewActivity),
    network: about(viewNetwork),
    thirdParties: about(viewThirdParties),
    whoElse: about(viewWhoElse),
    meetings: about(meetingsOfPair),
    positions: about(viewPositions),
    readouts: about(viewReadouts),
    agreements: about((store, request) => viewAgreements(store, request, today())),
    gatherings: about((store, request) => viewGatherings(store, request, today())),
    expectations: about((store, request) => viewExpectations(store, request, today())),
    reasons: about((store, request) => viewReasons(store, request, today())),
    document: (id) => ledger.ask((store) => viewDocument(store, id)),
    explain: (id) => ledger.ask((store) => explainStored(pool, store, id)),
    claim: (id, asOf) => ledger.ask((store) => viewClaim(store, id, asOf)),
    correct: (correction) => ledger.ask((store) => correct(store, correction, clock)),
    doubts: (request) => ledger.ask((store) => listDoubts(store, request)),
    openDoubt: (doubt) => ledger.ask((store) => openDoubt(store, doubt, clock())),
    closeDoubt: (id, outcome) => ledger.ask((store) => closeDoubt(store, id, outcome, clock())),
    brief: about((store, request) => makeBrief(store, request, today(), votes)),
    async makeBrief(making) {
      withKnownSides(making.request);
      return ledger.ask((store) => makeBriefInLines(store, making, today(), votes));
    },
    readTemplate: async (written) => readTemplate(written),
    counts: () => ledger.ask(countLedger),
    names: async () => namesTable(),
    startJob: (request) => ledger.ask((store) => jobs.start(store, request)),
    job: (id) => ledger.ask((store) => viewJob(store, id)),
    jobs: () => ledger.ask(listJobs),
    recode: (request) => ledger.ask((store) => recode(pool, store, request)),
    load: (request) => bulk.ask((store) => load(store, ledger.ask, clock, request)),
    votes,
    datasets: async () => ({ items: listDatasets(), next: null }),
    async close() {
      await pool.close();
      await bulk.close();
      await ledger.close();
    },
  };
}

function weigh(task: Task): number {
  if (task.kind === "line") return task.bytes.length;
  if (task.kind === "stored") return task.document.text.length;
  if ("bytes" in task.from) return task.from.bytes.length;
  if ("path" in task.from) return 0;
  const { record } = task.from;
  return "text" in record ? record.text.length : record.html.length;
}
