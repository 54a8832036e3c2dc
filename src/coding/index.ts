export type { Coded, Coder } from "./coded.js";
export { createCoder } from "./create_coder.js";
export type { HashText } from "./identity.js";
