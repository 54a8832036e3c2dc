// A vote of the United Nations that a person enters from a source.
import type { Pair } from "../model/index.js";
import { type EnteredRow, enteredRow } from "./entered_row.js";
import { rowOf, type Sourced } from "./entered_source.js";
import { type RowLexicon, voteClaims } from "./starter/row_claims.js";
import { voteWords } from "./starter/row_words.js";
import type { StarterVote } from "./starter/starter_record.js";

export interface NewVote
  extends Sourced,
    Pick<StarterVote, "body" | "symbol" | "title" | "tally" | "adopted" | "votes"> {
  readonly pair: Pair;
}

/** What was put to the vote, where and when: how it ended is no part of its key. One vote at least is a stance. */
export function enteredVote(
  vote: NewVote,
  by: string,
  lexicon: RowLexicon,
  hash: (text: string) => string,
): EnteredRow {
  const { body, symbol, title, tally, adopted, pair, votes, period } = vote;
  const what = (symbol ?? title).toLowerCase();
  const row: StarterVote = {
    ...rowOf(["vote", period.text, body, what, pair.join("-")], vote),
    ...{ body, symbol, title, tally, adopted, pair, votes },
  };
  const line = {
    ...{ what: "vote", row, source: vote.source },
    ...{ words: voteWords(row, lexicon.nameOf), claims: voteClaims(row, lexicon) },
  };
  return enteredRow(line, by, hash);
}
