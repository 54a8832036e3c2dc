// Names and texts inside of a statement.
import type { BulkColumn } from "../../datasets/index.js";

export function name(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function literal(value: string | number | null): string {
  if (value === null) return "null";
  return typeof value === "number" ? String(value) : `'${value.replaceAll("'", "''")}'`;
}

const TYPES: Readonly<Record<BulkColumn["type"], string>> = {
  text: "varchar",
  integer: "integer",
  double: "double",
  date: "date",
};

export function typed({ name: column, type }: BulkColumn): string {
  return `${name(column)} ${TYPES[type]}`;
}

export function sqlType({ type }: BulkColumn): string {
  return TYPES[type];
}
