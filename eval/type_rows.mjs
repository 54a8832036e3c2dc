// PLOVER's 16 types in its order, and a set's tables by type.
import { byType } from "./score/by_type.mjs";
import { confusion } from "./score/confusion.mjs";

const TYPES =
  "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".split(
    " ",
  );

/** Rows as score/by_type.mjs makes them, of the outcomes of a scored set. */
export function typeRows({ outcomes, eventsMade }) {
  return byType(TYPES, outcomes.events, eventsMade);
}

/** Rows as score/confusion.mjs makes them: of each listed type what was made instead. */
export function confusionRows({ typesMade }) {
  return confusion(TYPES, typesMade);
}
