// What a statement is about: parties, topics, and the stance its events show.
import type { Citation, StatementClaim } from "../../model/index.js";
import type { EventDraft } from "../claim_parts.js";
import type { SentenceReading } from "../reading.js";

/** Countries and organisations named in a token range, codes, in order, once each. */
export function aboutOf(reading: SentenceReading, from: number, to: number): string[] {
  return [
    ...new Set(reading.partiesIn(from, to).flatMap((actor) => actor.organisation ?? actor.country ?? [])),
  ];
}

/** Topics of data/words/topics whose cue words stand in the sentence; at most three. */
export function topicsOf(reading: SentenceReading, from: number, to: number): string[] {
  const found = new Map<string, number>();
  for (let i = from; i < to; i += 1) {
    const token = reading.tokens[i];
    if (token === undefined) break;
    for (const key of token.lower === token.lemma ? [token.lower] : [token.lower, token.lemma]) {
      for (const { words, value } of reading.lexicon.topics.get(key) ?? []) {
        if (
          i + words.length <= to &&
          words.every(
            (word, k) =>
              k === 0 || reading.tokens[i + k]?.lower === word || reading.tokens[i + k]?.lemma === word,
          )
        )
          found.set(value.topic, value.rank);
      }
    }
  }
  return [...found]
    .sort((a, b) => a[1] - b[1])
    .slice(0, 3)
    .map(([topic]) => topic);
}

const WARM = new Set(["SUPPORT", "AGREE", "COOPERATE", "AID", "CONSULT"]);
const COLD = new Set(["ACCUSE", "REJECT", "THREATEN", "SANCTION", "COERCE", "ASSAULT", "REQUEST"]);

/** The stance that the events inside the statement show toward the parties it is about, or null. */
export function stanceOf(
  events: readonly EventDraft[],
  citation: Citation,
  about: readonly string[],
): StatementClaim["stance"] {
  for (const event of events) {
    if (event.citation.start < citation.start || event.citation.end > citation.end) continue;
    const toward = [...event.target]
      .flatMap((actor) => actor.organisation ?? actor.country ?? [])
      .filter((party) => about.includes(party));
    if (toward.length === 0) continue;
    if (WARM.has(event.act))
      return { toward, polarity: event.status === "negated" ? "negative" : "positive" };
    if (COLD.has(event.act))
      return { toward, polarity: event.status === "negated" ? "positive" : "negative" };
  }
  return null;
}
