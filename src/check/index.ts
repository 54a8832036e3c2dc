// A text's figures and facts against each other, the tables of the lexicon, and the record.
export { checkText } from "./check_text.js";
export type { CheckedText, CheckParts, KnownEvent, KnownFigure, MeanRate, RecordSlice } from "./checked.js";
