// The desk that a command speaks to: the running one of its home, or the one in this process. The command does not notice.
import type { Desk, StreamRequest, StreamRun } from "../contract/index.js";
import { type ClientOptions, createClient } from "./create_client.js";
import { findDesk } from "./find_desk.js";

export interface DeskOfHomeOptions extends Pick<ClientOptions, "bytesOfFile"> {
  readonly home: string;
  /** The desk in this process; its threads and its ledger open when they are first needed. */
  readonly local: Desk;
  /** Checks a stream text by text. */
  streamChecks(check: Desk["check"], request: StreamRequest): StreamRun;
}

/** Looks for a running desk with the first question to the ledger. What needs no ledger is done in this process. */
export function deskOfHome({ home, local, bytesOfFile, streamChecks }: DeskOfHomeOptions): Desk {
  let chosen: Promise<Desk> | null = null;
  const choose = async (): Promise<Desk> => {
    const desk = await findDesk(home);
    return desk === null
      ? local
      : createClient({ desk, bytesOfFile, readStream: local.readStream, streamChecks });
  };
  const ledgerDesk = (): Promise<Desk> => {
    chosen ??= choose();
    return chosen;
  };
  return {
    read: async (request) => (request.keep ? await ledgerDesk() : local).read(request),
    readUrl: async (request) => (request.keep ? await ledgerDesk() : local).readUrl(request),
    readStream: (request) => local.readStream(request),
    check: async (request) => (await ledgerDesk()).check(request),
    checkStream: (request) => streamChecks(async (asked) => (await ledgerDesk()).check(asked), request),
    claims: async (request) => (await ledgerDesk()).claims(request),
    records: async (request) => (await ledgerDesk()).records(request),
    series: async (request) => (await ledgerDesk()).series(request),
    documents: async (request) => (await ledgerDesk()).documents(request),
    search: async (request) => (await ledgerDesk()).search(request),
    pairs: async (request) => (await ledgerDesk()).pairs(request),
    activity: async (request) => (await ledgerDesk()).activity(request),
    meetings: async (request) => (await ledgerDesk()).meetings(request),
    positions: async (request) => (await ledgerDesk()).positions(request),
    readouts: async (request) => (await ledgerDesk()).readouts(request),
    agreements: async (request) => (await ledgerDesk()).agreements(request),
    gatherings: async (request) => (await ledgerDesk()).gatherings(request),
    expectations: async (request) => (await ledgerDesk()).expectations(request),
    reasons: async (request) => (await ledgerDesk()).reasons(request),
    document: async (request) => (await ledgerDesk()).document(request),
    network: async (request) => (await ledgerDesk()).network(request),
    thirdParties: async (request) => (await ledgerDesk()).thirdParties(request),
    whoElse: async (request) => (await ledgerDesk()).whoElse(request),
    explain: async (request) => (await ledgerDesk()).explain(request),
    claim: async (id, asOf) => (await ledgerDesk()).claim(id, asOf),
    correct: async (request) => (await ledgerDesk()).correct(request),
    doubts: async (request) => (await ledgerDesk()).doubts(request),
    openDoubt: async (request) => (await ledgerDesk()).openDoubt(request),
    closeDoubt: async (id, outcome) => (await ledgerDesk()).closeDoubt(id, outcome),
    startJob: async (request) => (await ledgerDesk()).startJob(request),
    job: async (request) => (await ledgerDesk()).job(request),
    recode: async (request) => (await ledgerDesk()).recode(request),
    load: async (request) => (await ledgerDesk()).load(request),
    votes: async (request) => (await ledgerDesk()).votes(request),
    datasets: () => local.datasets(),
    brief: async (request) => (await ledgerDesk()).brief(request),
    makeBrief: async (making) => (await ledgerDesk()).makeBrief(making),
    readTemplate: (written) => local.readTemplate(written),
    counts: async () => (await ledgerDesk()).counts(),
    jobs: async () => (await ledgerDesk()).jobs(),
    names: () => local.names(),
    async close() {
      const desk = await chosen;
      if (desk !== local) await desk?.close();
      await local.close();
    },
  };
}
