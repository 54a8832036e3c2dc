// The media type of a body, which must be one that its address takes.
import type { Context } from "hono";
import { ApiFailure, quoted } from "./api_failure.js";

/** In small letters, without its parameters. Throws ApiFailure. */
export function mediaType(c: Context, taken: Readonly<Record<string, unknown>>): string {
  const header = c.req.header("content-type") ?? "";
  const type = (header.split(";")[0] ?? "").trim().toLowerCase();
  if (Object.hasOwn(taken, type)) return type;
  const known = Object.keys(taken).join(", ");
  throw new ApiFailure(
    "wrong_type",
    header === ""
      ? `The body has no Content-Type: give one of ${known}.`
      : `The Content-Type ${quoted(header)} is not taken: give one of ${known}.`,
  );
}
