// A correction as a row of its table, and back. `claim` is the claim that a person spoke of, `told` that claim as it was read then,
// `held` the claim that the word holds of now; null: of none.
import type { Correction, LostCorrection, Verdict } from "../ledger/index.js";
import type { Claim } from "../model/index.js";
import { type SqlRow, type SqlValue, textColumns, textOrNull } from "./sql_engine.js";

export const CORRECTION_COLUMNS = textColumns(
  "id",
  "claim",
  "verdict",
  "because",
  "by_whom",
  "recorded_at",
  "valid_from",
  "supersedes",
  "source",
  "document",
  "told",
  "held",
);

export function correctionRow(correction: Correction, document: string, read: Claim): SqlValue[] {
  const { id, claim, verdict, because, by, recordedAt, validFrom, supersedes, source } = correction;
  return [
    ...[id, claim, JSON.stringify(verdict), because, by, recordedAt, validFrom, supersedes, source],
    ...[document, JSON.stringify({ claim: read }), claim],
  ];
}

export function correctionOf(row: SqlRow): Correction {
  const [claim, held] = [String(row.claim), textOrNull(row.held)];
  return {
    id: String(row.id),
    claim: held ?? claim,
    verdict: JSON.parse(String(row.verdict)) as Verdict,
    because: String(row.because),
    source: textOrNull(row.source),
    by: String(row.by_whom),
    recordedAt: String(row.recorded_at),
    validFrom: textOrNull(row.valid_from),
    supersedes: textOrNull(row.supersedes),
    carriedFrom: held === null || held === claim ? null : claim,
  };
}

export function lostOf(row: SqlRow): LostCorrection {
  const told = textOrNull(row.told);
  return {
    correction: correctionOf(row),
    read: told === null ? null : (JSON.parse(told) as { readonly claim: Claim }).claim,
  };
}
