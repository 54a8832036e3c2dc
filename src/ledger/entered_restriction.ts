// A measure of sanctions or of export control that a person enters from a source.
import { type EnteredRow, enteredRow } from "./entered_row.js";
import { rowOf, type Sourced } from "./entered_source.js";
import { measureClaim, type RowLexicon } from "./starter/row_claims.js";
import { measureWords } from "./starter/row_words.js";
import type { StarterMeasure } from "./starter/starter_record.js";

export interface NewRestriction
  extends Sourced,
    Pick<StarterMeasure, "authorities" | "agency" | "kind" | "status" | "summary" | "against" | "reaches"> {}

/** Who took which kind of measure when: what it does is no part of its key. It is aimed at somebody, or names firms of somebody. */
export function enteredRestriction(
  restriction: NewRestriction,
  by: string,
  lexicon: RowLexicon,
  hash: (text: string) => string,
): EnteredRow {
  const { authorities, agency, kind, status, summary, against, reaches, period } = restriction;
  const row: StarterMeasure = {
    ...rowOf(["restriction", period.text, authorities.toSorted().join("+"), agency, kind], restriction),
    ...{ authorities, agency, kind, status, summary, against, reaches },
    ...{ listed: null, listedChina: null },
  };
  const claim = measureClaim(row, lexicon);
  const line = {
    ...{ what: "restriction", row, source: restriction.source },
    ...{ words: measureWords(row, lexicon.nameOf), claims: claim === null ? [] : [claim] },
  };
  return enteredRow(line, by, hash);
}
