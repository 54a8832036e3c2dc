// What somebody said, as a person enters it from a source.
import type { Actor, Pair, StatementClaim } from "../model/index.js";
import { type EnteredRow, enteredRow } from "./entered_row.js";
import { rowOf, type Sourced } from "./entered_source.js";

export interface NewStatement extends Sourced, Pick<StatementClaim, "quote" | "topics" | "stance"> {
  readonly pair: Pair;
  readonly speaker: Actor;
}

/** Who said what, and when. */
export function enteredStatement(
  statement: NewStatement,
  by: string,
  hash: (text: string) => string,
): EnteredRow {
  const { pair, speaker, quote, topics, stance, period } = statement;
  const row = rowOf(
    ["statement", period.text, pair.join("-"), speaker.person ?? speaker.text, quote],
    statement,
  );
  const body = {
    ...{
      kind: "statement" as const,
      speaker,
      verb: "say",
      addressee: null,
      quote,
      direct: true,
      topics,
      stance,
    },
    ...{ about: [...(stance?.toward ?? [])], status: "actual" as const, period },
    ...{ places: [], attribution: [], pairs: [pair], pair, confidence: row.confidence === "H" ? 0.95 : 0.8 },
  };
  const words = `Statement, ${period.text}: ${speaker.person ?? speaker.text}: “${quote}”`;
  return enteredRow(
    { what: "statement", row, words, claims: [{ part: "", body }], source: statement.source },
    by,
    hash,
  );
}
