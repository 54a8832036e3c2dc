// The registers of a pair: rows made of claims, each with what it rests on.
export * from "./agreements.js";
export type { CitedClaim } from "./cited.js";
export * from "./expectations.js";
export * from "./gatherings.js";
export * from "./reasons.js";
