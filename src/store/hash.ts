// Twenty hex digits of SHA-256 (FIPS 180-4): short ids made of keys.
import { createHash } from "node:crypto";

export function hash20(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 20);
}
