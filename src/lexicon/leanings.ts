// What a word leans to by the patterns that it stands in: "deport" to COERCE, "ceasefire" to RETREAT. It helps the learned models with verbs
// and nouns that their sentences do not have.
import type { EventType } from "../model/index.js";
import type { ActRule, VerbRules } from "./patterns.js";

export interface Leanings {
  /** Types by the verb that begins a pattern. */
  readonly verbs: ReadonlyMap<string, readonly EventType[]>;
  /** Types by a word inside of a pattern, and by the noun that tells an act. */
  readonly words: ReadonlyMap<string, readonly EventType[]>;
}

/** A verb leans to a type that so much of its patterns are of; another word, which is of more patterns, to fewer. */
const OF_A_VERB = 0.2;
const OF_A_WORD = 0.4;
/** Shorter words ("on", "aid" is longer) stand in patterns of every type. */
const SHORTEST = 4;

/** The words of an idiom mean something else alone: "pulled the plug on". */
const IDIOMS = "words-idioms";

export function leaningsOf(
  verbs: ReadonlyMap<string, VerbRules>,
  nouns: ReadonlyMap<string, readonly ActRule[]>,
): Leanings {
  const ofVerbs = new Map<string, Map<EventType, number>>();
  const ofWords = new Map<string, Map<EventType, number>>();
  for (const [verb, { rules }] of verbs)
    for (const { entry, slots } of rules) {
      if (entry.source === IDIOMS) continue;
      count(ofVerbs, verb, entry.type, 1);
      for (const slot of slots)
        for (const word of slot.kind === "word" ? slot.words : [])
          if (word.length >= SHORTEST) count(ofWords, word, entry.type, 1);
    }
  for (const [noun, rules] of nouns) for (const { entry } of rules) count(ofWords, noun, entry.type, 2);
  return { verbs: most(ofVerbs, OF_A_VERB), words: most(ofWords, OF_A_WORD) };
}

function count(all: Map<string, Map<EventType, number>>, word: string, type: EventType, by: number): void {
  const own = all.get(word) ?? new Map<EventType, number>();
  own.set(type, (own.get(type) ?? 0) + by);
  all.set(word, own);
}

function most(
  all: ReadonlyMap<string, ReadonlyMap<EventType, number>>,
  share: number,
): ReadonlyMap<string, readonly EventType[]> {
  const found = new Map<string, readonly EventType[]>();
  for (const [word, types] of all) {
    const sum = [...types.values()].reduce((a, b) => a + b, 0);
    const leading = [...types].filter(([, n]) => n >= share * sum).map(([type]) => type);
    if (leading.length > 0) found.set(word, leading);
  }
  return found;
}
