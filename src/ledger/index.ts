// The rules of the record, and the port to whatever keeps it.
export { type Chosen, chosenReport } from "./chosen_report.js";
export { areCopies, bandsOf, type Sketch, sketchOf } from "./copies.js";
export { type Correction, corrected, isRejected, refusedFields, type Verdict } from "./correction.js";
export * from "./doubt.js";
export { type EnteredFigure, enteredFigure, type NewFigure } from "./entered_figure.js";
export { enteredPeriod, PERIOD_FORMS } from "./entered_period.js";
export type { LedgerEntry, ReadBy, StoredClaim, StoredDocument } from "./entry.js";
export { groupCommit } from "./group_commit.js";
export { LedgerError } from "./ledger_error.js";
export * from "./ledger_store.js";
export { samenessKey, seriesKey } from "./sameness.js";
export type { RowLexicon } from "./starter/row_claims.js";
export { STARTER_CODER, starterEntries } from "./starter/starter_entries.js";
export * from "./starter/starter_record.js";
export { successors } from "./successor.js";
export { toldAgain } from "./told_again.js";
