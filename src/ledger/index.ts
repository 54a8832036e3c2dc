// The rules of the record, and the port to whatever keeps it.
export type {
  BulkQuestion,
  BulkRow,
  BulkStore,
  LoadWatch,
  NumberedLoad,
  Provenance,
  ReceivedFile,
} from "./bulk_store.js";
export { type Chosen, chosenReport } from "./chosen_report.js";
export { areCopies, bandsOf, type Sketch, sketchOf } from "./copies.js";
export { type Correction, corrected, isRejected, refusedFields, type Verdict } from "./correction.js";
export * from "./doubt.js";
export { enteredAgreement, type NewAgreement } from "./entered_agreement.js";
export { enteredFigure, type NewFigure } from "./entered_figure.js";
export { enteredMeeting, type NewMeeting, type NewPerson } from "./entered_meeting.js";
export { endsBeforeItBegins, enteredPeriod, PERIOD_FORMS } from "./entered_period.js";
export { enteredPosition, type NewPosition } from "./entered_position.js";
export { enteredRestriction, type NewRestriction } from "./entered_restriction.js";
export type { EnteredRow } from "./entered_row.js";
export type { NewSource, Sourced } from "./entered_source.js";
export { enteredStatement, type NewStatement } from "./entered_statement.js";
export { enteredVote, type NewVote } from "./entered_vote.js";
export type { LedgerEntry, ReadBy, StoredClaim, StoredDocument } from "./entry.js";
export { groupCommit } from "./group_commit.js";
export { LedgerError } from "./ledger_error.js";
export * from "./ledger_store.js";
export { type PartyPair, partiesOfActors, partyPairsOf } from "./party_pairs.js";
export { samenessKey, seriesKey } from "./sameness.js";
export type { RowLexicon } from "./starter/row_claims.js";
export { rowLexicon } from "./starter/row_lexicon.js";
export { STARTER_CODER, starterEntries } from "./starter/starter_entries.js";
export * from "./starter/starter_record.js";
export { successors } from "./successor.js";
export { toldAgain } from "./told_again.js";
