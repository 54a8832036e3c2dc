import { hash } from "node:crypto";

/** SHA-256 (FIPS 180-4) of a text as UTF-8, 64 hex digits; lone surrogates count as U+FFFD. */
export function hashText(text: string): string {
  return hash("sha256", text, "hex");
}
