// The one error of intake: what was given cannot be read, and why. Its message is shown to the user as it stands.
// Source of the rule: docs/design.md, contracts ("name the thing, the value and what to do; never a stack trace").

/** Bad input. `message` is a whole sentence: the thing, the value, what to do. */
export class InputError extends Error {
  override readonly name = "InputError";
}

const SHOWN = 60;

/** A value as it may stand in a message: on one line, without control characters, at most 60 characters of it. */
export function quoteValue(value: string): string {
  const printable = value.slice(0, SHOWN).replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "\ufffd");
  return value.length > SHOWN ? `"${printable}…"` : `"${printable}"`;
}
