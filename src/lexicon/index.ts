// data/ compiled to JSON, with look-ups. The tables are read from disk at the edge and passed in.

export { countriesNamed } from "./countries_named.js";
export { fold } from "./fold.js";
export { createLexicon, type Lexicon, type StanceRule, type Title } from "./lexicon.js";
export { type LinearModel, type NoteFeature, rowsTold } from "./linear_model.js";
export type { DocumentEntry } from "./named_tables.js";
export { firstWord, type Name, type NameIndex, type NameMeaning, type PersonEntry } from "./names.js";
export { type ActRule, parsePattern, rulesFor, type Slot, type VerbRules, type Who } from "./patterns.js";
export type { PhraseIndex } from "./phrase_index.js";
export { kindOfUnit, type QuantityWords, type UnitKind, type UnitWord } from "./quantity_words.js";
export { createRates, type MeanRate, type Rates } from "./rates.js";
export { smallWords } from "./small_words.js";
export { countriesOfPublisher } from "./state_publisher.js";
export type * from "./tables.js";
