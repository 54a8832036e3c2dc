// Texts that break readers: one megabyte each of what made a tokeniser, a regular expression or a page parser slow.
// Source: docs/design.md and the measured traps of docs/decisions.

const SIZE = 1_000_000;

export interface HostileText {
  readonly name: string;
  readonly text: string;
  readonly isPage?: boolean;
}

const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

export const HOSTILE: readonly HostileText[] = [
  { name: "addresses without an end", text: fill("http://a.") },
  { name: "dashes", text: fill("-") },
  { name: "one letter", text: fill("a") },
  { name: "open brackets", text: fill("(") },
  { name: "open square brackets and quotes", text: fill('["“') },
  { name: "digits", text: fill("1") },
  { name: "digits with commas", text: fill("1,") },
  { name: "capital words", text: fill("Russia China ") },
  { name: "one sentence of commas", text: fill("Russia, China, France, and ") },
  { name: "says that", text: fill("Russia said that ") },
  { name: "abbreviations", text: fill("U.S. ") },
  { name: "line breaks", text: `a${fill("\n")}` },
  { name: "spaces", text: `a${fill(" ")}b` },
  { name: "combining marks", text: `a${fill("\u0301")}` },
  { name: "half surrogates", text: fill("\ud800 ") },
  { name: "nested divs", text: fill("<div>"), isPage: true },
  { name: "nested divs with text", text: `<html><body>${fill("<div>a ")}`, isPage: true },
  { name: "open tables and lists", text: `<html><body>${fill("<table><tr><td><ul><li>")}`, isPage: true },
  { name: "open formatting", text: `<html><body>${fill("<b><i><a href=x>")}`, isPage: true },
  { name: "attributes", text: `<html><body><p ${fill("a=b ")}>x</p>`, isPage: true },
  { name: "an open comment", text: `<html><body><!--${fill("- ")}`, isPage: true },
  { name: "references", text: `<html><body><p>${fill("&amp;&#x1;")}`, isPage: true },
];

/** Bytes that look random and are the same in every run (a linear congruential generator, Numerical Recipes). */
export function randomBytes(length = SIZE): Uint8Array {
  let state = 1;
  return new Uint8Array(length).map(() => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}
