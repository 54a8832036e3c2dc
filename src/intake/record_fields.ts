// What one record of a JSONL stream gives: its id, its text or page, and what it tells of it; a sentence for each way it can be wrong.
// Source of the rule: docs/design.md, contracts ({id, text | html, published?, title?, url?, publisher?}).
import type { DocumentMeta } from "./document_meta.js";
import { InputError, quoteValue } from "./input_error.js";

export interface RecordFields {
  /** As given: a string or a number. */
  readonly id: string | number;
  readonly content: { readonly text: string } | { readonly html: string };
  readonly meta: RecordMeta;
}

type RecordMeta = { readonly [Field in keyof DocumentMeta]-?: string | null };

type Fields = Readonly<Record<string, unknown>>;

/** Fields that the contract does not name are left alone. InputError names the field and its value. */
export function recordFields(record: unknown): RecordFields {
  const fields = readFields(record);
  const id = readId(fields.id);
  const meta = readMeta(fields);
  const { text, html } = fields;
  if (text !== undefined && html !== undefined)
    throw new InputError('The record has both "text" and "html": give one.');
  if (html !== undefined) return { id, meta, content: { html: readContent("html", html) } };
  if (text !== undefined) return { id, meta, content: { text: readContent("text", text) } };
  throw new InputError('The record has neither "text" nor "html": give one of them as a string.');
}

/** The id of a record that may be wrong otherwise, to name it beside the error; null when it has none. */
export function idOfRecord(record: unknown): string | number | null {
  try {
    return readId(readFields(record).id);
  } catch {
    return null;
  }
}

function readFields(record: unknown): Fields {
  if (typeof record === "object" && record !== null && !Array.isArray(record)) return record as Fields;
  throw new InputError(`The record is ${nameKind(record)}: give a JSON object {"id": …, "text": …}.`);
}

function readId(id: unknown): string | number {
  if (typeof id === "string") return id;
  if (id === undefined) throw new InputError('The record has no "id": give it a string or a number.');
  if (typeof id !== "number") throw new InputError(`"id" is ${nameKind(id)}: give a string or a number.`);
  // A larger whole number has lost digits already, so it could not be echoed unchanged.
  if (Number.isFinite(id) && (!Number.isInteger(id) || Number.isSafeInteger(id))) return id;
  throw new InputError(`"id" is a number too large to echo unchanged (${id}): give it as a string.`);
}

function readContent(name: "text" | "html", value: unknown): string {
  if (typeof value !== "string") throw new InputError(`"${name}" is ${nameKind(value)}: give a string.`);
  if (value.trim() === "") throw new InputError(`"${name}" is empty: give the text of the document.`);
  return value;
}

function readMeta(fields: Fields): RecordMeta {
  return {
    published: readOptional(fields, "published"),
    title: readOptional(fields, "title"),
    url: readOptional(fields, "url"),
    publisher: readOptional(fields, "publisher"),
    author: readOptional(fields, "author"),
    language: readOptional(fields, "language"),
  };
}

function readOptional(fields: Fields, name: keyof DocumentMeta): string | null {
  const value = fields[name];
  if (value === undefined || value === null) return null;
  if (typeof value === "string") return value;
  const shown =
    typeof value === "number" || typeof value === "boolean" ? ` (${quoteValue(String(value))})` : "";
  throw new InputError(`"${name}" is ${nameKind(value)}${shown}: give a string, or leave it out.`);
}

function nameKind(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value === "string") return "a string";
  return typeof value === "number" ? "a number" : `${String(value)}`;
}
