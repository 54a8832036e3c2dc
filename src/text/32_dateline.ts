// Pass 32: where a wire report was sent from ("NAIROBI, Feb 18 - Kenya will …"): its place is no part of the first sentence.
// Source of the forms: the news agencies' own house styles (place in capitals, day, agency in brackets, a dash between blanks).
import type { Token } from "./token.js";

export interface Dateline {
  /** The words of the place or places, as written: "HANOI/SEOUL". */
  readonly place: string;
  /** One past its dash: where the first sentence begins. */
  readonly to: number;
}

/** How many tokens a dateline has at most, its dash included. */
const LONGEST = 16;
const DASHES = new Set(["-", "–", "—", "--"]);

/** The dateline that a paragraph begins with, or null. */
export function datelineOf(text: string, tokens: readonly Token[]): Dateline | null {
  const dash = dashOf(tokens);
  if (dash < 1) return null;
  const [first] = tokens;
  const end = tokens.slice(0, dash).find((token) => token.text === "," || token.text === "(");
  const place = text.slice(first?.start ?? 0, end?.start ?? tokens[dash]?.start ?? 0).trim();
  const region = end?.text === "," ? regionAfter(text, tokens.slice(0, dash), end) : null;
  const hasAgency = tokens[dash - 1]?.text === ")"; // "Nairobi, Kenya (AP) - "
  if (!/\p{L}{3}/u.test(place) || (!hasAgency && place !== place.toUpperCase())) return null;
  if (!/^\p{Lu}[\p{L}.'’/ -]*$/u.test(place)) return null;
  return { place: region === null ? place : `${place}, ${region}`, to: dash + 1 };
}

/** "Peru" in "PAITA, Peru (AP) -": the capitalised words behind the comma, where they are no day. */
function regionAfter(text: string, tokens: readonly Token[], comma: Token): string | null {
  const rest = tokens.filter(({ start }) => start > comma.start);
  const end = rest.findIndex((token) => token.text === "," || token.text === "(");
  const part = end < 0 ? rest : rest.slice(0, end);
  const words = text.slice(part[0]?.start ?? 0, part.at(-1)?.end ?? 0);
  if (/\d/u.test(words) || !/^\p{Lu}\p{L}/u.test(words)) return null;
  return words;
}

/** The first dash that stands between blanks, with no verb or stop before it; -1 without one. */
function dashOf(tokens: readonly Token[]): number {
  for (let i = 0; i < Math.min(tokens.length - 1, LONGEST); i += 1) {
    const token = tokens[i];
    const before = tokens[i - 1];
    const next = tokens[i + 1];
    if (token === undefined || token.pos === "AUX" || /^[;!?"“]$/u.test(token.text)) return -1;
    if (token.text === ":" && i > 0 && tokens.slice(0, i).every(({ text }) => /^[\p{Lu}/-]{2,}$/u.test(text)))
      return i; // "PESHAWAR: …"
    if (token.text === ":") return -1;
    const isFree =
      before !== undefined && before.end < token.start && next !== undefined && next.start > token.end;
    if (DASHES.has(token.text) && isFree) return i;
  }
  return -1;
}
