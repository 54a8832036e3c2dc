// A sentence that speaks of trade without a number: "Bilateral trade remains modest." The next may go on with "It did not exceed …".
import { missing } from "../../model/index.js";
import type { SentenceReading } from "../reading.js";
import type { FigureContext, FigureMemory } from "./context.js";
import { findCues } from "./measure.js";
import { twoParties } from "./parties.js";

/** What the sentence is about, as a figure that nobody has told yet; null where its subject is no trade of two. */
export function topicOf(reading: SentenceReading, memory: FigureMemory): FigureContext | null {
  const clause = reading.parse.clauses.find(({ kind }) => kind === "main");
  const phrase = clause?.subject[0];
  if (clause === undefined || phrase === undefined || reading.tokens[phrase.head]?.lemma !== "trade")
    return null;
  const { quantities } = reading.lexicon;
  const cue = findCues(reading.tokens, quantities).find(({ at }) => at >= phrase.from && at < phrase.to);
  if (cue === undefined || quantities.measures[cue.place]?.measure !== "trade.total") return null;
  const pair = twoParties(reading, clause, phrase, () => memory.mainPair());
  if (pair.length !== 2) return null;
  const { block, index: sentence } = reading.sentence;
  return {
    block,
    sentence,
    measure: "trade.total",
    pair,
    from: null,
    to: null,
    reporter: null,
    commodity: null,
    route: null,
    status: "actual",
    per: null,
    period: missing("not stated"),
  };
}
