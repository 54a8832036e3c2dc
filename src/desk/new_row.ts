// What is entered as new with the outcome of a doubt: a figure, a meeting, a vote, a measure, an agreement, a position or words, held against the lexicon.
import { NEW_KINDS, type NewOutcome, Refusal } from "../contract/index.js";
import { hashText } from "../intake/hash_text.js"; // not the whole folder: it loads the parsers of pages
import {
  type EnteredRow,
  enteredAgreement,
  enteredFigure,
  enteredMeeting,
  enteredPosition,
  enteredRestriction,
  enteredStatement,
  enteredVote,
  rowLexicon,
} from "../ledger/index.js";
import { knownAgreement } from "./known_agreement.js";
import { knownFigure } from "./known_figure.js";
import { knownMeeting } from "./known_meeting.js";
import { knownRestriction } from "./known_restriction.js";
import { knownVote } from "./known_vote.js";
import { knownPosition, knownStatement } from "./known_words.js";
import { lexiconTables } from "./tables.js";

type New = Extract<NewOutcome, { outcome: "new" }>;

/** The row, and the address of its source. Throws a Refusal. */
export function newRow(given: New, today: string): { readonly row: EnteredRow; readonly source: string } {
  const { figure, meeting, vote, restriction, agreement, position, statement, by } = given;
  const lexicon = rowLexicon(lexiconTables());
  if (figure != null) {
    const known = knownFigure(figure);
    return { row: enteredFigure(known, by, lexicon.nameOf, hashText), source: known.source.url };
  }
  if (meeting != null) {
    const known = knownMeeting(meeting, today);
    return { row: enteredMeeting(known, by, lexicon, hashText), source: known.source.url };
  }
  if (vote != null) {
    const known = knownVote(vote, today);
    return { row: enteredVote(known, by, lexicon, hashText), source: known.source.url };
  }
  if (restriction != null) {
    const known = knownRestriction(restriction, today);
    return { row: enteredRestriction(known, by, lexicon, hashText), source: known.source.url };
  }
  if (agreement != null) {
    const known = knownAgreement(agreement, today);
    return { row: enteredAgreement(known, by, lexicon, hashText), source: known.source.url };
  }
  if (position != null) {
    const known = knownPosition(position, today);
    return { row: enteredPosition(known, by, lexicon, hashText), source: known.source.url };
  }
  if (statement != null) {
    const known = knownStatement(statement, today);
    return { row: enteredStatement(known, by, hashText), source: known.source.url };
  }
  throw new Refusal(`Nothing new is given: give one of ${NEW_KINDS.join(", ")}.`);
}
