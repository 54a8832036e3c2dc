// Positions: who of a pair, and of others, stands where on what.
export { issueLikeness } from "./likeness.js";
export { type PositionsQuestion, positionRegister } from "./position_register.js";
