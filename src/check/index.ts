// A text's figures and facts against each other, the tables of the lexicon, and the record.
export { checkText } from "./check_text.js";
export type { CheckParts, KnownEvent, KnownFigure, RecordSlice } from "./checked.js";
export { pairsOfText } from "./pairs_of_text.js";
