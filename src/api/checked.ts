// A request's parameters and body by the schemas of the contract; what is wrong is named with its value.
import type { Context } from "hono";
import { ApiFailure, quoted } from "./api_failure.js";

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** What of a zod schema is used here. */
interface Schema<T> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

/** Of an object: the names of its fields. */
interface ObjectSchema<T> extends Schema<T> {
  readonly shape: Readonly<Record<string, unknown>>;
}

/** The parameters. Throws ApiFailure on one that is wrong, unknown or given twice. */
export function queryOf<T>(schema: ObjectSchema<T>, c: Context): T {
  const given = new Map<string, string>();
  for (const [name, value] of new URL(c.req.url).searchParams) {
    if (!Object.hasOwn(schema.shape, name)) throw unknownParameter(name, Object.keys(schema.shape));
    if (given.has(name))
      throw new ApiFailure("bad_request", `The parameter ${quoted(name)} is given twice: give it once.`);
    given.set(name, value);
  }
  return checked(schema, Object.fromEntries(given), "parameter");
}

function unknownParameter(name: string, known: readonly string[]): ApiFailure {
  const told = known.length === 0 ? "it takes none" : `give ${known.join(", ")}`;
  return new ApiFailure("bad_request", `There is no parameter ${quoted(name)} at this address: ${told}.`);
}

/** The body as JSON; `wanted` says what to give in place of what is none ("one object {…}"). Throws ApiFailure. */
export function bodyOf<T>(schema: Schema<T>, bytes: Uint8Array, wanted: string): T {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw new ApiFailure("bad_request", `The body is not JSON in UTF-8: give ${wanted}.`);
  }
  return checked(schema, value, "field", wanted);
}

function checked<T>(schema: Schema<T>, value: unknown, part: "parameter" | "field", wanted = ""): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new ApiFailure("bad_request", sentenceOf(issue, value, part, wanted));
}

function sentenceOf(
  issue: Issue | undefined,
  value: unknown,
  part: "parameter" | "field",
  wanted: string,
): string {
  const path = issue?.path ?? [];
  if (path.length === 0) return `The body is not an object: give ${wanted}.`;
  const name = path.map(String).join(".");
  const given = path.reduce<unknown>(fieldOf, value);
  const shown = given === undefined ? "is missing" : `is ${quoted(shownOf(given))}`;
  return `The ${part} "${name}" ${shown}: ${issue?.message ?? "it is wrong"}.`;
}

function fieldOf(value: unknown, name: PropertyKey): unknown {
  return typeof value === "object" && value !== null
    ? (value as Record<PropertyKey, unknown>)[name]
    : undefined;
}

function shownOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
}
