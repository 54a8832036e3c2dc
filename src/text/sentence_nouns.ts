// Nouns that the tagger takes for names when they open a sentence: "Talks between", "Curbs on trade".

export const SENTENCE_NOUN: ReadonlySet<string> = new Set(
  "attacks bans clashes consultations criticism curbs diplomats doubts dozens elections explosions exports fighting gunfire hundreds imports lawmakers leaders limits millions ministers negotiations objections officials opposition plans police prices protesters rebels relations reservations resistance restrictions sanctions scores shipments soldiers support talks tariffs temperatures tensions thousands ties trade troops".split(
    " ",
  ),
);
