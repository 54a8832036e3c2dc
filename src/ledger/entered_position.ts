// A position that a person enters from a source, with the words that tell it.
import type { Actor, Pair, PositionStance, Status } from "../model/index.js";
import { type EnteredRow, enteredRow } from "./entered_row.js";
import { rowOf, type Sourced } from "./entered_source.js";
import type { RowLexicon } from "./starter/row_claims.js";

export interface NewPosition extends Sourced {
  readonly pair: Pair;
  readonly holder: Actor;
  readonly issue: string;
  readonly stance: PositionStance;
  readonly status: Status;
  readonly quote: string;
}

/** Who holds it, on what and when: the stance is no part of its key. */
export function enteredPosition(
  position: NewPosition,
  by: string,
  lexicon: RowLexicon,
  hash: (text: string) => string,
): EnteredRow {
  const { pair, holder, issue, stance, status, quote, period } = position;
  const party = holder.organisation ?? holder.country ?? holder.text;
  const row = rowOf(["position", period.text, pair.join("-"), party, issue.toLowerCase()], position);
  const held = status === "actual" ? stance : `${stance} (${status})`;
  const who =
    holder.person === undefined ? lexicon.nameOf(party) : `${holder.person} for ${lexicon.nameOf(party)}`;
  const body = {
    ...{ kind: "position" as const, holder, issue, stance, status, period },
    ...{ places: [], attribution: [], pairs: [pair], pair, confidence: row.confidence === "H" ? 0.95 : 0.8 },
  };
  const words = `Position, ${period.text}: ${who}, ${held}: ${issue}. “${quote}”`;
  return enteredRow(
    { what: "position", row, words, claims: [{ part: "", body }], source: position.source },
    by,
    hash,
  );
}
