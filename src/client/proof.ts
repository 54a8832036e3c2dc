// How a desk shows that it has the token without saying it: before a client sends anything, it asks for this.
import { createHmac, timingSafeEqual } from "node:crypto";

/** HMAC-SHA256 of the challenge with the token as its key, in hex. */
export function proofOf(token: string, challenge: string): string {
  return createHmac("sha256", token).update(challenge).digest("hex");
}

/** Are the two texts equal? The time it takes does not tell where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHmac("sha256", "same length").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
