// Official files, each with its columns, casts and checks as data.
export { readHeader } from "./header.js";
export type { BulkColumn, BulkTable, CsvPlan } from "./plan.js";
export { ungaPlan } from "./votes/unga.js";
