// Aims and reasons: the words after "in order to" and "because" as cited links of the claim before them. A link is what the text says and
// no more: its hedge ("probably because") is kept, and whether the reason is true is nobody's word but the author's.

import type { Lexicon } from "../lexicon/index.js";
import type { Claim, ClaimLink } from "../model/index.js";
import type { Sentence, Token } from "../text/index.js";
import { withFields } from "./with_fields.js";

/** Words of one link stand at most so many tokens behind its cue. */
const LONGEST = 40;

/** The claims of a sentence with the aims and reasons that it gives for them. */
export function withLinks(
  claims: readonly Claim[],
  { tokens }: Sentence,
  text: string,
  lexicon: Lexicon,
): readonly Claim[] {
  if (claims.length === 0) return claims;
  const found = cuesIn(tokens, lexicon).flatMap((cue) => linkAt(cue, tokens, text, claims));
  if (found.length === 0) return claims;
  return claims.map((claim) => {
    const links = found.filter(({ of }) => of === claim.id).map(({ link }) => link);
    return links.length === 0 ? claim : withFields(claim, { links });
  });
}

interface Cue {
  readonly kind: "aim" | "reason";
  readonly from: number;
  readonly to: number;
  readonly hedge: string | null;
}

/** Every aim and reason cue; of those that begin at one token the longest, and none inside of another. */
function cuesIn(tokens: readonly Token[], lexicon: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = phraseAt(tokens, at, lexicon);
    if (found === null || found.value === "hedge") continue;
    cues.push({
      kind: found.value,
      from: at,
      to: at + found.words.length,
      hedge: hedgeBefore(tokens, at, lexicon),
    });
    at += found.words.length - 1;
  }
  return cues;
}

function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const phrases = lexicon.links.get(tokens[at]?.lower ?? "") ?? [];
  return phrases.find(({ words }) => words.every((word, k) => tokens[at + k]?.lower === word)) ?? null;
}

/** "probably because": the words right before the cue. */
function hedgeBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): string | null {
  for (let from = Math.max(0, at - 2); from < at; from += 1) {
    const found = phraseAt(tokens, from, lexicon);
    if (found?.value === "hedge" && from + found.words.length === at) return found.words.join(" ");
  }
  return null;
}

/** The link of the nearest claim before the cue; of a cue that opens the sentence, of the first claim that goes on
 * behind its comma. */
function linkAt(
  { kind, from, to, hedge }: Cue,
  tokens: readonly Token[],
  text: string,
  claims: readonly Claim[],
): { readonly of: string; readonly link: ClaimLink }[] {
  const last = endOf(tokens, to);
  const [first, end] = [tokens[to], tokens[last - 1]];
  const cue = tokens[from];
  if (first === undefined || end === undefined || cue === undefined || last <= to) return [];
  const isFirst = from <= 1;
  const acts = claims.filter((claim) => claim.kind !== "statement" || claim.citation.end <= cue.start);
  const of = isFirst ? acts.find(({ citation }) => citation.end > end.end) : nearestBefore(acts, cue.start);
  if (of !== undefined && !isFirst && isParted(of, from, tokens)) return [];
  if (of === undefined)
    return kind === "reason" ? explainedBy(claims, { from, to, hedge }, tokens, text) : [];
  const inside = claims.find(
    ({ id, citation }) => id !== of.id && citation.start >= first.start && citation.end <= end.end,
  );
  const words = text.slice(cue.start, tokens[to - 1]?.end ?? cue.end);
  const span = { start: first.start, end: end.end };
  return [
    {
      of: of.id,
      link: {
        kind,
        words,
        hedge,
        ...span,
        text: text.slice(span.start, span.end),
        claim: inside?.id ?? null,
      },
    },
  ];
}

/** "Imports fell slightly, which is probably because Peru closed its ports": no claim is read of what is explained, but one of the reason. */
function explainedBy(
  claims: readonly Claim[],
  { from, to, hedge }: Omit<Cue, "kind">,
  tokens: readonly Token[],
  text: string,
): { readonly of: string; readonly link: ClaimLink }[] {
  const first = tokens[to];
  const reason = claims.find(({ kind, citation }) => kind !== "statement" && citation.start === first?.start);
  const opens = tokens.findLastIndex((token, i) => i < from && OPENS.has(token.text)) + 1;
  const comma = tokens.findLastIndex(({ text: mark }, i) => i < from && i > opens && mark === ",");
  const isRelative = comma > 0 && tokens[comma + 1]?.lower === "which";
  const last = isRelative ? comma : from - (hedge === null ? 0 : hedge.split(" ").length);
  const [start, end, cue] = [tokens[opens], tokens[last - 1], tokens[from]];
  if (reason === undefined || start === undefined || end === undefined || cue === undefined) return [];
  if (last - opens < 2 || last - opens > LONGEST) return [];
  const span = { start: start.start, end: end.end };
  const words = text.slice(cue.start, tokens[to - 1]?.end ?? cue.end);
  const link = { words, hedge, ...span, text: text.slice(span.start, span.end), claim: null };
  return [{ of: reason.id, link: { kind: "explains", ...link } }];
}

const OPENS = new Set([":", ";", "–", "—"]);

/** "Peru has not decided but is asked because of its ports": a verb of its own stands between the claim and the cue. */
function isParted({ citation }: Claim, from: number, tokens: readonly Token[]): boolean {
  const between = tokens.slice(0, from).filter(({ start }) => start >= citation.end);
  const joint = between.findIndex(({ lower }) => lower === "but");
  return joint >= 0 && between.slice(joint).some(({ pos }) => pos === "VERB" || pos === "AUX");
}

/** The claim that begins last before the offset: the clause that the cue hangs on. */
function nearestBefore(claims: readonly Claim[], offset: number): Claim | undefined {
  return claims
    .filter(({ citation }) => citation.start < offset)
    .reduce<Claim | undefined>(
      (best, claim) => (best === undefined || claim.citation.start > best.citation.start ? claim : best),
      undefined,
    );
}

/** The token after the words of the link: before a comma, a semicolon, a dash, a bracket, another cue's end or the sentence's own. */
function endOf(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < LONGEST && !STOPS.has(tokens[at]?.text ?? "")) at += 1;
  return at;
}

const STOPS = new Set([",", ";", ":", ".", "!", "?", "–", "—", "(", ")", "”", '"']);
