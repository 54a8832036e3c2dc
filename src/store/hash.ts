// Twenty hex digits of SHA-256 (FIPS 180-4): short ids made of keys.
import { hash } from "node:crypto";

export function hash20(text: string): string {
  return hash("sha256", text).slice(0, 20);
}
