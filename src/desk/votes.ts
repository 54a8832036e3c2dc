// The use case "votes": what two states did in the same roll calls, from the loaded files, beside what the ledger tells of their votes.
import type { VotesRequest, VotesView } from "../contract/index.js";
import type { BulkStore, LedgerStore } from "../ledger/index.js";
import { type PairVote, votesQuestion, votesView } from "../views/index.js";
import { allRecords } from "./all_records.js";

export async function viewVotes(
  bulk: BulkStore,
  store: LedgerStore,
  request: VotesRequest,
): Promise<VotesView> {
  const { pair, from, to, asOf } = request;
  const [rows, loads, { records }] = await Promise.all([
    bulk.ask(votesQuestion(request)),
    bulk.loads(null, asOf),
    allRecords(store, { pair, kind: "position", from, to, asOf }),
  ]);
  const files = new Map(loads.map(({ load, file }) => [load, file]));
  return votesView(request, { rows: rows as unknown as readonly PairVote[], files, records });
}
