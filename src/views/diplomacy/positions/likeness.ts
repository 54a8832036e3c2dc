// When two issues told in other words are one: what is left of each without articles, link words and times is the same, in any order,
// with places, states and bodies as codes (docs/guide/positions.md has the rule in words).
import { fold, type Lexicon, type NameIndex } from "../../../lexicon/index.js";
import { partyAt } from "../named_parties.js";

/** What an issue is likened by. */
export interface LikenedIssue {
  /** Issues with one key are one issue. */
  readonly key: string;
  /** The name that data/words/issues has for it, or null. */
  readonly name: string | null;
  /** Codes of the countries and organisations that it names. */
  readonly parties: readonly string[];
}

/** Longest stretch of an issue that is looked at. */
const LONGEST = 300;

/** Likens issues by the lexicon; the answer for the same words is remembered. */
export function issueLikeness(lexicon: Pick<Lexicon, "names" | "tables">): (issue: string) => LikenedIssue {
  const same = new Map<string, string>();
  const empty = new Set<string>();
  for (const { word, words } of lexicon.tables.words.issueWords)
    for (const one of words) word === "-" ? empty.add(one) : same.set(one, word);
  const partsOf = (issue: string) => readParts(issue, lexicon.names, same, empty);
  const aliases = lexicon.tables.words.issues
    .flatMap(({ issue, names }) => [issue, ...names].map((name) => ({ issue, parts: partsOf(name) })))
    .sort((a, b) => b.parts.length - a.parts.length);
  const byName = new Map(lexicon.tables.words.issues.map(({ issue }) => [issue, partsOf(issue)]));
  const names = new Map([...byName].map(([issue, parts]) => [keyOf(parts), issue]));
  const known = new Map<string, LikenedIssue>();
  return (issue) => {
    const before = known.get(issue);
    if (before !== undefined) return before;
    let parts = partsOf(issue);
    const alias = aliases.find((one) => one.parts.length > 1 && holds(parts, one.parts));
    if (alias !== undefined)
      parts = [
        ...parts.filter((part) => !alias.parts.includes(part)),
        ...(byName.get(alias.issue) ?? alias.parts),
      ];
    const key = parts.length === 0 ? fold(issue).trim() : keyOf(parts);
    const parties = [...new Set(parts.flatMap((part) => /^[→←]?([A-Z][A-Z0-9]+)$/u.exec(part)?.[1] ?? []))];
    const likened = { key, name: names.get(key) ?? null, parties };
    known.set(issue, likened);
    return likened;
  };
}

function holds(parts: readonly string[], all: readonly string[]): boolean {
  return all.every((part) => parts.includes(part));
}

function keyOf(parts: readonly string[]): string {
  return [...new Set(parts)].sort().join(" ");
}

/** The parts of an issue: codes of parties, with → for at whom and ← for from whom, and other words in the singular. */
function readParts(
  issue: string,
  names: NameIndex,
  same: ReadonlyMap<string, string>,
  empty: ReadonlySet<string>,
): string[] {
  const text = withoutTimes(withoutAsides(issue.slice(0, LONGEST))).normalize("NFC");
  const folded = fold(text);
  const parts: string[] = [];
  let role = "";
  const word = /[\p{L}\p{N}][\p{L}\p{N}.]*/gu;
  for (let match = word.exec(folded); match !== null; match = word.exec(folded)) {
    const at = match.index;
    const party = partyAt(text, folded, at, names);
    if (party !== null) {
      parts.push(party.code === null ? party.words : `${role}${party.code.toUpperCase()}`);
      word.lastIndex = at + party.length;
      continue;
    }
    const token = match[0].replace(/\.+$/u, "");
    if (token === "s" && /['’]/u.test(text[at - 1] ?? "")) continue; // "China's"
    role = ROLES.get(token) ?? role;
    const noun = singular(token);
    if (empty.has(token) || empty.has(noun)) continue;
    parts.push(same.get(token) ?? same.get(noun) ?? noun);
  }
  return parts;
}

/** Which way the words before a party point ("sanctions on Russia" are not "Russian sanctions"); "of" leaves it. */
const ROLES: ReadonlyMap<string, string> = new Map([
  ...["on", "against", "to", "toward", "towards", "for"].map((word) => [word, "→"] as const),
  ["from", "←"],
  ...["in", "at", "by", "with", "about", "over", "between", "among"].map((word) => [word, ""] as const),
]);

/** "plan, which speaks of the interests of all" -> "plan"; quotation marks and brackets go. */
function withoutAsides(issue: string): string {
  const aside =
    /(?:,\s*|\s)(?:which|who|whose|where|because|unless|while|although|so that|in order to)\s/iu.exec(issue);
  const main = aside === null || aside.index === 0 ? issue : issue.slice(0, aside.index);
  return main.replace(/["“”„«»()[\]]/gu, " ").replace(/-/gu, " ");
}

const MONTH =
  "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
const DAYS = "\\d{1,2}(?:\\s*(?:–|and|to)?\\s*\\d{1,2})?";
/** "on June 15", "on 15 and 16 June 2024", "in June", "on Friday", "next month". */
const TIMES = new RegExp(
  `(?:\\b(?:on|in|by|from|for|of|until|since)\\s+)?(?:\\b(?:${DAYS}\\s+)?${MONTH}(?:\\s+${DAYS}\\b)?(?:,?\\s+\\d{4}\\b)?(?!\\p{L})|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(?:next|last|this)\\s+(?:day|week|month|year|summer|autumn|winter|spring)\\b)`,
  "gu",
);

function withoutTimes(issue: string): string {
  return issue.replace(TIMES, " ");
}

/** "sanctions" -> "sanction", "talks" -> "talk", "policies" -> "policy". */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/u.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|ches|shes|xes)$/u.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
}
