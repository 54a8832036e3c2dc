// What is shown, made of what the ledger tells.
export * from "./diplomacy/triangles/index.js";
