// Counts the letters of a text by script, so that Cyrillic or Chinese is never taken for English.
// Source of the ranges: the Unicode Standard's blocks.

/** Where a script is and the language to name when nothing tells more (Cyrillic: Russian). */
const SCRIPTS: readonly { readonly first: number; readonly last: number; readonly language: string }[] = [
  { first: 0x0370, last: 0x03ff, language: "el" },
  { first: 0x0400, last: 0x052f, language: "ru" },
  { first: 0x0530, last: 0x058f, language: "hy" },
  { first: 0x0590, last: 0x05ff, language: "he" },
  { first: 0x0600, last: 0x06ff, language: "ar" },
  { first: 0x0900, last: 0x097f, language: "hi" },
  { first: 0x0980, last: 0x09ff, language: "bn" },
  { first: 0x0e00, last: 0x0e7f, language: "th" },
  { first: 0x10a0, last: 0x10ff, language: "ka" },
  { first: 0x3040, last: 0x30ff, language: "ja" },
  { first: 0x3400, last: 0x9fff, language: "zh" },
  { first: 0xac00, last: 0xd7af, language: "ko" },
];

export interface ScriptCount {
  readonly letters: number;
  readonly latin: number;
  /** The language of the commonest other script; null when there is none. */
  readonly language: string | null;
  /** Where counting ended. */
  readonly end: number;
}

/** Counts up to `limit` letters, reading no further than eight characters for each. */
export function countScripts(text: string, limit: number): ScriptCount {
  const others = new Map<string, number>();
  const length = Math.min(text.length, limit * 8);
  let letters = 0;
  let latin = 0;
  let end = 0;
  for (; end < length && letters < limit; end++) {
    const code = text.charCodeAt(end);
    if (isLatin(code)) {
      latin++;
      letters++;
    } else if (code >= 0x0370) {
      const script = SCRIPTS.find((entry) => code >= entry.first && code <= entry.last);
      if (script === undefined) continue;
      others.set(script.language, (others.get(script.language) ?? 0) + 1);
      letters++;
    }
  }
  return { letters, latin, language: commonest(others), end };
}

function isLatin(code: number): boolean {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
  return (code >= 0xc0 && code <= 0x24f) || (code >= 0x1e00 && code <= 0x1eff);
}

/** Japanese mixes kana with Chinese signs: any share of kana above a tenth decides. */
function commonest(others: ReadonlyMap<string, number>): string | null {
  const kana = others.get("ja") ?? 0;
  if (kana * 10 > (others.get("zh") ?? 0) && kana > 0) return "ja";
  let best: string | null = null;
  for (const [language, count] of others) {
    if (best === null || count > (others.get(best) ?? 0)) best = language;
  }
  return best;
}
