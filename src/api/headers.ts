// Headers of every answer: nothing of it runs, is framed, is guessed at, or is shared with another site.

/** A policy of the content that allows nothing but what `allowed` names. */
export function contentPolicy(allowed = ""): string {
  return `default-src 'none'; ${allowed}base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
}

export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  "content-security-policy": contentPolicy(),
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cache-control": "private, no-cache",
};
