// A document between states, or a change of its standing, that a person enters from a source.
import { type EnteredRow, enteredRow } from "./entered_row.js";
import { rowOf, type Sourced } from "./entered_source.js";
import { agreementClaim, agreementWords } from "./starter/agreement_row.js";
import type { RowLexicon } from "./starter/row_claims.js";
import type { StarterAgreement } from "./starter/starter_record.js";

export interface NewAgreement
  extends Sourced,
    Pick<StarterAgreement, "kind" | "title" | "aliases" | "stage" | "status" | "parties" | "text"> {}

/** Which document of whom came how far, and when: aliases and the address of its text are no part of its key. */
export function enteredAgreement(
  agreement: NewAgreement,
  by: string,
  lexicon: RowLexicon,
  hash: (text: string) => string,
): EnteredRow {
  const { kind, title, aliases, stage, status, parties, text, period } = agreement;
  const key = ["agreement", period.text, parties.toSorted().join("+"), title.toLowerCase(), stage];
  const row: StarterAgreement = {
    ...rowOf(key, agreement),
    ...{ kind, title, aliases, stage, status, parties, text },
  };
  const line = {
    ...{ what: "agreement", row, source: agreement.source },
    ...{ words: agreementWords(row, lexicon.nameOf), claims: [agreementClaim(row, lexicon)] },
  };
  return enteredRow(line, by, hash);
}
