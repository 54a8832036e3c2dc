// Addresses outside this desk. Only those of the web become links: what a stranger wrote may be anything.
export function isWebAddress(url: string | null): url is string {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url);
}

/** "tass.com", to say where a link leads. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, "");
}
