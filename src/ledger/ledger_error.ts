// What keeps a ledger from being opened or asked, as one sentence for the one who asked.

export class LedgerError extends Error {
  override readonly name = "LedgerError";
}
