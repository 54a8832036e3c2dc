// The rules of record. In this version: the record that a new home begins with.
export * from "./starter/starter_record.js";
