// Phrases found by their first word: one look at each word of a sentence instead of one at each phrase of the lexicon.

/** Something with a phrase of one or more words, lower case. */
export interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

export type PhraseIndex<T> = ReadonlyMap<string, readonly Phrase<T>[]>;

/** Groups phrases by their first word, the longest first; equal lengths keep their order. */
export function indexPhrases<T>(phrases: readonly Phrase<T>[]): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const phrase of phrases) {
    const key = phrase.words[0] ?? "";
    const list = index.get(key);
    if (list === undefined) index.set(key, [phrase]);
    else list.push(phrase);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}
