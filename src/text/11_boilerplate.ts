// Pass 11: lines that a site adds to an article. Only whole lines count, so that a sentence about "comments" stays.
// Each rule carries the line that made it exist.
import type { DroppedReason } from "../model/index.js";

/** From such a line to the end of the text nothing is the article. */
const OPENERS: readonly (readonly [RegExp, DroppedReason])[] = [
  [/^leave a (?:reply|comment)\b.{0,60}$/iu, "comment form"], // "Leave a Reply", "Leave a comment Cancel reply"
  [/^(?:post|add|write) a comment$/iu, "comment form"], // "Post a comment"
  [/^your email address will not be published/iu, "comment form"], // "Your email address will not be published. …"
  [/^(?:\d{1,5} )?(?:comments|responses)(?: \(\d{1,5}\))?$/iu, "comment form"], // "12 Comments"
  [
    /^(?:latest|recent|related|popular|more|similar|recommended|trending) (?:posts?|articles?|news|stories|headlines|reading)$/iu,
    "related posts",
  ], // "Latest Posts"
  [
    /^(?:you (?:may|might) also (?:like|be interested in)|read (?:next|also|more)|more (?:from|on) .{1,60}|related)\s*:?$/iu,
    "related posts",
  ], // "You might also like"
];

/** Such a line alone is not the article. */
const LINES: readonly (readonly [RegExp, DroppedReason])[] = [
  [
    /^(?:share|tweet|pin|email|print|share this|share (?:on|via) \w+|follow us.{0,60}|like this)\s*:?$/iu,
    "share buttons",
  ], // "Share this:"
  [/^(?:advertisement|sponsored(?: content)?|ad)$/iu, "site notice"], // "Advertisement"
  [
    /^(?:sign up|subscribe|register)\b.{0,120}\b(?:newsletter|e-?mail|updates|account|inbox)\b.{0,60}$/iu,
    "site notice",
  ], // "Sign up for our newsletter"
  [/^(?:©|\(c\) |copyright ).{0,120}$/iu, "site notice"], // "© 2024 Example Media"
  [/^.{0,80}\ball rights reserved\b.{0,40}$/iu, "site notice"], // "All rights reserved."
  [/^.{0,60}\b(?:we|this (?:site|website)) uses? cookies\b.{0,160}$/iu, "site notice"], // "This site uses cookies."
  [/^(?:read (?:more|also)|see also|related|more)\s*:\s.{1,160}$/iu, "related posts"], // "Read more: Another story"
  [/^(?:home|menu|search|skip to (?:main )?content|previous|next|back to top|log ?in)$/iu, "navigation"], // "Skip to content"
  [/^required fields are marked.{0,10}$/iu, "comment form"],
  [/^save my name, email.{0,120}$/iu, "comment form"], // "Save my name, email, and website in this browser …"
];

const ORIGIN =
  /^[([]?(?:source|via|originally published (?:by|in|on|at)|first published (?:by|in|on|at)|this (?:article|story|text) (?:was )?(?:first|originally) (?:appeared|published) (?:in|on|by|at))\s*:?\s+(\S.{0,60}?)[.)\]]*$/iu; // "Source: Stern"

/** A longer line is a paragraph. */
const LONGEST = 180;

/** For each line the reason why it is not the article, or null. Reads the lines once. */
export function findBoilerplate(lines: readonly string[]): (DroppedReason | null)[] {
  let open: DroppedReason | null = null;
  const last = endOfArticle(lines);
  return lines.map((line, i) => {
    if (line.length > LONGEST) return open;
    const opener = OPENERS.find(([pattern]) => pattern.test(line));
    // An opener in the first third may be a box in the middle of the page: only that line goes.
    if (opener !== undefined && i > lines.length / 3) open = opener[1];
    if (open !== null) return opener?.[1] ?? open;
    if (opener !== undefined) return opener[1];
    if (isOriginLine(line, i, last)) return "source line";
    return LINES.find(([pattern]) => pattern.test(line))?.[1] ?? null;
  });
}

/** The name in the last line that says where the text comes from: "Source: Stern" -> "Stern". */
export function originOf(lines: readonly string[]): string | null {
  const end = endOfArticle(lines);
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i] ?? "";
    if (isOriginLine(line, i, end)) return ORIGIN.exec(line)?.[1]?.trim() ?? null;
  }
  return null;
}

/** One past the last line before what a site adds at the end. */
function endOfArticle(lines: readonly string[]): number {
  const opener = lines.findIndex(
    (line, i) =>
      i > lines.length / 3 && line.length <= LONGEST && OPENERS.some(([pattern]) => pattern.test(line)),
  );
  return opener < 0 ? lines.length : opener;
}

function isOriginLine(line: string, i: number, last: number): boolean {
  return line.length < 140 && (i === 0 || i >= last / 2) && last > 1 && ORIGIN.test(line);
}
