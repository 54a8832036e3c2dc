// Diplomacy: registers of a pair made of its claims as corrected.
export { agreementsOf } from "./agreements/agreements_of.js";
export { expectationsOf } from "./expectations/expectations_of.js";
export { gatheringsOf } from "./gatherings/gatherings_of.js";
export { reasonsOf } from "./reasons/reasons_of.js";
export type { RegisterQuestion } from "./register_lines.js";
