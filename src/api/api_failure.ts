// Why a request is not answered, on its way to the one shape of every failure.
import { API_ERRORS, type ApiError, type ApiErrorCode } from "../contract/index.js";

/** Thrown where a request stops; `message` is a sentence for the one who asked. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly code: ApiErrorCode;
  readonly headers: Readonly<Record<string, string>>;
  constructor(code: ApiErrorCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.code = code;
    this.headers = headers;
  }
}

/** What is sent for it. */
export function failureAnswer({ code, message, headers }: ApiFailure): {
  readonly status: (typeof API_ERRORS)[ApiErrorCode]["status"];
  readonly body: ApiError;
  readonly headers: Readonly<Record<string, string>>;
} {
  return { status: API_ERRORS[code].status, body: { error: { code, message } }, headers };
}

/** A stranger's value as it may stand in a sentence: on one line, at most 60 characters of it. */
export function quoted(value: string): string {
  const printable = value.slice(0, 60).replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, "\ufffd");
  return value.length > 60 ? `"${printable}…"` : `"${printable}"`;
}
